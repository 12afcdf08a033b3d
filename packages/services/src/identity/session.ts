import { type Person, listBelongings } from "@goldthread/db/person";
import { type Session, findSession, insertSession, touchSession } from "@goldthread/db/session";
import type { IdentityTx } from "@goldthread/db/with-identity";
import type { House } from "../kernel/house.ts";
import type { IdentityContext, SessionEffect } from "../kernel/identity-procedure.ts";
import { locked, secondFactorNeeded, signedOut } from "../kernel/refused.ts";
import {
  client_session_seconds_max,
  member_session_seconds_max,
  second_factor_seconds_max,
} from "./bounds.ts";
import { newToken } from "./token.ts";

export type SessionState = "signedOut" | "secondFactorNeeded" | "locked" | "open";

/** How far a session has come; only a member's locks, since only members see other people's records. */
export function stateOf(
  session: Session,
  isMember: boolean,
  { now, house }: { now: Date; house: House },
): Exclude<SessionState, "signedOut"> {
  if (session.person.totpConfirmedAt !== null && session.secondFactorAt === null) return "secondFactorNeeded";
  const idle = now.getTime() - session.lastSeenAt.getTime();
  return isMember && idle > house.idleLockMs ? "locked" : "open";
}

/** @returns the caller's session where the token is of one that has not expired */
export async function callerSession(
  tx: IdentityTx,
  { caller, now }: IdentityContext,
): Promise<Session | null> {
  return caller.tokenHash === null ? null : findSession(tx, caller.tokenHash, now);
}

export async function isMemberSomewhere(tx: IdentityTx, personId: string): Promise<boolean> {
  return (await listBelongings(tx, personId)).some(({ memberId }) => memberId !== null);
}

/**
 * The caller's session, with all that signing in takes; counts as use of it.
 * @throws Refused signedOut, secondFactorNeeded or locked
 */
export async function requireOpenSession(tx: IdentityTx, context: IdentityContext): Promise<Session> {
  const session = await callerSession(tx, context);
  if (session === null) throw signedOut();
  const state = stateOf(session, await isMemberSomewhere(tx, session.person.id), context);
  if (state === "secondFactorNeeded") throw secondFactorNeeded();
  if (state === "locked") throw locked();
  await touchSession(tx, session.id, context.now);
  return session;
}

export interface Opened {
  status: "signedIn" | "secondFactorNeeded";
  effect: SessionEffect;
}

/** Opens a session for somebody whose password, invitation or demonstration account was found good. */
export async function openSession(
  tx: IdentityTx,
  person: Pick<Person, "id" | "totpConfirmedAt">,
  { now, house }: { now: Date; house: House },
): Promise<Opened> {
  const needsCode = person.totpConfirmedAt !== null;
  const seconds = needsCode ? second_factor_seconds_max : await sessionSeconds(tx, person.id);
  const { token, hash } = newToken();
  await insertSession(tx, {
    id: house.newId(),
    tokenHash: hash,
    personId: person.id,
    createdAt: now,
    expiresAt: after(now, seconds),
    secondFactorAt: null,
  });
  return {
    status: needsCode ? "secondFactorNeeded" : "signedIn",
    effect: { set: token, maxAgeSeconds: seconds },
  };
}

/** Seconds that a session of this person lasts: members' are shorter. */
export async function sessionSeconds(tx: IdentityTx, personId: string): Promise<number> {
  return (await isMemberSomewhere(tx, personId)) ? member_session_seconds_max : client_session_seconds_max;
}

export const after = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000);
