import { withClinic } from "@goldthread/db/with-clinic";
import { assembleCaseload } from "@goldthread/domain/caseload/assemble-caseload";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { planContact } from "../contact/plan.ts";
import { setContactStatus } from "../contact/set-status.ts";
import { recordCheckIn } from "../check-in/record.ts";
import { markCheckInsRead } from "../check-in/mark-read.ts";
import { logPractice } from "../exercise/log-practice.ts";
import { proposeGoal } from "../goal/propose.ts";
import { acknowledgeAlert } from "../risk/acknowledge.ts";
import { assessAlert } from "../risk/assess.ts";
import { closeAlert } from "../risk/close.ts";
import { assign, gad7Answers, phq9Answers, save, submit } from "../testing/answer-measure.ts";
import { type Calls, callsOf } from "../testing/calls.ts";
import { houseOf } from "../testing/house.ts";
import { type MintedClinic, mintClient, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { listCaseload } from "./list.ts";

let opened: TestHouse;
let clinic: MintedClinic;
let clinician: Calls;
let client: Calls;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());
beforeEach(async () => {
  clinic = await mintClinic(opened.database);
  clinician = callsOf(opened.house, clinic.clinician, clinic.clinicId);
  client = callsOf(opened.house, clinic.client, clinic.clinicId);
});

const day_ms = 86_400_000;
const day = (offset = 0) =>
  new Date(opened.house.clock().getTime() + offset * day_ms).toISOString().slice(0, 10);
const rows = async (who: Calls = clinician) => assembleCaseload(await who(listCaseload, { today: day() }));
const row = async () => {
  const [only, ...others] = await rows();
  if (only === undefined || others.length > 0) throw new Error("one row was expected");
  return only;
};

test("a client of whom nothing is known yet has a row that says so", async () => {
  expect(await rows()).toEqual([
    {
      clientId: clinic.client.clientId,
      displayName: "Clementine Client",
      pronouns: "",
      alerts: [],
      measures: [],
      due: null,
      unread: null,
      lastContactAt: null,
      nextContactAt: null,
    },
  ]);
});

test("each clinician sees their own clients in the order of names; another clinic's are not there; a client may not ask", async () => {
  await mintClient(opened.house, clinic.clinicId, "Aron Aardvark", clinic.clinician.memberId);
  await mintClient(opened.house, clinic.clinicId, "Nobodys Client", null);
  await mintClinic(opened.database);
  expect((await rows()).map(({ displayName }) => displayName)).toEqual([
    "Aron Aardvark",
    "Clementine Client",
  ]);
  const other = callsOf(opened.house, clinic.otherClinician, clinic.clinicId);
  expect((await rows(other)).map(({ displayName }) => displayName)).toEqual(["Orla Otherclient"]);
  for (const person of [clinic.client, clinic.admin]) {
    await expect(rows(callsOf(opened.house, person, clinic.clinicId))).rejects.toMatchObject({
      refusal: { code: "forbidden" },
    });
  }
});

test("a client who was discharged is in the caseload no more", async () => {
  await withClinic(
    opened.database,
    { by: "system", clinicId: clinic.clinicId, purpose: "test" },
    async (tx) => ({
      value: await tx.prisma((prisma) => prisma.client.updateMany({ data: { status: "discharged" } })),
      audit: null,
    }),
  );
  expect(await rows()).toEqual([]);
});

test("the measure answered last comes first, each with its baseline, previous and last", async () => {
  const phq9 = await assign(opened.house, clinic);
  const gad7 = await assign(opened.house, clinic, { measureId: "gad-7" });
  await submit(opened.house, clinic, { assignmentId: phq9, answers: phq9Answers(15) });
  await submit(opened.house, clinic, { assignmentId: gad7, answers: gad7Answers(9) });
  const measures = async () => (await row()).measures;
  expect(await measures()).toMatchObject([
    { measureId: "gad-7", baseline: 9, previous: null, last: 9 },
    { measureId: "phq-9" },
  ]);
  await submit(opened.house, clinic, { assignmentId: phq9, answers: phq9Answers(21) });
  expect(await measures()).toMatchObject([
    { measureId: "phq-9", baseline: 15, previous: 15, last: 21, recent: "15 21" },
    { measureId: "gad-7", baseline: 9, last: 9 },
  ]);
});

