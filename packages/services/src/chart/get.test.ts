import { assembleChart } from "@goldthread/domain/thread/assemble-chart";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { listCheckIns } from "../check-in/list.ts";
import { recordCheckIn } from "../check-in/record.ts";
import { listConcerns } from "../concern/list.ts";
import { openConcern } from "../concern/open.ts";
import { listContacts } from "../contact/list.ts";
import { planContact } from "../contact/plan.ts";
import { listPractices } from "../exercise/list-practices.ts";
import { listPrescriptions } from "../exercise/list-prescriptions.ts";
import { logPractice } from "../exercise/log-practice.ts";
import { prescribe } from "../exercise/prescribe.ts";
import { addStep } from "../goal/add-step.ts";
import { listGoals } from "../goal/list.ts";
import { rateGoal } from "../goal/rate.ts";
import { history } from "../measure/history.ts";
import { listMine } from "../measure/list-mine.ts";
import { listAlerts } from "../risk/list.ts";
import { assign, phq9Answers, save, submit } from "../testing/answer-measure.ts";
import { type Calls, callsOf } from "../testing/calls.ts";
import { houseOf } from "../testing/house.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { plantAcceptedGoal, plantIntake } from "../testing/plant.ts";
import { getToday } from "../today/get.ts";
import { getChart } from "./get.ts";

let opened: TestHouse;
let clinic: MintedClinic;
let clientId: string;
let clinician: Calls;
let client: Calls;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());
beforeEach(async () => {
  clinic = await mintClinic(opened.database);
  clientId = clinic.client.clientId;
  clinician = callsOf(opened.house, clinic.clinician, clinic.clinicId);
  client = callsOf(opened.house, clinic.client, clinic.clinicId);
});

const today = () => opened.house.clock().toISOString().slice(0, 10);
const soon = () => new Date(opened.house.clock().getTime() + 2 * 86_400_000).toISOString();

/** The chart as the portal puts it together. */
const chartOf = async () => assembleChart(await clinician(getChart, { clientId }));

/** Everything once: what the thread of one client can hold. */
async function plantThread() {
  const newId = opened.house.newId;
  const assignmentId = await assign(opened.house, clinic);
  const { responseId } = await submit(opened.house, clinic, { assignmentId, answers: phq9Answers(12, 1) });
  await save(opened.house, clinic, { assignmentId, itemId: "phq9-1", value: 2 });
  const concernId = newId();
  await clinician(openConcern, {
    concernId,
    clientId,
    title: "Low mood",
    clinicianView: "Since spring",
    evidence: [{ id: newId(), kind: "response", responseId }],
  });
  const goalId = await plantAcceptedGoal(opened.house, clinician, client, clientId);
  await client(addStep, { goalId, stepId: newId(), text: "Lights out at eleven", support: "My sister" });
  await client(rateGoal, { goalId, value: 3 });
  await client(rateGoal, { goalId, value: 4 });
  const prescriptionId = newId();
  await clinician(prescribe, {
    prescriptionId,
    clientId,
    goalId,
    exerciseId: "box-breathing",
    settings: {},
    dose: { times: 1, per: "day" },
    note: "In the evening",
  });
  const practice = (feltBad: boolean, shareFeltBad: boolean, words: string) =>
    client(logPractice, {
      practiceId: newId(),
      clientId,
      prescriptionId,
      exerciseId: "box-breathing",
      settings: {},
      startedAt: opened.house.clock().toISOString(),
      localDate: today(),
      seconds: 90,
      finished: true,
      before: 6,
      after: 4,
      feltBad,
      shareFeltBad,
      words,
    });
  await practice(false, false, "kept to myself");
  await practice(true, false, "kept back");
  await practice(true, true, "dizzy");
  for (const shared of [true, false]) {
    await client(recordCheckIn, {
      checkInId: newId(),
      clientId,
      localDate: today(),
      energy: 1,
      pleasantness: -1,
      words: shared ? "tired" : "private words",
      shared,
    });
  }
  await clinician(planContact, {
    contactId: newId(),
    clientId,
    kind: "session",
    startsAt: soon(),
    minutes: 50,
  });
  await plantIntake(opened.house, clinician, clientId, "Sleeps badly");
  return { assignmentId, concernId, goalId, prescriptionId };
}

test("a client of whom nothing is known yet has an empty chart", async () => {
  expect(await chartOf()).toEqual({
    client: {
      id: clientId,
      displayName: "Clementine Client",
      preferredName: "",
      pronouns: "",
      status: "active",
      since: expect.any(String) as string,
      careTeam: [{ displayName: "Cora Clinician", role: "lead" }],
    },
    alerts: [],
    assignments: [],
    responses: [],
    concerns: [],
    goals: [],
    prescriptions: [],
    practices: [],
    checkIns: [],
    contacts: [],
    intake: { status: "none", at: null },
  });
});

