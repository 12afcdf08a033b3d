import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { assign, phq9Answers, submit } from "../testing/answer-measure.ts";
import { houseOf } from "../testing/house.ts";
import { type MintedClinic, callerOf, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { assignMeasure } from "./assign.ts";
import { endAssignment } from "./end-assignment.ts";
import { listMine } from "./list-mine.ts";

let opened: TestHouse;
let clinic: MintedClinic;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());
beforeEach(async () => {
  clinic = await mintClinic(opened.database);
});

const mine = () =>
  listMine.call(opened.house, callerOf(clinic.client, clinic.clinicId), { clientId: clinic.client.clientId });
const end = (assignmentId: string) =>
  endAssignment.call(opened.house, callerOf(clinic.clinician, clinic.clinicId), {
    opId: opened.house.newId(),
    assignmentId,
  });

test("an assigned measure is listed for the client, due on its first day, with who asks", async () => {
  const house = houseOf(opened.database, { clock: () => new Date("2026-03-01T10:00:00Z") });
  const id = await assign(house, clinic, { startsOn: "2026-03-02", everyWeeks: 2 });
  expect((await mine()).assignments).toEqual([
    {
      id,
      clientId: clinic.client.clientId,
      measureId: "phq-9",
      everyWeeks: 2,
      startsOn: "2026-03-02",
      nextDueOn: "2026-03-02",
      status: "active",
      assignedBy: "Cora Clinician",
      goOnTo: null,
      draft: null,
    },
  ]);
});

test("a measure is assigned to a client once at a time; another measure and another client are no hindrance", async () => {
  await assign(opened.house, clinic);
  await expect(assign(opened.house, clinic)).rejects.toMatchObject({
    refusal: { code: "conflict", reason: "measure.alreadyAssigned" },
  });
  await assign(opened.house, clinic, { measureId: "gad-7" });
  expect((await mine()).assignments.map(({ measureId }) => measureId).toSorted()).toEqual(["gad-7", "phq-9"]);
});

test("an assignment sent again is made once", async () => {
  const input = {
    opId: opened.house.newId(),
    assignmentId: opened.house.newId(),
    clientId: clinic.client.clientId,
    measureId: "phq-9",
    everyWeeks: null,
    startsOn: opened.house.clock().toISOString().slice(0, 10),
  };
  const caller = callerOf(clinic.clinician, clinic.clinicId);
  const first = await assignMeasure.call(opened.house, caller, input);
  expect(await assignMeasure.call(opened.house, caller, input)).toEqual(first);
  expect((await mine()).assignments).toHaveLength(1);
});

test("an ended assignment is listed no more, is not ended twice, and takes no new form", async () => {
  const assignmentId = await assign(opened.house, clinic);
  expect(await end(assignmentId)).toMatchObject({ status: "ended", nextDueOn: null });
  expect((await mine()).assignments).toEqual([]);
  await expect(end(assignmentId)).rejects.toMatchObject({ refusal: { reason: "measure.assignmentOver" } });
  await expect(submit(opened.house, clinic, { assignmentId, answers: phq9Answers(5) })).rejects.toMatchObject(
    { refusal: { reason: "measure.assignmentOver" } },
  );
  await assign(opened.house, clinic);
});

test.each([
  ["a measure that does not ship", { measureId: "no-such-measure" }, "measureId"],
  ["a first day far off", { startsOn: "2999-01-01" }, "startsOn"],
])("%s is refused by name", async (_what, asked, path) => {
  await expect(assign(opened.house, clinic, asked)).rejects.toMatchObject({
    refusal: { code: "invalid", fields: [{ path }] },
  });
});

test("another clinician's client, another clinic's client and an absent one", async () => {
  const other = await mintClinic(opened.database);
  await expect(assign(opened.house, clinic, { client: clinic.otherClient })).rejects.toMatchObject({
    refusal: { code: "forbidden", reason: "access.careTeam" },
  });
  const foreign = await assign(opened.house, clinic, { client: other.client }).catch(
    (error: unknown) => error,
  );
  const absent = await assign(opened.house, clinic, {
    client: { ...other.client, clientId: opened.house.newId() },
  }).catch((error: unknown) => error);
  expect(foreign).toMatchObject({ refusal: { code: "notFound" } });
  expect(foreign).toEqual(absent);
});
