import type { Database } from "@goldthread/db/database";

/** What the services need of the world, given by the composition root so that tests can give their own. */
export interface House {
  database: Database;
  clock: () => Date;
  /** A new UUIDv7. */
  newId: () => string;
  /** `demo` offers sign-in buttons and an on-screen outbox; it never runs in production. */
  demo: boolean;
  /** Where people reach the installation: `https://care.example`, without a slash at the end. */
  publicUrl: string;
  /** 32 bytes from which keys for secrets at rest are derived. */
  rootKey: Buffer;
  /** Milliseconds without use after which a member's session locks. */
  idleLockMs: number;
  /** Tells the clinic's open pages, soon, that there is something to look at. */
  announce: (clinicId: string) => void;
}

/** Who calls, as the transport knows it: nothing of it is believed before the database has checked it. */
export interface Caller {
  /** SHA-256 of the session token that came with the request. */
  tokenHash: Buffer | null;
  clinicId: string | null;
  requestId: string;
  /** Network address, for rate limits alone. */
  address: string;
}

/** Who is acting, checked. */
export interface Actor {
  personId: string;
  name: string;
  as: "member" | "client";
  memberId: string | null;
  roles: readonly string[];
  /** The actor as a client of this clinic. */
  clientId: string | null;
}

export interface Context {
  actor: Actor;
  /** Whose record is worked on: present for every procedure with a relationship. */
  subjectId: string | null;
  now: Date;
  requestId: string;
  house: House;
}
