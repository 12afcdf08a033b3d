import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { getMeasure } from "@goldthread/domain/measure/library";
import { exportQuestionnaire as write } from "@goldthread/fhir/export/export-questionnaire";
import { limits } from "@goldthread/schema/limits";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Calls, callsOf } from "../testing/calls.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { exportQuestionnaire } from "./export-questionnaire.ts";
import { importPreview } from "./import-preview.ts";
import { getLibrary } from "./library.ts";
import { saveOwn } from "./save-own.ts";

let opened: TestHouse;
let clinic: MintedClinic;
let admin: Calls;
beforeAll(async () => {
  opened = await openTestHouse();
  clinic = await mintClinic(opened.database);
  admin = callsOf(opened.house, clinic.admin, clinic.clinicId);
});
afterAll(() => opened.drop());

const preview = (questionnaire: unknown) => admin(importPreview, { json: JSON.stringify(questionnaire) });

/** Invented, with names that no item of ours could have. */
const questionnaire = {
  resourceType: "Questionnaire",
  url: "https://example.org/Questionnaire/lake-walk",
  version: "3.2",
  language: "en",
  title: "Invented lake walk",
  status: "active",
  item: [
    {
      linkId: "¿light?",
      text: "How light did the day feel?",
      type: "choice",
      required: true,
      answerOption: [
        { valueCoding: { system: "https://example.org/light", code: "dark", display: "Dark" } },
        { valueCoding: { system: "https://example.org/light", code: "bright", display: "Bright" } },
      ],
    },
    { linkId: "photo", text: "A picture of the lake", type: "attachment" },
    { linkId: "more", text: "<script>alert(1)</script> & what else?", type: "text" },
  ],
};

/** With what the file did not state. */
function stated(draft: MeasureDefinition): MeasureDefinition {
  const said = { en: "Invented for a test", es: "Inventado para una prueba" };
  return {
    ...draft,
    purpose: { for: said, notFor: said },
    recall: { days: null, label: said },
    licence: { ...draft.licence, attribution: said.en },
  };
}

async function ownMeasures() {
  const { measures } = await admin(getLibrary, {});
  return measures.filter(({ origin }) => origin === "own").map(({ id }) => id);
}

test("an import shows the form and, part by part, what it cannot keep; it saves nothing", async () => {
  const { draft, problems } = await preview(questionnaire);
  expect(draft?.items.map(({ kind }) => kind)).toEqual(["choice", "longText"]);
  expect(draft?.title.en).toBe("Invented lake walk");
  // Text is text: nothing is taken for markup, and nothing of it is lost.
  expect(Object.values(draft?.translations.en?.items ?? {})).toContain(
    "<script>alert(1)</script> & what else?",
  );
  expect(problems).toContainEqual({
    kind: "itemTypeUnsupported",
    severity: "cannotBeRepresented",
    path: "item[1]",
    figures: { linkId: "photo", type: "attachment" },
  });
  // What the file does not say is left to the clinic, and not filled with a sentence.
  expect(draft?.purpose.notFor).toEqual({ en: "", es: "" });
  expect(problems.every(({ severity }) => severity === "cannotBeRepresented")).toBe(true);
  expect(await ownMeasures()).toEqual([]);
});

test("what was imported keeps the names it came with, through every version, and is exported under them", async () => {
  const { draft, origin } = await preview(questionnaire);
  if (draft === null || origin === null) throw new Error("nothing was imported");
  const measureId = opened.house.newId();
  await expect(admin(saveOwn, { measureId, definition: draft, origin })).rejects.toMatchObject({
    refusal: { reason: "measure.inconsistent" },
  });
  const definition = stated(draft);
  await admin(saveOwn, { measureId, definition, origin });
  await admin(saveOwn, { measureId, definition: { ...definition, minutes: 3 } });
  for (const version of ["1", "2"]) {
    const { json } = await admin(exportQuestionnaire, { measureId, version, language: "en" });
    const exported = JSON.parse(json) as typeof questionnaire;
    expect(exported).toMatchObject({ url: questionnaire.url, version: questionnaire.version });
    expect(exported.item.map(({ linkId }) => linkId)).toEqual(["¿light?", "more"]);
    expect(exported.item[0]?.answerOption?.map(({ valueCoding }) => valueCoding.code)).toEqual([
      "dark",
      "bright",
    ]);
  }
});

