import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { listClients } from "../client/list.ts";
import { listGoals } from "../goal/list.ts";
import { setMemberStatus } from "../member/set-status.ts";
import { type Calls, callsOf } from "../testing/calls.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { refusal } from "../testing/refusal.ts";
import { joinCareTeam } from "./join.ts";
import { leaveCareTeam } from "./leave.ts";

let opened: TestHouse;
let minted: MintedClinic;
let admin: Calls;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());
beforeEach(async () => {
  minted = await mintClinic(opened.database, opened.house);
  admin = callsOf(opened.house, minted.admin, minted.clinicId);
});

const team = async () =>
  (await admin(listClients, {})).clients.find(({ id }) => id === minted.client.clientId)?.careTeam;

test("joining opens the client's record to a clinician, and leaving closes it", async () => {
  const { clientId } = minted.client;
  const { memberId } = minted.otherClinician;
  const clinician = callsOf(opened.house, minted.otherClinician, minted.clinicId);
  await expect(clinician(listGoals, { clientId })).rejects.toMatchObject(
    refusal("forbidden", "access.careTeam"),
  );
  await admin(joinCareTeam, { clientId, memberId, role: "member" });
  expect(await clinician(listGoals, { clientId })).toBeDefined();
  await admin(leaveCareTeam, { clientId, memberId });
  await expect(clinician(listGoals, { clientId })).rejects.toMatchObject(
    refusal("forbidden", "access.careTeam"),
  );
  await expect(admin(leaveCareTeam, { clientId, memberId })).rejects.toMatchObject(refusal("notFound"));
});

test("a team has one lead: a new one takes over", async () => {
  const { clientId } = minted.client;
  await admin(joinCareTeam, { clientId, memberId: minted.otherClinician.memberId, role: "lead" });
  expect(await team()).toEqual([
    { memberId: minted.otherClinician.memberId, displayName: "Otto Otherwise", role: "lead" },
    { memberId: minted.clinician.memberId, displayName: "Cora Clinician", role: "member" },
  ]);
});

test("only an active clinician joins a team", async () => {
  const { clientId } = minted.client;
  await expect(
    admin(joinCareTeam, { clientId, memberId: minted.admin.memberId, role: "member" }),
  ).rejects.toMatchObject(refusal("conflict", "careTeam.notClinician"));
  const { memberId } = minted.otherClinician;
  await admin(setMemberStatus, { memberId, status: "inactive" });
  await expect(admin(joinCareTeam, { clientId, memberId, role: "member" })).rejects.toMatchObject(
    refusal("conflict", "careTeam.inactiveMember"),
  );
});

test("another clinic's client or member answers as an absent one", async () => {
  const other = await mintClinic(opened.database, opened.house);
  const absent = opened.house.newId();
  const { clientId } = minted.client;
  const { memberId } = minted.clinician;
  for (const input of [
    { clientId: other.client.clientId, memberId },
    { clientId: absent, memberId },
    { clientId, memberId: other.clinician.memberId },
    { clientId, memberId: absent },
  ]) {
    await expect(admin(joinCareTeam, { ...input, role: "member" })).rejects.toMatchObject(
      refusal("notFound", "record.notFound"),
    );
    await expect(admin(leaveCareTeam, input)).rejects.toMatchObject(refusal("notFound", "record.notFound"));
  }
});

test("administration sees who the clients are and who looks after them, and nothing else", async () => {
  const { clients } = await admin(listClients, {});
  expect(clients.map((client) => Object.keys(client).toSorted())).toEqual(
    clients.map(() => ["careTeam", "displayName", "id", "since", "status"]),
  );
  expect(clients.map(({ displayName }) => displayName)).toEqual(["Clementine Client", "Orla Otherclient"]);
});