test("the chart holds what each list holds on its own", async () => {
  await plantThread();
  const chart = await chartOf();
  expect(chart.alerts).toEqual((await clinician(listAlerts, { clientId })).alerts);
  const { responses, assignments } = await clinician(history, { clientId, measureId: "phq-9" });
  // The chart shows totals; the history has every scale.
  expect(chart).toMatchObject({
    responses: responses.map((response) => ({ ...response, scores: null })),
    assignments,
  });
  expect(chart.concerns).toEqual((await clinician(listConcerns, { clientId })).concerns);
  expect(chart.goals).toEqual((await clinician(listGoals, { clientId })).goals);
  expect(chart.prescriptions).toEqual((await clinician(listPrescriptions, { clientId })).prescriptions);
  expect(chart.practices).toEqual((await clinician(listPractices, { clientId })).practices);
  expect(chart.checkIns).toEqual((await clinician(listCheckIns, { clientId })).checkIns);
  expect(chart.contacts).toEqual((await clinician(listContacts, { clientId })).contacts);
  for (const list of [
    chart.alerts,
    chart.assignments,
    chart.responses,
    chart.concerns,
    chart.goals,
    chart.prescriptions,
    chart.checkIns,
    chart.contacts,
  ])
    expect(list).toHaveLength(1);
  expect(chart.intake.status).toBe("draft");
});

test("the thread is whole: evidence with its score, a goal with steps and ratings in order, days practised, a draft begun", async () => {
  const { prescriptionId } = await plantThread();
  const chart = await chartOf();
  expect(chart.concerns[0]).toMatchObject({
    openedBy: "Cora Clinician",
    evidence: [{ kind: "response", measureId: "phq-9", total: 13 }],
  });
  expect(chart.goals[0]).toMatchObject({
    steps: [{ text: "Lights out at eleven", support: "My sister", by: "client" }],
    ratings: [{ value: 3 }, { value: 4 }],
    events: [{ kind: "proposed" }, { kind: "accepted" }],
  });
  expect(chart.prescriptions[0]).toMatchObject({
    id: prescriptionId,
    prescribedBy: "Cora Clinician",
    practisedOn: [today()],
  });
  expect(chart.assignments[0]).toMatchObject({ draft: { answered: 1 } });
  expect(chart.alerts[0]).toMatchObject({ status: "new", value: 1 });
});

test("what the client keeps to themself is not in the chart, and the client sees it all", async () => {
  await plantThread();
  const chart = await chartOf();
  expect(chart.practices.map(({ feltBad, words }) => ({ feltBad, words }))).toEqual([
    { feltBad: true, words: "dizzy" },
    { feltBad: null, words: null },
    { feltBad: null, words: null },
  ]);
  expect(chart.checkIns.map(({ words }) => words)).toEqual(["tired"]);
  expect(JSON.stringify(chart)).not.toMatch(/kept|private words/);
  const own = await client(getToday, { clientId });
  expect(own.checkIns.map(({ words }) => words).toSorted()).toEqual(["private words", "tired"]);
});

test("the newest twelve responses of a measure, oldest first", async () => {
  const at = (day: number) =>
    houseOf(opened.database, { clock: () => new Date(`2026-01-${String(day).padStart(2, "0")}T09:00:00Z`) });
  const assignmentId = await assign(at(1), clinic, { startsOn: "2026-01-01" });
  for (let day = 1; day <= 14; day += 1)
    await submit(at(day), clinic, { assignmentId, answers: phq9Answers(day) });
  expect((await chartOf()).responses.map(({ total }) => total)).toEqual([
    3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
  ]);
});

test("the client's first screen holds what is asked of them, agreed and planned", async () => {
  const { assignmentId, concernId } = await plantThread();
  const [own, chart, { assignments }] = await Promise.all([
    client(getToday, { clientId }),
    chartOf(),
    client(listMine, { clientId }),
  ]);
  expect(own).toMatchObject({
    client: chart.client,
    assignments,
    goals: chart.goals,
    prescriptions: chart.prescriptions,
    nextContact: chart.contacts[0],
    concerns: [{ id: concernId, title: "Low mood", clientWords: "" }],
  });
  expect(own.assignments.map(({ id }) => id)).toEqual([assignmentId]);
  expect(JSON.stringify(own)).not.toContain("Since spring");
});

test("the chart is for the care team, the first screen for the client: everybody else is turned away", async () => {
  const other = await mintClinic(opened.database);
  const refused = { refusal: { code: "notFound", reason: "record.notFound" } };
  await expect(
    callsOf(opened.house, clinic.otherClinician, clinic.clinicId)(getChart, { clientId }),
  ).rejects.toMatchObject({ refusal: { code: "forbidden", reason: "access.careTeam" } });
  await expect(client(getChart, { clientId })).rejects.toMatchObject({
    refusal: { code: "forbidden", reason: "access.role" },
  });
  await expect(
    callsOf(opened.house, other.clinician, other.clinicId)(getChart, { clientId }),
  ).rejects.toMatchObject(refused);
  await expect(clinician(getToday, { clientId })).rejects.toMatchObject({
    refusal: { code: "forbidden", reason: "access.role" },
  });
  await expect(
    callsOf(opened.house, clinic.otherClient, clinic.clinicId)(getToday, { clientId }),
  ).rejects.toMatchObject(refused);
  await expect(
    callsOf(opened.house, other.client, other.clinicId)(getToday, { clientId }),
  ).rejects.toMatchObject(refused);
});
