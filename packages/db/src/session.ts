import { type Person, type PersonRow, personColumns, personOf } from "./person.ts";
import type { IdentityTx } from "./with-identity.ts";

/** A session that has not expired, and whose it is. */
export interface Session {
  id: string;
  lastSeenAt: Date;
  expiresAt: Date;
  secondFactorAt: Date | null;
  person: Person;
}

interface SessionRow extends PersonRow {
  id: string;
  last_seen_at: Date;
  expires_at: Date;
  second_factor_at: Date | null;
}

/** @param tokenHash SHA-256 of the session's token */
export async function findSession(tx: IdentityTx, tokenHash: Buffer, now: Date): Promise<Session | null> {
  const [row] = await tx.sql<SessionRow>(
    `select s.id, s.last_seen_at, s.expires_at, s.second_factor_at, ${personColumns}
     from auth.session s join auth.person p on p.id = s.person_id where s.token_hash = $1 and s.expires_at > $2`,
    [tokenHash, now],
  );
  if (row === undefined) return null;
  return {
    id: row.id,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    secondFactorAt: row.second_factor_at,
    person: personOf(row),
  };
}

export interface NewSession {
  id: string;
  tokenHash: Buffer;
  personId: string;
  createdAt: Date;
  expiresAt: Date;
  secondFactorAt: Date | null;
}

export async function insertSession(tx: IdentityTx, session: NewSession): Promise<void> {
  await tx.sql(
    `insert into auth.session (id, token_hash, person_id, created_at, last_seen_at, expires_at, second_factor_at) values ($1, $2, $3, $4, $4, $5, $6)`,
    [
      session.id,
      session.tokenHash,
      session.personId,
      session.createdAt,
      session.expiresAt,
      session.secondFactorAt,
    ],
  );
}

/** Marks the session as in use, which unlocks it. */
export async function touchSession(tx: IdentityTx, id: string, now: Date): Promise<void> {
  await tx.sql("update auth.session set last_seen_at = $2 where id = $1", [id, now]);
}

/** Gives the session a new token: what was known before it rose in rank opens nothing. */
export async function renewSession(
  tx: IdentityTx,
  id: string,
  change: { tokenHash: Buffer; secondFactorAt: Date | null; expiresAt: Date; now: Date },
): Promise<void> {
  await tx.sql(
    "update auth.session set token_hash = $2, second_factor_at = $3, expires_at = $4, last_seen_at = $5 where id = $1",
    [id, change.tokenHash, change.secondFactorAt, change.expiresAt, change.now],
  );
}

/** Ends sessions sooner where they would run past `expiresAt`: somebody became a member, whose sessions are shorter. */
export async function shortenSessions(tx: IdentityTx, personId: string, expiresAt: Date): Promise<void> {
  await tx.sql("update auth.session set expires_at = least(expires_at, $2) where person_id = $1", [
    personId,
    expiresAt,
  ]);
}

export async function endSession(tx: IdentityTx, tokenHash: Buffer): Promise<void> {
  await tx.sql("delete from auth.session where token_hash = $1", [tokenHash]);
}

/** @param exceptId of the one session that stays; null ends them all */
export async function endSessionsOf(
  tx: IdentityTx,
  personId: string,
  exceptId: string | null,
): Promise<void> {
  await tx.sql("delete from auth.session where person_id = $1 and ($2::uuid is null or id <> $2)", [
    personId,
    exceptId,
  ]);
}
