import { gad2 } from "@goldthread/domain/measure/gad-2";
import { gad7 } from "@goldthread/domain/measure/gad-7";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { assign, gad7Answers, submit } from "../testing/answer-measure.ts";
import { type Calls, callsOf } from "../testing/calls.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { plantResponse } from "../testing/plant.ts";
import { refusal } from "../testing/refusal.ts";
import { chooseFigures } from "./choose-figures.ts";
import { exportQuestionnaire } from "./export-questionnaire.ts";
import { exportResponse } from "./export-response.ts";
import { getDefinition } from "./get-definition.ts";
import { getResponse } from "./get-response.ts";
import { getLibrary } from "./library.ts";
import { listMine } from "./list-mine.ts";
import { retireOwn } from "./retire-own.ts";
import { saveOwn } from "./save-own.ts";

let opened: TestHouse;
let clinic: MintedClinic;
let clinician: Calls;
let client: Calls;
let admin: Calls;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());
beforeEach(async () => {
  clinic = await mintClinic(opened.database);
  clinician = callsOf(opened.house, clinic.clinician, clinic.clinicId);
  client = callsOf(opened.house, clinic.client, clinic.clinicId);
  admin = callsOf(opened.house, clinic.admin, clinic.clinicId);
});

const choice = { measureId: gad7.id, scaleId: "total", bandSetId: null, casenessId: "gad" };

async function answerGad7(total: number): Promise<string> {
  const assignmentId = await assign(opened.house, clinic, { measureId: gad7.id, everyWeeks: null });
  const responseId = opened.house.newId();
  await submit(opened.house, clinic, { assignmentId, responseId, answers: gad7Answers(total) });
  return responseId;
}
const atCaseness = async (responseId: string) =>
  (await clinician(getResponse, { responseId })).response.scores?.["total"]?.atCaseness;

test("the cut-off a clinic chooses comes first and holds from then on; what was scored before keeps what it was given", async () => {
  const before = await answerGad7(8);
  await admin(chooseFigures, choice);
  const after = await answerGad7(8);
  const { definition } = await clinician(getDefinition, { measureId: gad7.id });
  expect(definition.scales[0]?.caseness[0]).toMatchObject({ id: "gad", at: 10 });
  expect([await atCaseness(before), await atCaseness(after)]).toEqual([true, false]);

  const other = await mintClinic(opened.database);
  const elsewhere = callsOf(opened.house, other.clinician, other.clinicId);
  expect((await elsewhere(getDefinition, { measureId: gad7.id })).definition.scales[0]?.caseness[0]?.id).toBe(
    "nhs",
  );

  await admin(chooseFigures, { ...choice, casenessId: null });
  expect(await atCaseness(await answerGad7(8))).toBe(true);
});

test.each([
  ["measureId", { measureId: "nonsense" }, "measure.unknown"],
  ["scaleId", { scaleId: "nonsense" }, "measure.unknownScale"],
  ["bandSetId", { bandSetId: "nonsense" }, "measure.unknownFigures"],
  ["casenessId", { casenessId: "nonsense" }, "measure.unknownFigures"],
])("figures nobody published cannot be chosen: %s", async (path, wrong, problem) => {
  await expect(admin(chooseFigures, { ...choice, ...wrong })).rejects.toMatchObject({
    refusal: { fields: [{ path, problem }] },
  });
});

async function saveOwnGad2(): Promise<string> {
  const measureId = opened.house.newId();
  await admin(saveOwn, { measureId, definition: gad2 });
  return measureId;
}
const shown = async (measureId: string) =>
  (await clinician(getLibrary, {})).measures.find(({ id }) => id === measureId);

test("a retired measure is asked of nobody and assigned to nobody, until it is taken back into use", async () => {
  const measureId = await saveOwnGad2();
  await assign(opened.house, clinic, { measureId });
  expect(await admin(retireOwn, { measureId, retired: true })).toEqual({ assignmentsEnded: 1 });
  const { clientId } = clinic.client;
  expect((await client(listMine, { clientId })).assignments).toEqual([]);
  expect(await shown(measureId)).toMatchObject({ offered: false, whyNot: "retired" });
  await expect(assign(opened.house, clinic, { measureId })).rejects.toMatchObject({
    refusal: { reason: "measure.notOffered.retired" },
  });
  // It stays the clinic's own: it can be taken out still.
  expect((await admin(exportQuestionnaire, { measureId, language: "en" })).fileName).toContain(measureId);

  expect(await admin(retireOwn, { measureId, retired: false })).toEqual({ assignmentsEnded: 0 });
  expect(await shown(measureId)).toMatchObject({ offered: true, whyNot: null });
  await assign(opened.house, clinic, { measureId });
});

test("another clinic's measure and one that ships cannot be retired", async () => {
  const measureId = await saveOwnGad2();
  const other = await mintClinic(opened.database);
  const elsewhere = callsOf(opened.house, other.admin, other.clinicId);
  await expect(elsewhere(retireOwn, { measureId, retired: true })).rejects.toMatchObject(refusal("notFound"));
  await expect(admin(retireOwn, { measureId: "phq-9", retired: true })).rejects.toMatchObject({
    refusal: {},
  });
});

test("a measure is exported in the words of the language asked for; what is not offered is not exported", async () => {
  const { fileName, json } = await clinician(exportQuestionnaire, { measureId: gad7.id, language: "es" });
  expect(fileName).toBe("gad-7-1.questionnaire.json");
  expect(JSON.parse(json)).toMatchObject({ resourceType: "Questionnaire", language: "es" });
  expect(json).toContain(gad7.translations.es?.items["gad7-1"]);
  await expect(clinician(exportQuestionnaire, { measureId: "who-5", language: "en" })).rejects.toMatchObject(
    refusal("conflict", "measure.notOffered.nonCommercial"),
  );
});

test("a measure whose words the clinic has not entered is exported as a shape without text", async () => {
  const { json } = await clinician(exportQuestionnaire, { measureId: "epds", language: "en" });
  const { item } = JSON.parse(json) as { item: { text?: string }[] };
  expect(item.length).toBeGreaterThan(0);
  expect(item.filter(({ text }) => text !== undefined)).toEqual([]);
});

test("a response is exported with its answers and its total, for the care team alone", async () => {
  const responseId = await plantResponse(opened.house, clinician, client, clinic.client.clientId);
  const { fileName, json } = await clinician(exportResponse, { responseId });
  expect(fileName).toBe(`${responseId}.response.json`);
  const { entry } = JSON.parse(json) as { entry: { resource: Record<string, unknown> }[] };
  const resources = entry.map(({ resource }) => resource);
  expect(resources[0]).toMatchObject({
    resourceType: "QuestionnaireResponse",
    status: "completed",
    subject: { reference: `Patient/${clinic.client.clientId}` },
  });
  const values = resources.slice(1).map(({ valueQuantity, valueInteger }) => valueQuantity ?? valueInteger);
  expect(JSON.stringify(values)).toContain("12");
  for (const other of [client, callsOf(opened.house, clinic.admin, clinic.clinicId)])
    await expect(other(exportResponse, { responseId })).rejects.toMatchObject({ refusal: {} });
});
