import { withClinic } from "@goldthread/db/with-clinic";
import { assembleCaseload } from "@goldthread/domain/caseload/assemble-caseload";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { listCaseload } from "../caseload/list.ts";
import { listAlerts } from "../risk/list.ts";
import { assign, gad7Answers, phq9Answers, save, submit } from "../testing/answer-measure.ts";
import { houseOf } from "../testing/house.ts";
import { type MintedClinic, callerOf, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { endAssignment } from "./end-assignment.ts";
import { history } from "./history.ts";

let opened: TestHouse;
let clinic: MintedClinic;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());
beforeEach(async () => {
  clinic = await mintClinic(opened.database);
});

/** The same house on another day. */
const on = (moment: string) => houseOf(opened.database, { clock: () => new Date(moment) });
const scores = async () =>
  assembleCaseload(
    await listCaseload.call(opened.house, callerOf(clinic.clinician, clinic.clinicId), {
      today: "2026-03-01",
    }),
  ).find(({ clientId }) => clientId === clinic.client.clientId)?.measures[0];
const past = (measureId = "phq-9") =>
  history.call(opened.house, callerOf(clinic.clinician, clinic.clinicId), {
    clientId: clinic.client.clientId,
    measureId,
  });
const alerts = async () =>
  (
    await listAlerts.call(opened.house, callerOf(clinic.clinician, clinic.clinicId), {
      clientId: clinic.client.clientId,
    })
  ).alerts;

test.each([
  [4, "minimal"],
  [5, "mild"],
  [9, "mild"],
  [10, "moderate"],
  [14, "moderate"],
  [15, "moderatelySevere"],
  [19, "moderatelySevere"],
  [20, "severe"],
  [24, "severe"],
])("a PHQ-9 of %i is kept as such, band %s, with its answers, wording and version", async (total, bandId) => {
  const assignmentId = await assign(opened.house, clinic);
  const answers = phq9Answers(total);
  const done = await submit(opened.house, clinic, { assignmentId, answers, locale: "es" });
  expect(done).toMatchObject({
    measureId: "phq-9",
    total,
    bandId,
    previousTotal: null,
    baselineTotal: null,
    alertId: null,
    crisisResources: [],
  });
  expect((await past()).responses).toMatchObject([
    {
      id: done.responseId,
      total,
      bandId,
      answers,
      locale: "es",
      translationId: "phq-9-es-us",
      measureVersion: "1",
    },
  ]);
});

test("what was saved before and what is sent make one response", async () => {
  const assignmentId = await assign(opened.house, clinic);
  const { responseId } = await save(opened.house, clinic, { assignmentId, itemId: "phq9-1", value: 3 });
  await save(opened.house, clinic, { assignmentId, itemId: "phq9-2", value: 3 });
  const { "phq9-1": _saved, ...rest } = phq9Answers(0);
  expect(await submit(opened.house, clinic, { assignmentId, answers: rest })).toMatchObject({
    responseId,
    total: 3,
  });
  expect((await past()).responses).toMatchObject([{ id: responseId, answers: { "phq9-1": 3, "phq9-2": 0 } }]);
});

test("an incomplete form is refused naming each item without an answer, and its draft stays", async () => {
  const assignmentId = await assign(opened.house, clinic);
  await save(opened.house, clinic, { assignmentId, itemId: "phq9-3", value: 1 });
  const { "phq9-3": _three, "phq9-5": _five, "phq9-9": _nine, ...rest } = phq9Answers(8);
  await expect(submit(opened.house, clinic, { assignmentId, answers: rest })).rejects.toMatchObject({
    refusal: {
      code: "invalid",
      reason: "measure.incomplete",
      fields: [{ path: "answers.phq9-5" }, { path: "answers.phq9-9" }],
    },
  });
  expect(await past()).toMatchObject({ responses: [], assignments: [{ draft: { answered: 1 } }] });
});

test("answers that are none are refused by name", async () => {
  const assignmentId = await assign(opened.house, clinic);
  await expect(
    submit(opened.house, clinic, { assignmentId, answers: { ...phq9Answers(8), "phq9-2": 4, other: 1 } }),
  ).rejects.toMatchObject({
    refusal: {
      reason: "input.invalid",
      fields: [
        { path: "answers.phq9-2", problem: "measure.notAnOption" },
        { path: "answers.other", problem: "measure.unknownItem" },
      ],
    },
  });
});

test("the item on difficulty is kept and never counted, and is not kept where it was not asked", async () => {
  const assignmentId = await assign(opened.house, clinic);
  expect(
    await submit(opened.house, clinic, { assignmentId, answers: { ...phq9Answers(6), "phq9-10": 3 } }),
  ).toMatchObject({ total: 6 });
  await submit(opened.house, clinic, { assignmentId, answers: { ...phq9Answers(0), "phq9-10": 3 } });
  expect((await past()).responses.map(({ answers }) => answers["phq9-10"])).toEqual([3, undefined]);
});

