import { listSummaries } from "@goldthread/domain/exercise/library";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callsOf } from "../testing/calls.ts";
import { mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { inClinic, plantAcceptedGoal } from "../testing/plant.ts";
import { getScript } from "./get-script.ts";
import { getExerciseLibrary } from "./library.ts";
import { listExercisesForClient } from "./list-for-client.ts";
import { listPrescriptions } from "./list-prescriptions.ts";
import { logPractice } from "./log-practice.ts";
import { prescribe } from "./prescribe.ts";
import { saveOwnExercise } from "./save-own.ts";
import { setAdaptation } from "./set-adaptation.ts";
import { setFavourite } from "./set-favourite.ts";
import { setHidden } from "./set-hidden.ts";

let opened: TestHouse;
beforeAll(async () => {
  opened = await openTestHouse();
  opened.house.clock = () => new Date("2026-03-10T12:00:00.000Z");
});
afterAll(() => opened.drop());

const everything = listSummaries().map(({ id }) => id);
const unknown = { refusal: { code: "invalid", reason: "exercise.unknown" } };
const conflict = (reason: string) => ({ refusal: { code: "conflict", reason } });
const unchanged = { noHolds: false, eyesOpen: false, allOff: false, off: [] };

/** A clinic of its own, with its people and a goal that both sides have agreed. */
async function open() {
  const clinic = await mintClinic(opened.database);
  const of = (person: Parameters<typeof callsOf>[1]) => callsOf(opened.house, person, clinic.clinicId);
  const [admin, clinician, client, otherClient] = [
    of(clinic.admin),
    of(clinic.clinician),
    of(clinic.client),
    of(clinic.otherClient),
  ];
  const clientId = clinic.client.clientId;
  const goalId = await plantAcceptedGoal(opened.house, clinician, client, clientId);
  const order = async (exerciseId: string, change: Record<string, unknown> = {}) => {
    const prescriptionId = v7();
    const dose = { times: 3, per: "week" };
    const usual = { clientId, goalId, exerciseId, settings: {}, dose, note: "" };
    await clinician(prescribe, { prescriptionId, ...usual, ...change });
    return prescriptionId;
  };
  const offered = async (reader = client) =>
    (await reader(listExercisesForClient, { clientId })).exercises.map(({ summary }) => summary.id);
  const adapt = (change: Record<string, unknown>) =>
    clinician(setAdaptation, { clientId, ...unchanged, ...change });
  return { clinic, admin, clinician, client, otherClient, clientId, goalId, order, offered, adapt };
}

describe("an exercise that the clinic hides", () => {
  test("stays in the library, and is offered to nobody, until it is shown again", async () => {
    const { admin, clinician, offered, order } = await open();
    await admin(setHidden, { exerciseId: "body-scan", hidden: true });
    const { exercises } = await clinician(getExerciseLibrary, {});
    expect(exercises.map(({ summary }) => summary.id)).toEqual(everything);
    expect(exercises.filter(({ hidden }) => hidden).map(({ summary }) => summary.id)).toEqual(["body-scan"]);
    expect(await offered()).toEqual(everything.filter((id) => id !== "body-scan"));
    await expect(order("body-scan")).rejects.toMatchObject(conflict("exercise.hidden"));
    await admin(setHidden, { exerciseId: "body-scan", hidden: false });
    expect(await offered()).toEqual(everything);
    await order("body-scan");
  });

  test("stays with a client to whom it was prescribed before", async () => {
    const { admin, order, offered } = await open();
    await order("urge-surfing");
    await admin(setHidden, { exerciseId: "urge-surfing", hidden: true });
    expect((await offered())[0]).toBe("urge-surfing");
  });

  test("is hidden by an administrator, in the clinic alone, and known", async () => {
    const { admin, clinician } = await open();
    const elsewhere = await open();
    await admin(setHidden, { exerciseId: "stop", hidden: true });
    expect(await elsewhere.offered()).toEqual(everything);
    await expect(admin(setHidden, { exerciseId: "levitation", hidden: true })).rejects.toMatchObject(unknown);
    await expect(clinician(setHidden, { exerciseId: "stop", hidden: false })).rejects.toMatchObject({
      refusal: { code: "forbidden" },
    });
  });
});

describe("what a client is offered", () => {
  test("is what is prescribed, then favourites, then the rest", async () => {
    const { client, clientId, order, offered } = await open();
    const first = await order("sleep-wind-down");
    await client(setFavourite, { clientId, exerciseId: "stop", favourite: true });
    await client(setFavourite, { clientId, exerciseId: "body-scan", favourite: true });
    await client(setFavourite, { clientId, exerciseId: "body-scan", favourite: false });
    const rest = everything.filter((id) => id !== "sleep-wind-down" && id !== "stop");
    expect(await offered()).toEqual(["sleep-wind-down", "stop", ...rest]);
    const again = await order("sleep-wind-down");
    const { exercises, prescriptions } = await client(listExercisesForClient, { clientId });
    expect(exercises[0]).toMatchObject({ favourite: false });
    expect(new Set(exercises[0]?.prescriptionIds)).toEqual(new Set([first, again]));
    expect(prescriptions.map(({ id }) => id)).toHaveLength(2);
  });

  test("says to the care team nothing of favourites", async () => {
    const { client, clinician, clientId, offered } = await open();
    await client(setFavourite, { clientId, exerciseId: "stop", favourite: true });
    expect(await offered(clinician)).toEqual(everything);
    const { exercises } = await clinician(listExercisesForClient, { clientId });
    expect(new Set(exercises.map(({ favourite }) => favourite))).toEqual(new Set([null]));
    await expect(
      clinician(setFavourite, { clientId, exerciseId: "stop", favourite: false }),
    ).rejects.toMatchObject({ refusal: { code: "forbidden", reason: "access.role" } });
  });

  test("counts a prescription from its first day to its last, both included", async () => {
    const { client, clinic, clientId, order } = await open();
    const current = [
      await order("body-scan", { startsOn: "2026-03-10", untilOn: "2026-03-10" }),
      await order("body-scan"),
    ];
    const later = await order("body-scan", { startsOn: "2026-03-11" });
    const over = await order("body-scan", { untilOn: "2026-03-10" });
    await inClinic(
      opened.house,
      clinic.clinicId,
      "update public.prescription set until_on = '2026-03-09' where clinic_id = $1 and id = $2",
      [clinic.clinicId, over],
    );
    const { exercises, prescriptions } = await client(listExercisesForClient, { clientId });
    expect(new Set(prescriptions.map(({ id }) => id))).toEqual(new Set(current));
    expect(new Set(exercises[0]?.prescriptionIds)).toEqual(new Set(current));
    const all = (await client(listPrescriptions, { clientId })).prescriptions.map(({ id }) => id);
    expect(new Set(all)).toEqual(new Set([...current, later, over]));
  });

  test("is the client's own and the care team's to read", async () => {
    const { clientId, otherClient } = await open();
    await expect(otherClient(listExercisesForClient, { clientId })).rejects.toMatchObject({
      refusal: { code: "notFound" },
    });
  });
});

describe("exercises adapted to one client", () => {
  test("say what is changed, to client and care team alike, and as it was set last", async () => {
    const { client, clinician, clientId, adapt } = await open();
    const adapted = async (reader = client) =>
      (await reader(listExercisesForClient, { clientId })).adaptation;
    expect(await adapted()).toEqual(unchanged);
    await adapt({ noHolds: true, eyesOpen: true, off: ["urge-surfing", "urge-surfing"] });
    const set = { noHolds: true, eyesOpen: true, allOff: false, off: ["urge-surfing"] };
    expect([await adapted(), await adapted(clinician)]).toEqual([set, set]);
    await adapt({ noHolds: true });
    expect(await adapted()).toEqual({ ...unchanged, noHolds: true });
  });

  test("leave out what is switched off, end its prescriptions, and take no new one", async () => {
    const { adapt, offered, order, client, clientId } = await open();
    const ended = await order("body-scan");
    const kept = await order("stop");
    expect(await adapt({ off: ["body-scan"] })).toEqual({ prescriptionsEnded: 1 });
    expect(await offered()).toEqual([
      "stop",
      ...everything.filter((id) => id !== "body-scan" && id !== "stop"),
    ]);
    const { prescriptions } = await client(listPrescriptions, { clientId });
    expect(Object.fromEntries(prescriptions.map(({ id, status }) => [id, status]))).toEqual({
      [ended]: "ended",
      [kept]: "active",
    });
    await expect(order("body-scan")).rejects.toMatchObject(conflict("exercise.switchedOff"));
    expect(await adapt({ allOff: true })).toEqual({ prescriptionsEnded: 1 });
    expect(await offered()).toEqual([]);
    await expect(order("stop")).rejects.toMatchObject(conflict("exercise.switchedOff"));
    expect(await adapt({})).toEqual({ prescriptionsEnded: 0 });
    expect(await offered()).toEqual(everything);
  });

  test("are the care team's to adapt, for a client of theirs, and of exercises that are known", async () => {
    const { adapt, clinician, client, clinic, clientId } = await open();
    await expect(adapt({ off: ["levitation"] })).rejects.toMatchObject(unknown);
    await expect(client(setAdaptation, { clientId, ...unchanged })).rejects.toMatchObject({
      refusal: { code: "forbidden" },
    });
    const others = { clientId: clinic.otherClient.clientId, ...unchanged };
    await expect(clinician(setAdaptation, others)).rejects.toMatchObject({
      refusal: { code: "forbidden", reason: "access.careTeam" },
    });
  });
});

describe("an exercise of the clinic's own", () => {
  const written = async (change: Record<string, unknown> = {}) => ({
    ...(await loadScript("stop")),
    ...change,
  });

  test("is offered, prescribed and practised like one that ships, by its newest version", async () => {
    const { admin, client, clinician, clientId, offered, order } = await open();
    const exerciseId = v7();
    const title = { en: "Pause at the door", es: "Pausa en la puerta" };
    const first = await admin(saveOwnExercise, { exerciseId, script: await written() });
    // Claimed, and not believed: nobody but the clinic has looked at it.
    const claimed = await written({ title, evidence: "V" });
    const second = await admin(saveOwnExercise, { exerciseId, script: claimed });
    expect([first, second]).toEqual([
      { exerciseId, version: 1 },
      { exerciseId, version: 2 },
    ]);
    const { exercises } = await clinician(getExerciseLibrary, {});
    expect(exercises.at(-1)).toMatchObject({
      origin: "own",
      hidden: false,
      summary: { id: exerciseId, title },
    });
    expect(await offered()).toEqual([...everything, exerciseId]);
    const prescriptionId = await order(exerciseId, { settings: { minutes: 2 } });
    expect((await offered())[0]).toBe(exerciseId);
    await expect(order(exerciseId, { settings: { minutes: 3 } })).rejects.toMatchObject({
      refusal: { reason: "exercise.wrongLength" },
    });
    const partly = { settings: {}, seconds: 40, finished: false, before: null, after: null };
    const when = { startedAt: "2026-03-10T10:00:00.000Z", localDate: "2026-03-10" };
    const felt = { feltBad: false, shareFeltBad: false, words: "" };
    const practice = { practiceId: v7(), clientId, prescriptionId, exerciseId };
    await client(logPractice, { ...practice, ...partly, ...when, ...felt });
    const whole = await client(getScript, { exerciseId });
    expect(whole).toEqual({ ...(await written({ title })), id: exerciseId, version: 2, evidence: "U" });
    expect((await client(getScript, { exerciseId, version: 1 })).title).toEqual((await written()).title);
    await admin(setHidden, { exerciseId, hidden: true });
    expect((await clinician(getExerciseLibrary, {})).exercises.at(-1)?.hidden).toBe(true);
  });

  test("is refused, place by place, where it would not be sound enough to ship", async () => {
    const { admin } = await open();
    const save = async (change: Record<string, unknown>) =>
      admin(saveOwnExercise, { exerciseId: v7(), script: await written(change) });
    await expect(save({ needs: [], source: " " })).rejects.toMatchObject({
      refusal: {
        reason: "exercise.unsound",
        fields: [
          { path: "script.needs", problem: "exercise.script.noNeed" },
          { path: "script.source", problem: "exercise.script.noSource" },
        ],
      },
    });
    await expect(save({ picture: "cat" })).rejects.toMatchObject({
      refusal: { fields: [{ path: "script.picture", problem: "exercise.script.unknownPicture" }] },
    });
    await expect(save({ steps: [{ kind: "dance", id: "x" }] })).rejects.toMatchObject({
      refusal: { code: "invalid" },
    });
  });

  test("is refused where checking it would take the server's time", async () => {
    const { admin } = await open();
    const text = { en: "Breathe", es: "Respire" };
    const say = (id: string) => ({ kind: "say", id, text, seconds: 2 });
    const choose = (id: string) => ({
      kind: "choose",
      id,
      text,
      options: Array.from({ length: 6 }, (_, at) => ({
        id: `o${at}`,
        label: text,
        after: "continue",
        steps: [say(`${id}-${at}`)],
      })),
    });
    const repeat = {
      kind: "repeat",
      id: "r",
      times: 60,
      steps: Array.from({ length: 60 }, (_, at) => say(`r${at}`)),
    };
    const heavy = await written({ steps: [choose("a"), choose("b"), choose("c"), repeat] });
    await expect(admin(saveOwnExercise, { exerciseId: v7(), script: heavy })).rejects.toMatchObject({
      refusal: { fields: [{ path: "script.steps", problem: "exercise.script.tooManySteps" }] },
    });
  });

  test("never changes once saved, and is one of a bounded number", async () => {
    const { admin, clinic } = await open();
    const exerciseId = v7();
    await admin(saveOwnExercise, { exerciseId, script: await written() });
    const run = (text: string) => inClinic(opened.house, clinic.clinicId, text, [clinic.clinicId]);
    await expect(
      run("update public.own_exercise_version set version = 9 where clinic_id = $1"),
    ).rejects.toThrow("permission denied");
    await run(`insert into public.own_exercise_version (clinic_id, exercise_id, version, script, saved_by, saved_at)
      select clinic_id, exercise_id, n, jsonb_set(script, '{version}', to_jsonb(n)), saved_by, saved_at
      from public.own_exercise_version, generate_series(2, 50) n where clinic_id = $1`);
    await run(`insert into public.own_exercise (clinic_id, id, created_by, created_at)
      select clinic_id, gen_random_uuid(), created_by, created_at from public.own_exercise, generate_series(1, 49) where clinic_id = $1`);
    const save = async (id: string) => admin(saveOwnExercise, { exerciseId: id, script: await written() });
    await expect(save(exerciseId)).rejects.toMatchObject(conflict("limit.ownExerciseVersions"));
    await expect(save(v7())).rejects.toMatchObject(conflict("limit.ownExercises"));
  });

  test("is the clinic's alone, and an administrator's to write", async () => {
    const { admin, clinician } = await open();
    const elsewhere = await open();
    const exerciseId = v7();
    const script = await written();
    await admin(saveOwnExercise, { exerciseId, script });
    await expect(clinician(saveOwnExercise, { exerciseId, script })).rejects.toMatchObject({
      refusal: { code: "forbidden" },
    });
    expect(await elsewhere.offered()).toEqual(everything);
    await expect(elsewhere.client(getScript, { exerciseId })).rejects.toMatchObject(unknown);
    await expect(elsewhere.order(exerciseId)).rejects.toMatchObject(unknown);
    expect(await elsewhere.admin(saveOwnExercise, { exerciseId, script })).toEqual({
      exerciseId,
      version: 1,
    });
  });
});