test("the active assignment longest overdue is named; one that is due today or later is not", async () => {
  await assign(opened.house, clinic, { startsOn: day() });
  expect((await row()).due).toBeNull();
  const late = await assign(opened.house, clinic, {
    measureId: "gad-7",
    startsOn: day(-1),
    everyWeeks: null,
  });
  expect((await row()).due).toEqual({ measureId: "gad-7", dueOn: day(-1) });
  await submit(opened.house, clinic, { assignmentId: late, answers: gad7Answers(3) });
  expect((await row()).due).toBeNull();
});

test("an open alert is there with its status, and its tier once assessed; a closed one is not", async () => {
  const assignmentId = await assign(opened.house, clinic);
  const { alertId } = await save(opened.house, clinic, { assignmentId, itemId: "phq9-9", value: 2 });
  expect((await row()).alerts).toMatchObject([
    { id: alertId, status: "new", tier: null, measureId: "phq-9", itemId: "phq9-9", value: 2 },
  ]);
  await clinician(acknowledgeAlert, { alertId });
  expect((await row()).alerts).toMatchObject([{ status: "acknowledged", tier: null }]);
  await clinician(assessAlert, { alertId, tier: "high", note: "Plan and means." });
  expect((await row()).alerts).toMatchObject([{ status: "assessed", tier: "high" }]);
  await clinician(closeAlert, { alertId, note: "Safe with family." });
  expect((await row()).alerts).toEqual([]);
});

test("what waits to be read is counted: shared check-ins, practice shared as having felt bad, goals waiting on the clinician", async () => {
  const { clientId } = clinic.client;
  const checkIn = (shared: boolean) =>
    client(recordCheckIn, {
      checkInId: opened.house.newId(),
      clientId,
      localDate: day(),
      energy: 0,
      pleasantness: -1,
      words: "",
      shared,
    });
  const practice = (feltBad: boolean, shareFeltBad: boolean) =>
    client(logPractice, {
      practiceId: opened.house.newId(),
      clientId,
      prescriptionId: null,
      exerciseId: "box-breathing",
      settings: {},
      startedAt: opened.house.clock().toISOString(),
      localDate: day(),
      seconds: 60,
      finished: false,
      before: null,
      after: null,
      feltBad,
      shareFeltBad,
      words: "",
    });
  await checkIn(true);
  await checkIn(false);
  await practice(true, true);
  await practice(true, false);
  await practice(false, true);
  await client(proposeGoal, {
    goalId: opened.house.newId(),
    clientId,
    concernId: null,
    words: "Sleep through",
  });
  await clinician(proposeGoal, {
    goalId: opened.house.newId(),
    clientId,
    concernId: null,
    words: "Daily rhythm",
  });
  expect((await row()).unread).toEqual({ checkIns: 1, feltBad: 1, goals: 1 });
  await clinician(markCheckInsRead, { clientId });
  expect((await row()).unread).toEqual({ checkIns: 0, feltBad: 0, goals: 1 });
});

test("last and next contact: the latest attended, the first planned ahead, also once that one has passed", async () => {
  const at = (offset: number) => new Date(opened.house.clock().getTime() + offset * day_ms);
  const plan = async (offset: number) => {
    const contactId = opened.house.newId();
    await clinician(planContact, {
      contactId,
      clientId: clinic.client.clientId,
      kind: "session",
      startsAt: at(offset).toISOString(),
      minutes: 50,
    });
    return contactId;
  };
  const set = (contactId: string, status: "attended" | "missed" | "cancelled") =>
    clinician(setContactStatus, { contactId, status });
  const days = async (who = clinician) =>
    (await rows(who)).flatMap(({ lastContactAt, nextContactAt }) =>
      [lastContactAt, nextContactAt].map((moment) =>
        moment === null ? null : Math.round((Date.parse(moment) - Date.now()) / day_ms),
      ),
    );
  await set(await plan(-9), "attended");
  const latest = await plan(-5);
  await set(latest, "attended");
  await set(await plan(-2), "missed");
  await plan(-1);
  await set(await plan(1), "cancelled");
  const next = await plan(4);
  await plan(11);
  expect(await days()).toEqual([-5, 4]);
  const later = houseOf(opened.database, { clock: () => at(6) });
  expect(await days(callsOf(later, clinic.clinician, clinic.clinicId))).toEqual([-5, 11]);
  await set(next, "cancelled");
  await set(latest, "missed");
  expect(await days()).toEqual([-9, 11]);
});