test("item 9 raises its alert at any total; answered before, it raises no second one; lowered on sending, it stays", async () => {
  const assignmentId = await assign(opened.house, clinic);
  const low = await submit(opened.house, clinic, { assignmentId, answers: phq9Answers(0, 1) });
  expect(low).toMatchObject({ total: 1, bandId: "minimal" });
  expect(low.crisisResources).toHaveLength(2);
  const saved = await save(opened.house, clinic, { assignmentId, itemId: "phq9-9", value: 2 });
  const high = await submit(opened.house, clinic, { assignmentId, answers: phq9Answers(24, 0) });
  expect(high).toMatchObject({ total: 24, alertId: saved.alertId });
  expect(high.crisisResources).toHaveLength(2);
  expect(
    (await alerts()).map(({ id, value, responseComplete }) => ({ id, value, responseComplete })),
  ).toEqual([
    { id: saved.alertId, value: 2, responseComplete: true },
    { id: low.alertId, value: 1, responseComplete: true },
  ]);
});

test("sent again by the same attempt the result is the same and nothing is added; by another attempt it is refused", async () => {
  const assignmentId = await assign(opened.house, clinic);
  const sent = {
    opId: opened.house.newId(),
    responseId: opened.house.newId(),
    assignmentId,
    answers: phq9Answers(12),
  };
  const first = await submit(opened.house, clinic, sent);
  expect(await submit(opened.house, clinic, sent)).toEqual(first);
  await expect(submit(opened.house, clinic, { ...sent, opId: opened.house.newId() })).rejects.toMatchObject({
    refusal: { reason: "measure.alreadySubmitted" },
  });
  await expect(submit(opened.house, clinic, { ...sent, answers: phq9Answers(11) })).rejects.toMatchObject({
    refusal: { reason: "operation.reused" },
  });
  expect((await past()).responses).toHaveLength(1);
});

test("scores follow the order of time, not of arrival", async () => {
  const assignmentId = await assign(on("2026-01-05T09:00:00Z"), clinic, { startsOn: "2026-01-05" });
  const put = (moment: string, total: number) =>
    submit(on(moment), clinic, { assignmentId, answers: phq9Answers(total) });
  expect(await put("2026-01-19T09:00:00Z", 14)).toMatchObject({ previousTotal: null, baselineTotal: null });
  expect(await scores()).toMatchObject({ baseline: 14, previous: null, last: 14 });
  expect(await put("2026-01-26T09:00:00Z", 11)).toMatchObject({ previousTotal: 14, baselineTotal: 14 });
  expect(await put("2026-01-05T09:00:00Z", 20)).toMatchObject({ previousTotal: null, baselineTotal: null });
  expect(await put("2026-01-12T09:00:00Z", 17)).toMatchObject({ previousTotal: 20, baselineTotal: 20 });
  expect(await scores()).toMatchObject({
    measureId: "phq-9",
    baseline: 20,
    previous: 14,
    last: 11,
    recent: "20 17 14 11",
  });
  expect((await past()).responses.map(({ total }) => total)).toEqual([20, 17, 14, 11]);
});

test("the row keeps the newest twelve totals and the first of all as baseline", async () => {
  const assignmentId = await assign(on("2026-01-01T09:00:00Z"), clinic, { startsOn: "2026-01-01" });
  for (let day = 1; day <= 14; day += 1)
    await submit(on(`2026-01-${String(day).padStart(2, "0")}T09:00:00Z`), clinic, {
      assignmentId,
      answers: phq9Answers(day),
    });
  const kept = await scores();
  expect(kept).toMatchObject({ baseline: 1, previous: 13, last: 14 });
  expect(kept?.recent).toBe("3 4 5 6 7 8 9 10 11 12 13 14");
});

test("responses completed at once leave the scores that the responses themselves give", async () => {
  const assignmentId = await assign(on("2026-01-05T09:00:00Z"), clinic, { startsOn: "2026-01-05" });
  await Promise.all(
    [3, 7, 12, 18, 22].map((total, week) =>
      submit(on(`2026-02-${String(week + 10)}T09:00:00Z`), clinic, {
        assignmentId,
        answers: phq9Answers(total),
      }),
    ),
  );
  expect(await scores()).toMatchObject({ baseline: 3, previous: 18, last: 22 });
  expect((await scores())?.recent).toBe("3 7 12 18 22");
});

