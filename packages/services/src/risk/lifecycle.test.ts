import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { assign, save } from "../testing/answer-measure.ts";
import { type MintedClinic, callerOf, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { acknowledgeAlert } from "./acknowledge.ts";
import { assessAlert } from "./assess.ts";
import { closeAlert } from "./close.ts";
import { listAlerts } from "./list.ts";

let opened: TestHouse;
let clinic: MintedClinic;
let assignmentId: string;
let alertId: string;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());
beforeEach(async () => {
  clinic = await mintClinic(opened.database);
  assignmentId = await assign(opened.house, clinic);
  alertId = (await save(opened.house, clinic, { assignmentId, itemId: "phq9-9", value: 1 })).alertId ?? "";
});

type Who = Parameters<typeof callerOf>[0];
const steps = {
  acknowledge: (who: Who = clinic.clinician) =>
    acknowledgeAlert.call(opened.house, callerOf(who, clinic.clinicId), {
      opId: opened.house.newId(),
      alertId,
    }),
  assess: (who: Who = clinic.clinician) =>
    assessAlert.call(opened.house, callerOf(who, clinic.clinicId), {
      opId: opened.house.newId(),
      alertId,
      tier: "moderate",
      note: "Called; passive thoughts, no plan.",
    }),
  close: (who: Who = clinic.clinician) =>
    closeAlert.call(opened.house, callerOf(who, clinic.clinicId), {
      opId: opened.house.newId(),
      alertId,
      note: "Crisis plan agreed.",
    }),
};
type Step = keyof typeof steps;
const list = async () =>
  (
    await listAlerts.call(opened.house, callerOf(clinic.clinician, clinic.clinicId), {
      clientId: clinic.client.clientId,
    })
  ).alerts;

test("new, acknowledged, assessed, closed: each step with who took it, and what was found", async () => {
  await steps.acknowledge();
  await steps.assess();
  const closed = await steps.close();
  expect(closed).toMatchObject({
    status: "closed",
    events: [
      { status: "new", by: null, tier: null, note: null },
      { status: "acknowledged", by: "Cora Clinician", tier: null, note: null },
      {
        status: "assessed",
        by: "Cora Clinician",
        tier: "moderate",
        note: "Called; passive thoughts, no plan.",
      },
      { status: "closed", by: "Cora Clinician", tier: null, note: "Crisis plan agreed." },
    ],
  });
  expect(await list()).toEqual([closed]);
});

test.each<[Step[], Step, string]>([
  [[], "assess", "risk.acknowledgeFirst"],
  [[], "close", "risk.acknowledgeFirst"],
  [["acknowledge"], "acknowledge", "risk.alreadyAcknowledged"],
  [["acknowledge"], "close", "risk.assessFirst"],
  [["acknowledge", "assess"], "acknowledge", "risk.alreadyAssessed"],
  [["acknowledge", "assess"], "assess", "risk.alreadyAssessed"],
  [["acknowledge", "assess", "close"], "acknowledge", "risk.alreadyClosed"],
  [["acknowledge", "assess", "close"], "assess", "risk.alreadyClosed"],
  [["acknowledge", "assess", "close"], "close", "risk.alreadyClosed"],
])("after %j, %s is refused as %s, and nothing is written", async (before, step, reason) => {
  for (const earlier of before) await steps[earlier]();
  const alerts = await list();
  await expect(steps[step]()).rejects.toMatchObject({ refusal: { code: "conflict", reason } });
  expect(await list()).toEqual(alerts);
});

test("of many who acknowledge at once, one does and the others are told", async () => {
  // With a connection open for each they really are at once.
  await Promise.all(Array.from({ length: 8 }, list));
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => steps.acknowledge()));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await list())[0]?.events).toHaveLength(2);
});

test("a higher answer to the same item opens a closed alert again; the same or a lower one does not", async () => {
  await steps.acknowledge();
  await steps.assess();
  await steps.close();
  for (const value of [1, 0]) await save(opened.house, clinic, { assignmentId, itemId: "phq9-9", value });
  expect(await list()).toMatchObject([{ status: "closed" }]);
  await save(opened.house, clinic, { assignmentId, itemId: "phq9-9", value: 2 });
  expect(await list()).toMatchObject([{ status: "new", value: 2 }]);
  await steps.acknowledge();
});

test("an empty note assesses nothing", async () => {
  await steps.acknowledge();
  const call = assessAlert.call(opened.house, callerOf(clinic.clinician, clinic.clinicId), {
    opId: opened.house.newId(),
    alertId,
    tier: "low",
    note: "  ",
  });
  await expect(call).rejects.toMatchObject({ refusal: { code: "invalid", fields: [{ path: "note" }] } });
});

test("who is not on the care team, the client, and another clinic leave the alert as it was", async () => {
  const other = await mintClinic(opened.database);
  for (const step of ["acknowledge", "assess", "close"] as const) {
    await expect(steps[step](clinic.otherClinician)).rejects.toMatchObject({
      refusal: { code: "forbidden" },
    });
    await expect(steps[step](clinic.client)).rejects.toMatchObject({ refusal: { code: "forbidden" } });
    await expect(steps[step](other.clinician)).rejects.toMatchObject({ refusal: { code: "notFound" } });
  }
  const foreign = acknowledgeAlert.call(opened.house, callerOf(other.clinician, other.clinicId), {
    opId: opened.house.newId(),
    alertId,
  });
  await expect(foreign).rejects.toMatchObject({ refusal: { code: "notFound" } });
  await expect(
    listAlerts.call(opened.house, callerOf(clinic.otherClinician, clinic.clinicId), {
      clientId: clinic.client.clientId,
    }),
  ).rejects.toMatchObject({ refusal: { code: "forbidden" } });
  expect(await list()).toMatchObject([{ status: "new", events: [{ status: "new" }] }]);
});
