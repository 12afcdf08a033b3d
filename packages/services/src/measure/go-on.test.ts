import { gad2 } from "@goldthread/domain/measure/gad-2";
import { getMeasure } from "@goldthread/domain/measure/library";
import { phq2 } from "@goldthread/domain/measure/phq-2";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { listConcerns } from "../concern/list.ts";
import { openConcern } from "../concern/open.ts";
import { phq9Answers, submit } from "../testing/answer-measure.ts";
import { type Calls, callsOf } from "../testing/calls.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { assignMeasure } from "./assign.ts";
import { getForm } from "./get-form.ts";
import { getResponse } from "./get-response.ts";
import { history } from "./history.ts";
import { listMine } from "./list-mine.ts";
import { releaseResult } from "./release-result.ts";
import { saveAnswer } from "./save-answer.ts";
import { saveOwn } from "./save-own.ts";
import { withholdResult } from "./withhold-result.ts";

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

const ofClient = () => ({ clientId: clinic.client.clientId });
async function assign(measureId: string, goOnTo: string | null = null): Promise<string> {
  const assignmentId = opened.house.newId();
  const startsOn = opened.house.clock().toISOString().slice(0, 10);
  await clinician(assignMeasure, {
    ...ofClient(),
    assignmentId,
    measureId,
    everyWeeks: null,
    startsOn,
    goOnTo,
  });
  return assignmentId;
}
const phq2Answers = (first: number, second: number) => {
  const [one = "", two = ""] = phq2.items.map(({ id }) => id);
  return { [one]: first, [two]: second };
};

test("a positive PHQ-2 goes on to the PHQ-9 with both answers in it, shown as given and open to change", async () => {
  const assignmentId = await assign("phq-2", "phq-9");
  const { goOn } = await submit(opened.house, clinic, { assignmentId, answers: phq2Answers(2, 1) });
  expect(goOn).toMatchObject({ measureId: "phq-9" });
  const next = goOn?.assignmentId ?? "";
  const begun = await client(getForm, { assignmentId: next });
  expect(begun).toMatchObject({
    answers: { "phq9-1": 2, "phq9-2": 1 },
    carriedItemIds: expect.arrayContaining(["phq9-1", "phq9-2"]) as string[],
    definition: { id: "phq-9" },
    assignment: { assignedBy: "Cora Clinician", everyWeeks: null },
  });
  const responseId = begun.responseId ?? "";
  await client(saveAnswer, { assignmentId: next, responseId, locale: "en", itemId: "phq9-1", value: 3 });
  expect(await client(getForm, { assignmentId: next })).toMatchObject({
    answers: { "phq9-1": 3, "phq9-2": 1 },
    carriedItemIds: ["phq9-2"],
  });
  const { "phq9-1": _one, "phq9-2": _two, ...rest } = phq9Answers(0);
  expect(await submit(opened.house, clinic, { assignmentId: next, answers: rest })).toMatchObject({
    total: 4,
    goOn: null,
  });
});

test.each([
  ["a negative one", phq2Answers(1, 1), "phq-9"],
  ["a positive one that nobody asked to go on from", phq2Answers(3, 3), null],
])("%s goes on to nothing", async (_what, answers, goOnTo) => {
  const assignmentId = await assign("phq-2", goOnTo);
  expect(await submit(opened.house, clinic, { assignmentId, answers })).toMatchObject({ goOn: null });
  expect((await client(listMine, ofClient())).assignments).toEqual([]);
});

test("one that is active already is gone on with, and what was answered there stands", async () => {
  const there = await assign("phq-9");
  const responseId = opened.house.newId();
  await client(saveAnswer, { assignmentId: there, responseId, locale: "en", itemId: "phq9-1", value: 0 });
  const assignmentId = await assign("phq-2", "phq-9");
  const { goOn } = await submit(opened.house, clinic, { assignmentId, answers: phq2Answers(3, 3) });
  expect(goOn).toEqual({ assignmentId: there, measureId: "phq-9" });
  expect(await client(getForm, { assignmentId: there })).toMatchObject({
    responseId,
    answers: { "phq9-1": 0, "phq9-2": 3 },
    carriedItemIds: ["phq9-2"],
  });
});

test("only a measure that takes the answers over can be gone on to", async () => {
  await expect(assign("phq-2", "gad-7")).rejects.toMatchObject({
    refusal: { fields: [{ path: "goOnTo", problem: "measure.noGoingOn" }] },
  });
});

