import { listSummaries } from "@goldthread/domain/exercise/library";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listCheckIns } from "../check-in/list.ts";
import { recordCheckIn } from "../check-in/record.ts";
import { proposeGoal } from "../goal/propose.ts";
import { callsOf, type Calls } from "../testing/calls.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { inClinic, plantAcceptedGoal } from "../testing/plant.ts";
import { endPrescription } from "./end-prescription.ts";
import { listPractices } from "./list-practices.ts";
import { listPrescriptions } from "./list-prescriptions.ts";
import { logPractice } from "./log-practice.ts";
import { markPracticesRead } from "./mark-practices-read.ts";
import { prescribe } from "./prescribe.ts";

const now = new Date("2026-03-10T12:00:00.000Z");
let opened: TestHouse;
let clinic: MintedClinic;
let clientId: string;
let clinician: Calls;
let client: Calls;
let otherClient: Calls;
let otherClinician: Calls;
let goalId: string;

beforeAll(async () => {
  opened = await openTestHouse();
  clinic = await mintClinic(opened.database);
  // Sessions are checked against the database's own clock, so only what services are told is fixed.
  opened.house.clock = () => now;
  clientId = clinic.client.clientId;
  clinician = callsOf(opened.house, clinic.clinician, clinic.clinicId);
  client = callsOf(opened.house, clinic.client, clinic.clinicId);
  otherClient = callsOf(opened.house, clinic.otherClient, clinic.clinicId);
  otherClinician = callsOf(opened.house, clinic.otherClinician, clinic.clinicId);
  goalId = await plantAcceptedGoal(opened.house, clinician, client, clientId);
});
afterAll(() => opened.drop());

const absent = { refusal: { code: "notFound", reason: "record.notFound" } };
const conflict = (reason: string) => ({ refusal: { code: "conflict", reason } });
const invalid = (reason: string) => ({ refusal: { code: "invalid", reason } });

const prescription = (change: Record<string, unknown> = {}) => ({
  prescriptionId: v7(),
  clientId,
  goalId,
  exerciseId: "resonant-breathing",
  settings: { ratePerMinute: 5.5, minutes: 5 },
  dose: { times: 1, per: "day" },
  note: "Before bed",
  ...change,
});
const practice = (change: Record<string, unknown> = {}) => ({
  practiceId: v7(),
  clientId,
  prescriptionId: null,
  exerciseId: "box-breathing",
  settings: { minutes: 3 },
  startedAt: "2026-03-09T21:30:00.000Z",
  localDate: "2026-03-09",
  seconds: 180,
  finished: true,
  before: 7,
  after: 4,
  feltBad: false,
  shareFeltBad: false,
  words: "",
  ...change,
});

async function prescribed(change: Record<string, unknown> = {}): Promise<string> {
  const input = prescription(change);
  await clinician(prescribe, input);
  return input.prescriptionId;
}

async function listed(id: string) {
  const { prescriptions } = await client(listPrescriptions, { clientId });
  return prescriptions.find((row) => row.id === id);
}