test("a shipped measure comes back from its own export with its scoring", async () => {
  const phq9 = getMeasure("phq-9");
  const { draft } = await preview(write(phq9));
  expect(draft?.scales).toEqual(phq9.scales);
  expect(draft?.riskRules).toEqual(phq9.riskRules);
  // Whose text it is now is the clinic's to say.
  expect(draft?.licence.class).toBe("textSuppliedByClinic");
});

const question = (linkId: string, rest: object = {}) => ({
  linkId,
  text: "Invented?",
  type: "text",
  ...rest,
});
const formOf = (item: unknown) => ({ ...questionnaire, item });
const deep = (levels: number): object =>
  levels === 0
    ? question("leaf")
    : { linkId: `g${levels}`, text: "In", type: "group", item: [deep(levels - 1)] };
const shownWhen = (asked: string) => ({
  enableWhen: [{ question: asked, operator: "exists", answerBoolean: true }],
});

describe("what cannot be imported is refused with reasons, and nothing is saved", () => {
  test.each([
    ["no JSON", "{", "notJson"],
    ["nothing but brackets", "[".repeat(50_000), "notJson"],
    ["values too deep", "[".repeat(5_000) + "]".repeat(5_000), "tooDeep"],
    ["another resource", { resourceType: "Patient" }, "notAQuestionnaire"],
    ["null", "null", "notAQuestionnaire"],
    [
      "a circle of conditions",
      formOf([question("a", shownWhen("b")), question("b", shownWhen("a"))]),
      "conditionCycle",
    ],
    ["the same linkId twice", formOf([question("a"), question("a")]), "linkIdRepeated"],
    ["an answer given more than once", formOf([question("a", { repeats: true })]), "repeats"],
    ["groups within groups without end", formOf([deep(30)]), "itemsTooDeep"],
    [
      "a thousand questions",
      formOf(Array.from({ length: 1_000 }, (_, n) => question(`q${n}`))),
      "tooManyItems",
    ],
    ["another language", { ...questionnaire, language: "fr" }, "languageUnsupported"],
    ["a modifier", { ...questionnaire, modifierExtension: [{ url: "https://example.org/not" }] }, "modifier"],
    ["no questions", formOf([]), "noQuestions"],
    ["items that are none", formOf("many"), "wrongShape"],
  ] as const)("%s", async (_what, sent, kind) => {
    const json = typeof sent === "string" ? sent : JSON.stringify(sent);
    const before = await ownMeasures();
    const { draft, origin, problems } = await admin(importPreview, { json });
    expect({ draft, origin }).toEqual({ draft: null, origin: null });
    expect(problems.filter(({ severity }) => severity === "error").map((problem) => problem.kind)).toContain(
      kind,
    );
    expect(await ownMeasures()).toEqual(before);
  });

  test("text beyond the limit, counted in bytes", async () => {
    const long = (text: string, times: number) => admin(importPreview, { json: `"${text.repeat(times)}"` });
    const max = limits.measure_import_bytes_max;
    const refusal = { refusal: { fields: [{ path: "json", problem: "measure.importTooLarge" }] } };
    await expect(long("x", max)).rejects.toMatchObject(refusal);
    await expect(long("ñ", max / 2)).rejects.toMatchObject(refusal);
    expect((await long("ñ", max / 2 - 1)).problems.map(({ kind }) => kind)).toEqual(["notAQuestionnaire"]);
  });

  test("an origin that names more than a measure can have", async () => {
    const { draft } = await preview(questionnaire);
    if (draft === null) throw new Error("nothing was imported");
    const linkIds = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`i${n}`, "x"]));
    const origin = { url: null, version: null, linkIds, codings: {} };
    const saving = admin(saveOwn, { measureId: opened.house.newId(), definition: draft, origin });
    await expect(saving).rejects.toMatchObject({ refusal: { code: "invalid" } });
  });
});