test("each measure has scores of its own", async () => {
  const phq9 = await assign(opened.house, clinic);
  const gad7 = await assign(opened.house, clinic, { measureId: "gad-7" });
  await submit(opened.house, clinic, { assignmentId: phq9, answers: phq9Answers(20) });
  expect(await submit(opened.house, clinic, { assignmentId: gad7, answers: gad7Answers(7) })).toMatchObject({
    measureId: "gad-7",
    total: 7,
    previousTotal: null,
  });
  expect((await past("gad-7")).responses).toHaveLength(1);
});

test.each([
  ["on the day", 2, "2026-01-05T12:00:00Z", "2026-01-19", "active"],
  ["late, near the next", 2, "2026-01-15T12:00:00Z", "2026-02-02", "active"],
  ["late at night, the day being the clinic's", 1, "2026-01-08T23:30:00Z", "2026-01-19", "active"],
  ["just before that night", 1, "2026-01-08T22:30:00Z", "2026-01-12", "active"],
  ["once", null, "2026-01-05T12:00:00Z", null, "finished"],
] as const)(
  "answered %s, every %s weeks, the next is due as the schedule says",
  async (_when, everyWeeks, moment, nextDueOn, status) => {
    const assignmentId = await assign(on("2026-01-04T09:00:00Z"), clinic, {
      startsOn: "2026-01-05",
      everyWeeks,
    });
    expect(await submit(on(moment), clinic, { assignmentId, answers: phq9Answers(5) })).toMatchObject({
      nextDueOn,
    });
    expect((await past()).assignments).toMatchObject([{ nextDueOn, status }]);
  },
);

test("a response that arrives late in time does not set the schedule back", async () => {
  const assignmentId = await assign(on("2026-01-04T09:00:00Z"), clinic, { startsOn: "2026-01-05" });
  await submit(on("2026-01-26T09:00:00Z"), clinic, { assignmentId, answers: phq9Answers(5) });
  expect(
    await submit(on("2026-01-05T09:00:00Z"), clinic, { assignmentId, answers: phq9Answers(5) }),
  ).toMatchObject({ nextDueOn: "2026-02-02" });
});

test("a finished assignment takes no second response; a form begun before it was ended may be sent and moves nothing", async () => {
  const once = await assign(opened.house, clinic, { everyWeeks: null });
  await submit(opened.house, clinic, { assignmentId: once, answers: phq9Answers(5) });
  await expect(
    submit(opened.house, clinic, { assignmentId: once, answers: phq9Answers(6) }),
  ).rejects.toMatchObject({ refusal: { reason: "measure.assignmentOver" } });
  const weekly = await assign(opened.house, clinic);
  await save(opened.house, clinic, { assignmentId: weekly, itemId: "phq9-1", value: 1 });
  await endAssignment.call(opened.house, callerOf(clinic.clinician, clinic.clinicId), {
    opId: opened.house.newId(),
    assignmentId: weekly,
  });
  expect(await submit(opened.house, clinic, { assignmentId: weekly, answers: phq9Answers(7) })).toMatchObject(
    { total: 7, nextDueOn: null },
  );
  expect((await past()).assignments.map(({ status }) => status)).toEqual(["finished", "ended"]);
});

test("a completed response can be changed by nobody", async () => {
  const assignmentId = await assign(opened.house, clinic);
  const { responseId } = await submit(opened.house, clinic, { assignmentId, answers: phq9Answers(5) });
  const change = withClinic(
    opened.database,
    { by: "system", clinicId: clinic.clinicId, purpose: "test" },
    async (tx) => ({
      value: await tx.sql(
        { name: "tamper", text: "update response set total = 0 where clinic_id = $1 and id = $2" },
        [clinic.clinicId, responseId],
      ),
      audit: null,
    }),
  );
  await expect(change).rejects.toMatchObject({ kind: "final" });
});

test("another client and another clinic's client cannot send it, and history is read by the care team and the client alone", async () => {
  const other = await mintClinic(opened.database);
  const assignmentId = await assign(opened.house, clinic);
  for (const client of [clinic.otherClient, other.client]) {
    await expect(
      submit(opened.house, clinic, { client, assignmentId, answers: phq9Answers(5) }),
    ).rejects.toMatchObject({ refusal: { code: "notFound" } });
  }
  const read = (who: Parameters<typeof callerOf>[0], clinicId = clinic.clinicId) =>
    history.call(opened.house, callerOf(who, clinicId), {
      clientId: clinic.client.clientId,
      measureId: "phq-9",
    });
  expect((await read(clinic.client)).assignments).toHaveLength(1);
  await expect(read(clinic.otherClinician)).rejects.toMatchObject({ refusal: { code: "forbidden" } });
  await expect(read(clinic.otherClient)).rejects.toMatchObject({ refusal: { code: "notFound" } });
  await expect(read(other.clinician, other.clinicId)).rejects.toMatchObject({
    refusal: { code: "notFound" },
  });
});
