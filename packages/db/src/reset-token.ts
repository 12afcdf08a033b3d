import type { IdentityTx } from "./with-identity.ts";

export async function insertResetToken(
  tx: IdentityTx,
  token: { tokenHash: Buffer; personId: string; expiresAt: Date },
): Promise<void> {
  await tx.sql("insert into auth.reset_token (token_hash, person_id, expires_at) values ($1, $2, $3)", [
    token.tokenHash,
    token.personId,
    token.expiresAt,
  ]);
}

/** Whose link it is, where it still opens; nothing is used up. */
export async function findResetToken(
  tx: IdentityTx,
  tokenHash: Buffer,
  now: Date,
): Promise<{ personId: string; email: string } | null> {
  const [row] = await tx.sql<{ person_id: string; email: string }>(
    `select t.person_id, p.email from auth.reset_token t join auth.person p on p.id = t.person_id
     where t.token_hash = $1 and t.used_at is null and t.expires_at > $2`,
    [tokenHash, now],
  );
  return row === undefined ? null : { personId: row.person_id, email: row.email };
}

/** Uses up the link, and with it every other one of the same person. @returns whose it is; null: it no longer opens */
export async function useResetToken(
  tx: IdentityTx,
  tokenHash: Buffer,
  now: Date,
): Promise<{ personId: string } | null> {
  const [row] = await tx.sql<{ person_id: string }>(
    "update auth.reset_token set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning person_id",
    [tokenHash, now],
  );
  if (row === undefined) return null;
  await tx.sql("update auth.reset_token set used_at = $2 where person_id = $1 and used_at is null", [
    row.person_id,
    now,
  ]);
  return { personId: row.person_id };
}
