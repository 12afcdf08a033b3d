import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callsOf, type Calls } from "../testing/calls.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { inClinic } from "../testing/plant.ts";
import { listContacts } from "./list.ts";
import { planContact } from "./plan.ts";
import { setContactStatus } from "./set-status.ts";

const now = new Date("2026-03-10T12:00:00.000Z");
let opened: TestHouse;
let clinic: MintedClinic;
let clientId: string;
let clinician: Calls;
let client: Calls;
let otherClinician: Calls;

beforeAll(async () => {
  opened = await openTestHouse();
  clinic = await mintClinic(opened.database);
  opened.house.clock = () => now;
  clientId = clinic.client.clientId;
  clinician = callsOf(opened.house, clinic.clinician, clinic.clinicId);
  client = callsOf(opened.house, clinic.client, clinic.clinicId);
  otherClinician = callsOf(opened.house, clinic.otherClinician, clinic.clinicId);
});
afterAll(() => opened.drop());

const absent = { refusal: { code: "notFound", reason: "record.notFound" } };
const conflict = (reason: string) => ({ refusal: { code: "conflict", reason } });

async function planned(startsAt: string): Promise<string> {
  const contactId = v7();
  await clinician(planContact, { contactId, clientId, kind: "video", startsAt, minutes: 50 });
  return contactId;
}

async function listed(contactId: string) {
  const { contacts } = await client(listContacts, { clientId });
  return contacts.find(({ id }) => id === contactId);
}

test("a meeting is planned by the clinician, seen by the client, and then took place or did not", async () => {
  const contactId = await planned("2026-03-10T09:00:00.000+01:00");
  expect(await listed(contactId)).toEqual({
    id: contactId,
    clientId,
    kind: "video",
    startsAt: "2026-03-10T08:00:00+00:00",
    minutes: 50,
    status: "planned",
    with: "Cora Clinician",
  });
  await clinician(setContactStatus, { contactId, status: "missed" });
  // A slip put right.
  await clinician(setContactStatus, { contactId, status: "attended" });
  expect(await listed(contactId)).toMatchObject({ status: "attended" });
  await expect(clinician(setContactStatus, { contactId, status: "attended" })).rejects.toMatchObject(
    conflict("contact.sameStatus"),
  );
});

test("what has yet to come can be cancelled, and no more", async () => {
  const contactId = await planned("2026-03-12T12:00:00.000Z");
  for (const status of ["attended", "missed"]) {
    await expect(clinician(setContactStatus, { contactId, status })).rejects.toMatchObject(
      conflict("contact.notYet"),
    );
  }
  await clinician(setContactStatus, { contactId, status: "cancelled" });
  expect(await listed(contactId)).toMatchObject({ status: "cancelled" });
});

test("a meeting lies within two years ahead and one year back", async () => {
  const problem = (name: string) => ({
    refusal: { code: "invalid", fields: [{ path: "startsAt", problem: name }] },
  });
  await planned("2028-03-08T12:00:00.000Z");
  await expect(planned("2028-03-11T12:00:00.000Z")).rejects.toMatchObject(problem("contact.tooFarAhead"));
  await planned("2025-03-10T12:00:00.000Z");
  await expect(planned("2025-03-07T12:00:00.000Z")).rejects.toMatchObject(problem("contact.tooLongAgo"));
});

test("meetings are listed latest first", async () => {
  const [early, late] = [await planned("2026-03-09T08:00:00Z"), await planned("2026-04-09T08:00:00Z")];
  const { contacts } = await clinician(listContacts, { clientId });
  const ids = contacts.map(({ id }): string => id);
  expect(ids.indexOf(late)).toBeLessThan(ids.indexOf(early));
});

test("meetings are the care team's to plan", async () => {
  const contactId = await planned("2026-03-10T10:00:00Z");
  const plan = { contactId: v7(), clientId, kind: "session", startsAt: "2026-03-11T10:00:00Z", minutes: 50 };
  await expect(client(planContact, plan)).rejects.toMatchObject({ refusal: { reason: "access.role" } });
  const outside = { refusal: { code: "forbidden", reason: "access.careTeam" } };
  await expect(otherClinician(planContact, plan)).rejects.toMatchObject(outside);
  await expect(otherClinician(listContacts, { clientId })).rejects.toMatchObject(outside);
  await expect(otherClinician(setContactStatus, { contactId, status: "missed" })).rejects.toMatchObject(
    outside,
  );
  const elsewhere = await mintClinic(opened.database);
  const stranger = callsOf(opened.house, elsewhere.clinician, elsewhere.clinicId);
  for (const id of [contactId, v7()]) {
    await expect(stranger(setContactStatus, { contactId: id, status: "missed" })).rejects.toMatchObject(
      absent,
    );
  }
});

test("a plan sent twice is one meeting, and those planned are bounded", async () => {
  const full = await mintClinic(opened.database);
  const lead = callsOf(opened.house, full.clinician, full.clinicId);
  await inClinic(
    opened.house,
    full.clinicId,
    `insert into public.contact (clinic_id, id, client_id, member_id, kind, starts_at, minutes, status)
     select $1, gen_random_uuid(), $2, $3, 'session', now(), 50, 'planned' from generate_series(1, 59)`,
    [full.clinicId, full.client.clientId, full.clinician.memberId],
  );
  const plan = {
    opId: v7(),
    contactId: v7(),
    clientId: full.client.clientId,
    kind: "phone",
    startsAt: "2026-03-11T10:00:00Z",
    minutes: 20,
  };
  await lead(planContact, plan);
  expect(await lead(planContact, plan)).toEqual({ done: true });
  await expect(lead(planContact, { ...plan, opId: v7(), contactId: v7() })).rejects.toMatchObject(
    conflict("limit.contacts"),
  );
});