test("withheld results reach the client nowhere, their answers stay theirs; the team sees all, until it is released", async () => {
  const before = await assign("phq-9");
  await submit(opened.house, clinic, { assignmentId: before, answers: phq9Answers(12) });
  const [cited] = (await clinician(history, { ...ofClient(), measureId: "phq-9" })).responses;
  const responseId = cited?.id ?? "";
  await clinician(openConcern, {
    ...ofClient(),
    concernId: opened.house.newId(),
    title: "Low mood",
    clinicianView: "",
    evidence: [{ id: opened.house.newId(), kind: "response", responseId }],
  });
  const withheld = { ...ofClient(), measureId: "phq-9" };
  await clinician(withholdResult, { ...withheld, reason: "Look at it together" });
  await clinician(withholdResult, { ...withheld, reason: "Look at it together" });
  const after = await assign("phq-9");
  expect(await client(getForm, { assignmentId: after })).toMatchObject({ withheld: true });
  expect(await submit(opened.house, clinic, { assignmentId: after, answers: phq9Answers(15) })).toMatchObject(
    { withheld: true, total: null, bandId: null, scores: null, previousTotal: null },
  );

  const nothing = { total: null, bandId: null, scores: null };
  const seen = await client(history, withheld);
  expect(seen.responses).toMatchObject([nothing, nothing]);
  expect(seen.responses[0]?.answers).toEqual(phq9Answers(12));
  expect(seen.withheld).toMatchObject({ reason: "", by: "Cora Clinician" });
  expect((await client(listMine, ofClient())).answered).toMatchObject([
    { ...nothing, withheld: true },
    { ...nothing, withheld: true },
  ]);
  expect((await client(getResponse, { responseId })).response).toMatchObject(nothing);
  expect((await client(listConcerns, ofClient())).concerns[0]?.evidence).toMatchObject([{ total: null }]);

  expect((await clinician(history, withheld)).responses.map(({ total }) => total)).toEqual([12, 15]);
  expect((await clinician(history, withheld)).withheld).toMatchObject({ reason: "Look at it together" });
  expect((await clinician(listConcerns, ofClient())).concerns[0]?.evidence).toMatchObject([{ total: 12 }]);

  await clinician(releaseResult, withheld);
  expect((await client(history, withheld)).responses.map(({ total }) => total)).toEqual([12, 15]);
  expect((await client(history, withheld)).withheld).toBeNull();
});

test("an own measure is scored, and an old response is shown in the version it was asked in", async () => {
  const measureId = opened.house.newId();
  const stem = (text: string) => ({
    ...gad2,
    translations: { en: { ...(gad2.translations.en ?? never()), stem: text } },
  });
  expect(await admin(saveOwn, { measureId, definition: stem("First stem") })).toEqual({
    measureId,
    version: "1",
  });
  const first = await assign(measureId);
  const answers = Object.fromEntries(gad2.items.map(({ id }) => [id, 3]));
  const { responseId } = await submit(opened.house, clinic, { assignmentId: first, answers });
  expect(await admin(saveOwn, { measureId, definition: stem("Second stem") })).toMatchObject({
    version: "2",
  });
  expect(await clinician(getResponse, { responseId })).toMatchObject({
    response: { total: 6, measureVersion: "1" },
    definition: { version: "1", translations: { en: { stem: "First stem" } } },
  });
  const second = await assign(measureId);
  expect(await client(getForm, { assignmentId: second })).toMatchObject({
    definition: { version: "2", translations: { en: { stem: "Second stem" } } },
  });
});

test("a form begun in one version is finished in it", async () => {
  const measureId = opened.house.newId();
  await admin(saveOwn, { measureId, definition: gad2 });
  const assignmentId = await assign(measureId);
  const [item] = gad2.items;
  const itemId = item?.id ?? "";
  const responseId = opened.house.newId();
  await client(saveAnswer, { assignmentId, responseId, locale: "es", itemId, value: 1 });
  await admin(saveOwn, { measureId, definition: gad2 });
  expect(await client(getForm, { assignmentId })).toMatchObject({ definition: { version: "1" } });
});

test("what does not hold together is not saved", async () => {
  const measureId = opened.house.newId();
  const riskElsewhere = { ...gad2, riskRules: [{ itemId: "elsewhere", atLeast: 1, kind: "risk" }] };
  await expect(admin(saveOwn, { measureId, definition: riskElsewhere })).rejects.toMatchObject({
    refusal: { code: "invalid", reason: "measure.inconsistent" },
  });
  const unworded = { ...gad2, translations: { en: { ...(gad2.translations.en ?? never()), items: {} } } };
  await expect(admin(saveOwn, { measureId, definition: unworded })).rejects.toMatchObject({
    refusal: { fields: [{ problem: "measure.wordingMissing" }, { problem: "measure.wordingMissing" }] },
  });
  await admin(saveOwn, { measureId, definition: gad2 });
  await expect(
    admin(saveOwn, { measureId, definition: { ...gad2, primaryScale: null } }),
  ).rejects.toMatchObject({ refusal: { reason: "measure.totalKept" } });
});

test("a measure without a total is kept with its scales, and leaves no total anywhere", async () => {
  const dass = getMeasure("dass-21");
  const assignmentId = await assign("dass-21");
  const answers = Object.fromEntries(dass.items.map(({ id }) => [id, 1]));
  const done = await submit(opened.house, clinic, { assignmentId, answers });
  expect(done).toMatchObject({ total: null, bandId: null, withheld: false });
  expect(Object.keys(done.scores ?? {}).toSorted()).toEqual(dass.scales.map(({ id }) => id).toSorted());
  expect((await clinician(history, { ...ofClient(), measureId: "dass-21" })).responses).toMatchObject([
    { total: null, scores: done.scores },
  ]);
});

function never(): never {
  throw new Error("a definition lacks what the test builds on");
}
