import type { IdentityTx } from "./with-identity.ts";

/** Keeps a new secret, sealed, which counts for nothing until it is confirmed. */
export async function setPendingTotpSecret(tx: IdentityTx, personId: string, sealed: Buffer): Promise<void> {
  await tx.sql(
    "update auth.person set totp_secret = $2, totp_last_step = null where id = $1 and totp_confirmed_at is null",
    [personId, sealed],
  );
}

/**
 * Uses up a time step, once: the same code, or an older one, is refused ever after.
 * @param step seconds since 1970 divided by 30, of the code that was given
 * @returns whether it was still to be used
 */
export async function useTotpStep(tx: IdentityTx, personId: string, step: number): Promise<boolean> {
  const rows = await tx.sql(
    "update auth.person set totp_last_step = $2 where id = $1 and (totp_last_step is null or totp_last_step < $2) returning id",
    [personId, step],
  );
  return rows.length > 0;
}

/** Turns the second factor on, with these recovery codes and no others. */
export async function confirmTotp(
  tx: IdentityTx,
  personId: string,
  { now, codeHashes }: { now: Date; codeHashes: readonly Buffer[] },
): Promise<void> {
  await tx.sql("update auth.person set totp_confirmed_at = $2 where id = $1", [personId, now]);
  await tx.sql("delete from auth.recovery_code where person_id = $1", [personId]);
  await tx.sql("insert into auth.recovery_code (person_id, code_hash) select $1, unnest($2::bytea[])", [
    personId,
    codeHashes,
  ]);
}

/** @returns whether the code was one of this person's and not used before; now it is used */
export async function useRecoveryCode(
  tx: IdentityTx,
  personId: string,
  codeHash: Buffer,
  now: Date,
): Promise<boolean> {
  const rows = await tx.sql(
    "update auth.recovery_code set used_at = $3 where person_id = $1 and code_hash = $2 and used_at is null returning person_id",
    [personId, codeHash, now],
  );
  return rows.length > 0;
}

export async function removeTotp(tx: IdentityTx, personId: string): Promise<void> {
  await tx.sql(
    "update auth.person set totp_secret = null, totp_confirmed_at = null, totp_last_step = null where id = $1",
    [personId],
  );
  await tx.sql("delete from auth.recovery_code where person_id = $1", [personId]);
}