describe("a prescription", () => {
  test("is for a goal both have agreed, and names who prescribed it", async () => {
    const id = await prescribed();
    expect(await listed(id)).toMatchObject({
      id,
      clientId,
      goalId,
      exerciseId: "resonant-breathing",
      settings: { ratePerMinute: 5.5, minutes: 5 },
      dose: { times: 1, per: "day" },
      note: "Before bed",
      status: "active",
      prescribedBy: "Cora Clinician",
      practisedOn: [],
    });
    const proposed = v7();
    await client(proposeGoal, { goalId: proposed, clientId, concernId: null, words: "Not agreed yet" });
    await expect(clinician(prescribe, prescription({ goalId: proposed }))).rejects.toMatchObject(
      conflict("exercise.goalNotAccepted"),
    );
  });

  test("for another client's goal, or none, answers as absent", async () => {
    const others = await plantAcceptedGoal(
      opened.house,
      otherClinician,
      otherClient,
      clinic.otherClient.clientId,
    );
    for (const id of [others, v7()]) {
      await expect(clinician(prescribe, prescription({ goalId: id }))).rejects.toMatchObject(absent);
    }
    await expect(client(prescribe, prescription())).rejects.toMatchObject({
      refusal: { code: "forbidden", reason: "access.role" },
    });
    await expect(otherClinician(prescribe, prescription())).rejects.toMatchObject({
      refusal: { code: "forbidden", reason: "access.careTeam" },
    });
  });

  test.each([
    ["exercise.unknown", { exerciseId: "levitation" }],
    ["exercise.wrongRate", { settings: { breathsPerMinute: 3.5 } }],
    ["exercise.wrongRate", { settings: { breathsPerMinute: 7.5 } }],
    ["exercise.wrongRate", { settings: { ratePerMinute: 5, breathsPerMinute: 5 } }],
    ["exercise.wrongRate", { exerciseId: "box-breathing", settings: { ratePerMinute: 5 } }],
    ["exercise.wrongLength", { settings: { minutes: 21 } }],
    ["exercise.wrongLength", { settings: { cycles: 4 } }],
    ["exercise.wrongLength", { settings: { minutes: 3, cycles: 4 } }],
    ["exercise.wrongLength", { exerciseId: "four-seven-eight", settings: { cycles: 5 } }],
    ["exercise.wrongPattern", { settings: { pattern: { in: 4, holdIn: 0, out: 6, holdOut: 0 } } }],
    [
      "exercise.unsafePattern",
      { exerciseId: "custom-breathing", settings: { pattern: { in: 1, holdIn: 30, out: 1, holdOut: 0 } } },
    ],
    ["exercise.wrongInterval", { exerciseId: "silent-timer", settings: { intervalMinutes: 7.5 } }],
    ["exercise.wrongArea", { exerciseId: "muscle-relaxation", settings: { skip: ["tail"] } }],
  ])("is refused as %s outside what the exercise is for: %j", async (reason, change) => {
    await expect(clinician(prescribe, prescription(change))).rejects.toMatchObject(invalid(reason));
  });

  test.each([4, 7])("of resonant breathing may be paced at %i breaths a minute", async (breathsPerMinute) => {
    const id = await prescribed({ settings: { breathsPerMinute, minutes: 10, silence: "more" } });
    expect(await listed(id)).toMatchObject({
      settings: { breathsPerMinute, minutes: 10, silence: "more" },
      startsOn: null,
      untilOn: null,
    });
  });

  test.each(listSummaries().map(({ id }) => id))("may be of %s, and is practised so", async (exerciseId) => {
    const prescriptionId = await prescribed({ exerciseId, settings: {} });
    await client(logPractice, practice({ exerciseId, prescriptionId, settings: {} }));
    expect((await listed(prescriptionId))?.practisedOn).toEqual(["2026-03-09"]);
    await clinician(endPrescription, { prescriptionId });
  });

  test("has a first and a last day, neither over nor the wrong way round", async () => {
    const days = { startsOn: "2026-03-12", untilOn: "2026-04-09" };
    expect(await listed(await prescribed(days))).toMatchObject(days);
    const problem = (path: string, name: string) => ({ refusal: { fields: [{ path, problem: name }] } });
    for (const [change, path, name] of [
      [{ untilOn: "2026-03-09" }, "untilOn", "exercise.untilOver"],
      [{ startsOn: "2026-03-20", untilOn: "2026-03-19" }, "untilOn", "exercise.untilBeforeStart"],
      [{ startsOn: "2027-03-20" }, "startsOn", "exercise.dayTooFar"],
      [{ untilOn: "2030-03-20" }, "untilOn", "exercise.dayTooFar"],
    ] as const) {
      await expect(clinician(prescribe, prescription(change))).rejects.toMatchObject(problem(path, name));
    }
  });

  test("ends once, and what was practised stays", async () => {
    const prescriptionId = await prescribed({ exerciseId: "box-breathing", settings: { minutes: 3 } });
    await client(logPractice, practice({ prescriptionId }));
    await clinician(endPrescription, { prescriptionId });
    expect(await listed(prescriptionId)).toMatchObject({ status: "ended", practisedOn: ["2026-03-09"] });
    await expect(clinician(endPrescription, { prescriptionId })).rejects.toMatchObject(
      conflict("exercise.alreadyEnded"),
    );
    await expect(otherClinician(endPrescription, { prescriptionId })).rejects.toMatchObject({
      refusal: { reason: "access.careTeam" },
    });
  });

  test("shows each day of practice of the last four weeks once, newest first", async () => {
    const prescriptionId = await prescribed({ exerciseId: "box-breathing", settings: { minutes: 3 } });
    const on = (day: string) =>
      client(logPractice, practice({ prescriptionId, localDate: day, startedAt: `${day}T20:00:00.000Z` }));
    for (const day of ["2026-03-04", "2026-03-08", "2026-03-08", "2026-02-01"]) await on(day);
    expect((await listed(prescriptionId))?.practisedOn).toEqual(["2026-03-08", "2026-03-04"]);
  });

  test("is one of a bounded number", async () => {
    const full = await mintClinic(opened.database);
    const lead = callsOf(opened.house, full.clinician, full.clinicId);
    const owner = callsOf(opened.house, full.client, full.clinicId);
    const agreed = await plantAcceptedGoal(opened.house, lead, owner, full.client.clientId);
    await inClinic(
      opened.house,
      full.clinicId,
      `insert into public.prescription (clinic_id, id, client_id, goal_id, exercise_id, settings, dose_times, dose_per, status, prescribed_by, prescribed_at)
       select $1, gen_random_uuid(), $2, $3, 'box-breathing', '{}', 1, 'day', 'ended', $4, now() from generate_series(1, 100)`,
      [full.clinicId, full.client.clientId, agreed, full.clinician.memberId],
    );
    const one = prescription({ clientId: full.client.clientId, goalId: agreed });
    await expect(lead(prescribe, one)).rejects.toMatchObject(conflict("limit.prescriptions"));
  });
});

