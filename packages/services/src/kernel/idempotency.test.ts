import { onCluster } from "@goldthread/testing/postgres/create-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { getClinic } from "../clinic/get.ts";
import { updateClinic } from "../clinic/update.ts";
import { setMemberRoles } from "../member/set-roles.ts";
import { type Calls, callsOf } from "../testing/calls.ts";
import { type MintedClinic, mintClinic, mintMember } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { refusal } from "../testing/refusal.ts";

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

const update = (opId: string, name: string) => ({ opId, name, timeZone: "Europe/Madrid", locale: "en" });

test("an attempt sent again answers its first result, changes nothing and is audited once", async () => {
  const opId = opened.house.newId();
  const first = await admin(updateClinic, update(opId, "First"));
  await admin(updateClinic, update(opened.house.newId(), "Second"));
  expect(await admin(updateClinic, update(opId, "First"))).toEqual(first);
  expect(await admin(getClinic, {})).toMatchObject({ name: "Second" });
  expect(await audited("clinic.update")).toBe(2);
});

test("the same attempt, sent many times at once, is done once", async () => {
  const opId = opened.house.newId();
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => admin(updateClinic, update(opId, "Once"))),
  );
  expect(answers).toEqual(Array.from({ length: 8 }, () => ({ done: true })));
  expect(await audited("clinic.update")).toBe(1);
});

test("an operation id is of one command, one input and one person", async () => {
  const opId = opened.house.newId();
  await admin(updateClinic, update(opId, "First"));
  await expect(admin(updateClinic, update(opId, "Other words"))).rejects.toMatchObject(
    refusal("conflict", "operation.reused"),
  );
  await expect(
    admin(setMemberRoles, { opId, memberId: minted.clinician.memberId, roles: ["admin"] }),
  ).rejects.toMatchObject(refusal("conflict", "operation.reused"));
  const second = await mintMember(opened.house, minted.clinicId, "Ann Otheradmin", ["admin"]);
  await expect(
    callsOf(opened.house, second, minted.clinicId)(updateClinic, update(opId, "First")),
  ).rejects.toMatchObject(refusal("conflict", "operation.reused"));
  expect(await admin(getClinic, {})).toMatchObject({ name: "First" });
});

test("another clinic's operation ids are its own", async () => {
  const other = await mintClinic(opened.database, opened.house);
  const opId = opened.house.newId();
  await admin(updateClinic, update(opId, "Here"));
  await callsOf(opened.house, other.admin, other.clinicId)(updateClinic, update(opId, "There"));
  expect(await callsOf(opened.house, other.admin, other.clinicId)(getClinic, {})).toMatchObject({
    name: "There",
  });
  expect(await admin(getClinic, {})).toMatchObject({ name: "Here" });
});

test("a refused attempt leaves nothing behind, and its id may be used once it can be done", async () => {
  const opId = opened.house.newId();
  const input = { opId, memberId: minted.admin.memberId, roles: ["clinician"] };
  await expect(admin(setMemberRoles, input)).rejects.toMatchObject(refusal("conflict", "member.lastAdmin"));
  expect(await audited("member.setRoles")).toBe(0);
  await mintMember(opened.house, minted.clinicId, "Ann Otheradmin", ["admin"]);
  expect(await admin(setMemberRoles, input)).toEqual({ done: true });
});

async function audited(action: string): Promise<number> {
  const { rows } = await onCluster(opened.superuserUrl, (client) =>
    client.query<{ n: number }>(
      "select count(*)::int as n from audit.entry where clinic_id = $1 and action = $2",
      [minted.clinicId, action],
    ),
  );
  return rows[0]?.n ?? -1;
}
