import type { Database } from "@goldthread/db/database";
import { insertPerson } from "@goldthread/db/person";
import { joinCareTeam } from "@goldthread/db/care-team";
import { activateClient, insertClient } from "@goldthread/db/client";
import { admitMember } from "@goldthread/db/member";
import { withClinic } from "@goldthread/db/with-clinic";
import { withIdentity } from "@goldthread/db/with-identity";
import type { MemberRole } from "@goldthread/schema/member";
import { hashPassword } from "../identity/password.ts";
import { openSession } from "../identity/session.ts";
import { hashToken } from "../identity/token.ts";
import type { Caller, House } from "../kernel/house.ts";
import { createClinic } from "../operator/create-clinic.ts";
import { houseOf } from "./house.ts";

/** The password of everybody that `mintClinic` makes. */
export const minted_password = "amber lantern 41 over the quiet sea";

/** Somebody with an account and an open session. */
export interface MintedPerson {
  personId: string;
  name: string;
  email: string;
  /** What the session's cookie holds. */
  token: string;
  tokenHash: Buffer;
}
export interface MintedMember extends MintedPerson {
  memberId: string;
}
export interface MintedClient extends MintedPerson {
  clientId: string;
}

/** A suite's own clinic. */
export interface MintedClinic {
  clinicId: string;
  admin: MintedMember;
  clinician: MintedMember;
  otherClinician: MintedMember;
  /** On the first clinician's care team, and nobody else's. */
  client: MintedClient;
  /** On the other clinician's care team, and nobody else's. */
  otherClient: MintedClient;
}

/** Makes a clinic with an admin, two clinicians and a client of each, all signed in. Two of them share nothing. */
export async function mintClinic(
  database: Database,
  house: House = houseOf(database),
): Promise<MintedClinic> {
  const clinicId = await createClinic(house, {
    name: "Harbour Test Clinic",
    timeZone: "Europe/Madrid",
    locale: "en",
    crisisRegion: "ES",
  });
  const admin = await mintMember(house, clinicId, "Ada Adminson", ["admin"]);
  const clinician = await mintMember(house, clinicId, "Cora Clinician", ["clinician"]);
  const otherClinician = await mintMember(house, clinicId, "Otto Otherwise", ["clinician"]);
  const client = await mintClient(house, clinicId, "Clementine Client", clinician.memberId);
  const otherClient = await mintClient(house, clinicId, "Orla Otherclient", otherClinician.memberId);
  return { clinicId, admin, clinician, otherClinician, client, otherClient };
}

/** How a minted person calls a procedure, in their own clinic unless another is named. */
export function callerOf(person: Pick<MintedPerson, "tokenHash"> | null, clinicId: string | null): Caller {
  return { tokenHash: person?.tokenHash ?? null, clinicId, requestId: "test", address: "192.0.2.1" };
}

export async function mintMember(
  house: House,
  clinicId: string,
  name: string,
  roles: readonly MemberRole[],
): Promise<MintedMember> {
  const person = await mintPerson(house, name);
  const memberId = await withClinic(
    house.database,
    { by: "system", clinicId, purpose: "test" },
    async (tx) => ({
      value: await admitMember(tx, {
        id: house.newId(),
        personId: person.personId,
        displayName: name,
        roles,
        createdAt: house.clock(),
      }),
      audit: null,
    }),
  );
  return { ...person, memberId, ...(await mintSession(house, person.personId)) };
}

/** @param leadId of the member who leads the client's care team; null: nobody is on it */
export async function mintClient(
  house: House,
  clinicId: string,
  name: string,
  leadId: string | null,
): Promise<MintedClient> {
  const person = await mintPerson(house, name);
  const clientId = house.newId();
  await withClinic(house.database, { by: "system", clinicId, purpose: "test" }, async (tx) => {
    await insertClient(tx, {
      id: clientId,
      displayName: name,
      preferredName: "",
      pronouns: "",
      createdAt: house.clock(),
    });
    await activateClient(tx, clientId, person.personId);
    if (leadId !== null) await joinCareTeam(tx, { clientId, memberId: leadId, role: "lead" }, house.clock());
    return { value: null, audit: null };
  });
  return { ...person, clientId, ...(await mintSession(house, person.personId)) };
}

let passwordHash: Promise<string> | undefined;

async function mintPerson(house: House, name: string): Promise<Omit<MintedPerson, "token" | "tokenHash">> {
  passwordHash ??= hashPassword(minted_password);
  const personId = house.newId();
  const email = `${name.toLowerCase().replaceAll(" ", ".")}.${personId.slice(-12)}@example.org`;
  const hashed = await passwordHash;
  await withIdentity(house.database, async (tx) => {
    await insertPerson(tx, {
      id: personId,
      email,
      name,
      locale: "en",
      passwordHash: hashed,
      createdAt: house.clock(),
    });
    return { value: null, audit: null };
  });
  return { personId, name, email };
}

/** Opens one more session for somebody. */
export async function mintSession(
  house: House,
  personId: string,
): Promise<{ token: string; tokenHash: Buffer }> {
  return withIdentity(house.database, async (tx) => {
    const { effect } = await openSession(
      tx,
      { id: personId, totpConfirmedAt: null },
      { now: house.clock(), house },
    );
    if (effect === "clear") throw new Error("a session was wanted");
    return { value: { token: effect.set, tokenHash: hashToken(effect.set) }, audit: null };
  });
}