describe("a practice", () => {
  test("is kept once, however often the device sends it, and as the client's own", async () => {
    const sent = { opId: v7(), ...practice() };
    await client(logPractice, sent);
    expect(await client(logPractice, sent)).toEqual({ done: true });
    // A device that lost its answer may come back with a new attempt.
    expect(await client(logPractice, { ...sent, opId: v7() })).toEqual({ done: true });
    const { practices } = await client(listPractices, { clientId });
    expect(practices.filter(({ id }) => id === sent.practiceId)).toHaveLength(1);
    const stolen = { ...sent, opId: v7(), clientId: clinic.otherClient.clientId };
    await expect(otherClient(logPractice, stolen)).rejects.toMatchObject(conflict("record.exists"));
  });

  test("sent twice at once is kept once", async () => {
    const sent = { opId: v7(), ...practice() };
    const both = await Promise.all([client(logPractice, sent), client(logPractice, sent)]);
    expect(both).toEqual([{ done: true }, { done: true }]);
  });

  test("tells the care team how it felt only where the client shares it", async () => {
    const kept = practice({ feltBad: true, words: "My chest went tight" });
    const shared = practice({ feltBad: true, shareFeltBad: true, words: "Too long between breaths" });
    const fine = practice({ words: "Easier today" });
    for (const one of [kept, shared, fine]) await client(logPractice, one);
    const told = async (reader: Calls, id: string) => {
      const { practices } = await reader(listPractices, { clientId });
      const found = practices.find((row) => row.id === id);
      return [found?.feltBad, found?.words];
    };
    expect(await told(clinician, kept.practiceId)).toEqual([null, null]);
    expect(await told(clinician, fine.practiceId)).toEqual([null, null]);
    expect(await told(clinician, shared.practiceId)).toEqual([true, "Too long between breaths"]);
    expect(await told(client, kept.practiceId)).toEqual([true, "My chest went tight"]);
    expect(await told(client, fine.practiceId)).toEqual([false, "Easier today"]);
  });

  test("is marked read where it was shared as having felt bad; check-ins stay unread", async () => {
    const kept = practice({ feltBad: true });
    const shared = practice({ feltBad: true, shareFeltBad: true });
    for (const one of [kept, shared]) await client(logPractice, one);
    const checkInId = v7();
    const day = { localDate: "2026-03-10", energy: 0, pleasantness: -1, words: "", shared: true };
    await client(recordCheckIn, { checkInId, clientId, ...day });
    await clinician(markPracticesRead, { clientId });
    const { practices } = await clinician(listPractices, { clientId });
    const readAt = (id: string) => practices.find((row) => row.id === id)?.readAt;
    expect(readAt(shared.practiceId)).not.toBeNull();
    expect(readAt(kept.practiceId)).toBeNull();
    const { checkIns } = await clinician(listCheckIns, { clientId });
    expect(checkIns.find(({ id }) => id === checkInId)?.readAt).toBeNull();
  });

  test("keeps what was answered along the way for the client, and for the care team where the client shares it", async () => {
    const answers = {
      "urge-1": 7,
      "urge-2#3": null,
      kind: "gentle",
      again: true,
      sort: { matters: ["family", "rest"], later: [] },
    };
    const kept = practice({
      exerciseId: "urge-surfing",
      settings: { minutes: 15 },
      finished: false,
      answers,
    });
    const shared = { ...kept, practiceId: v7(), shareAnswers: true };
    const none = practice();
    for (const one of [kept, shared, none]) await client(logPractice, one);
    const told = async (reader: Calls, id: string) => {
      const { practices } = await reader(listPractices, { clientId });
      const found = practices.find((row) => row.id === id);
      return [found?.answers, found?.shareAnswers];
    };
    expect(await told(client, kept.practiceId)).toEqual([answers, false]);
    expect(await told(client, none.practiceId)).toEqual([{}, false]);
    expect(await told(clinician, kept.practiceId)).toEqual([null, false]);
    expect(await told(clinician, shared.practiceId)).toEqual([answers, true]);
  });

  test.each([
    ["a rating beyond the scale", { "urge-1": 11 }],
    ["half a rating", { "urge-1": 2.5 }],
    ["more words than a prompt takes", { kind: "x".repeat(281) }],
    ["a key that no stop has", { "<b>": 1 }],
    ["too many answers", Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`a${at}`, 1]))],
  ])("is refused with %s", async (_what, answers) => {
    await expect(client(logPractice, practice({ answers }))).rejects.toMatchObject({
      refusal: { code: "invalid" },
    });
  });

  test("belongs to a prescription of the same client and the same exercise", async () => {
    const others = await plantAcceptedGoal(
      opened.house,
      otherClinician,
      otherClient,
      clinic.otherClient.clientId,
    );
    const theirs = prescription({ clientId: clinic.otherClient.clientId, goalId: others });
    await otherClinician(prescribe, theirs);
    for (const prescriptionId of [theirs.prescriptionId, v7()]) {
      await expect(client(logPractice, practice({ prescriptionId }))).rejects.toMatchObject(absent);
    }
    const prescriptionId = await prescribed();
    await expect(client(logPractice, practice({ prescriptionId }))).rejects.toMatchObject(
      invalid("exercise.wrongExercise"),
    );
  });

  test("is neither in the future, nor more than a year old, nor on a day it did not begin on", async () => {
    const problem = (name: string) => ({ refusal: { fields: [{ path: "localDate", problem: name }] } });
    const at = (localDate: string, startedAt = `${localDate}T12:00:00.000Z`) =>
      client(logPractice, practice({ localDate, startedAt }));
    await expect(at("2026-03-12")).rejects.toMatchObject(problem("day.inFuture"));
    await expect(at("2025-03-07")).rejects.toMatchObject(problem("day.tooLongAgo"));
    await expect(at("2026-03-08", "2026-03-10T01:00:00.000Z")).rejects.toMatchObject(
      problem("day.notThatDay"),
    );
    // Ahead of the clinic by a time zone, and nine hours behind it.
    await at("2026-03-11", "2026-03-10T11:30:00.000Z");
    await at("2026-03-08", "2026-03-09T05:00:00.000Z");
  });

  test("is logged by the client alone", async () => {
    await expect(clinician(logPractice, practice())).rejects.toMatchObject({
      refusal: { code: "forbidden", reason: "access.role" },
    });
    await expect(otherClient(logPractice, practice())).rejects.toMatchObject(absent);
    await expect(otherClient(listPractices, { clientId })).rejects.toMatchObject(absent);
  });
});

test("an exercise of another clinic answers as none", async () => {
  const prescriptionId = await prescribed();
  const elsewhere = await mintClinic(opened.database);
  const stranger = callsOf(opened.house, elsewhere.clinician, elsewhere.clinicId);
  for (const id of [prescriptionId, v7()]) {
    await expect(stranger(endPrescription, { prescriptionId: id })).rejects.toMatchObject(absent);
  }
  await expect(stranger(listPrescriptions, { clientId })).rejects.toMatchObject(absent);
});
