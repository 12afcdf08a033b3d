import { itemText } from "@goldthread/domain/measure/wording";
import { phq9 } from "@goldthread/domain/measure/phq-9";
import { describe, expect, test } from "vitest";
import { exportQuestionnaire } from "../export/export-questionnaire.ts";
import { minimal } from "../testing/questionnaires.ts";
import { extensions } from "../urls.ts";
import { importQuestionnaire } from "./import-questionnaire.ts";
import { items_max, problems_max, questionnaire_bytes_max } from "./limits.ts";
import { sentenceOf } from "./problem.ts";

type Part = Readonly<Record<string, unknown>>;
const text = (linkId: string, more: Part = {}): Part => ({
  linkId,
  text: "How are you?",
  type: "string",
  ...more,
});
const holding = (...item: unknown[]) => ({
  resourceType: "Questionnaire",
  status: "active",
  language: "en",
  title: "Invented",
  item,
});
const when = (question: string, more: Part = {}) => ({
  enableWhen: [{ question, operator: "exists", answerBoolean: true, ...more }],
});
const option = (value: unknown, display: string = String(value)) => ({
  extension: [{ url: extensions.ordinalValue, valueDecimal: value }],
  valueCoding: { code: display, display },
});
const choice = (...answerOption: unknown[]) => ({
  linkId: "q",
  text: "Which?",
  type: "choice",
  answerOption,
});
const nested = (depth: number, inside: unknown): unknown => {
  let item = inside;
  for (let level = 0; level < depth; level += 1) item = { linkId: `g${level}`, type: "group", item: [item] };
  return item;
};
const circular: Record<string, unknown> = {};
circular["item"] = [circular];
const kinds = (json: unknown) => importQuestionnaire(json).problems.map(({ kind }) => kind);

const refused: Record<string, readonly [kind: string, json: unknown]> = {
  "no JSON": ["notJson", "{"],
  "brackets beyond every parser": ["tooDeep", "[".repeat(100_000) + "]".repeat(100_000)],
  "a megabyte": ["tooLarge", JSON.stringify("x".repeat(questionnaire_bytes_max))],
  "a megabyte in characters of several bytes": ["tooLarge", JSON.stringify("€".repeat(400_000))],
  "a value that holds itself": ["tooDeep", circular],
  "too many values": ["tooManyValues", Array.from({ length: 300_000 }, () => 0)],
  nothing: ["notAQuestionnaire", null],
  "a list": ["notAQuestionnaire", [minimal]],
  "another resource": ["notAQuestionnaire", { resourceType: "Patient" }],
  "items that are no list": ["wrongShape", { ...minimal, item: "x" }],
  "an item that is no object": ["wrongShape", holding(text("a"), 7)],
  "no items": ["noQuestions", holding()],
  "texts alone": ["noQuestions", holding(text("a", { type: "display" }))],
  "10,000 items": ["tooManyItems", holding(...Array.from({ length: 10_000 }, (_, n) => text(`q${n}`)))],
  "one item too many": [
    "tooManyItems",
    holding(...Array.from({ length: items_max + 1 }, (_, n) => text(`q${n}`))),
  ],
  "deep groups": ["itemsTooDeep", holding(nested(8, text("a")))],
  "very deep groups": ["tooDeep", holding(nested(2_000, text("a")))],
  "a linkId twice": ["linkIdRepeated", holding(text("a"), text("a"))],
  "a linkId twice in different groups": ["linkIdRepeated", holding(nested(1, text("a")), text("a"))],
  "no linkId": ["linkIdMissing", holding({ text: "Who?", type: "string" })],
  "a linkId no database keeps": ["wrongShape", holding(text("a\u0000"))],
  "a linkId beyond measure": ["textTooLong", holding(text("x".repeat(300)))],
  "a type of another version of FHIR": ["typeUnknown", holding(text("a", { type: "coding" }))],
  "no type": ["typeUnknown", holding(text("a", { type: undefined }))],
  "several answers to one question": ["repeats", holding(text("a", { repeats: true }))],
  "a group that repeats": [
    "repeats",
    holding({ linkId: "g", type: "group", repeats: true, item: [text("a")] }),
  ],
  "repeats that is no flag": ["wrongShape", holding(text("a", { repeats: "yes" }))],
  "no text": ["textMissing", holding(text("a", { text: undefined }), text("b"))],
  "a text of nothing but blanks": ["textMissing", holding(text("a", { text: " \n\u0000" }))],
  "a text beyond measure": ["textTooLong", holding(text("a", { text: "x".repeat(6_000) }))],
  "headings that grow together": [
    "textTooLong",
    holding({
      linkId: "g",
      type: "group",
      text: "x".repeat(3_000),
      item: [{ linkId: "h", type: "group", text: "y".repeat(3_000), item: [text("a")] }],
    }),
  ],
  "a text that is none": ["wrongShape", holding(text("a", { text: 7 }))],
  "questions inside a text": ["displayHasItems", holding(text("a", { type: "display", item: [text("b")] }))],
  "a choice of nothing": ["optionsMissing", holding(choice())],
  "a choice of 51": ["tooManyOptions", holding(choice(...Array.from({ length: 51 }, (_, n) => option(n))))],
  "an answer without words": ["optionTextMissing", holding(choice(option(0), { valueCoding: {} }))],
  "a value that is not finite": ["numberInvalid", holding(choice(option(Number.NaN), option(1)))],
  "a value beyond measure": ["numberInvalid", holding(choice(option(1e300), option(1)))],
  "a value that is no number": ["numberInvalid", holding(choice(option("1"), option(1)))],
  "an external value set": [
    "valueSetExternal",
    holding({ linkId: "q", text: "Which?", type: "choice", answerValueSet: "http://example.org/vs" }),
  ],
  "a value set the file lacks": [
    "valueSetMissing",
    holding({ linkId: "q", text: "Which?", type: "choice", answerValueSet: "#vs" }),
  ],
  "a value set that filters": [
    "valueSetNotListed",
    {
      ...holding({ linkId: "q", text: "Which?", type: "choice", answerValueSet: "#vs" }),
      contained: [
        { resourceType: "ValueSet", id: "vs", compose: { include: [{ system: "urn:x", filter: [{}] }] } },
      ],
    },
  ],
  "answers given twice over": [
    "optionsTwice",
    holding({ ...choice(option(0), option(1)), answerValueSet: "#vs" }),
  ],
  "bounds the wrong way round": [
    "boundsWithoutRoom",
    holding(
      text("a", {
        type: "integer",
        extension: [
          { url: extensions.minValue, valueInteger: 9 },
          { url: extensions.maxValue, valueInteger: 1 },
        ],
      }),
    ),
  ],
  "an item that waits for itself": ["conditionCycle", holding(text("a", when("a")))],
  "items that wait for each other": [
    "conditionCycle",
    holding(text("a", when("c")), text("b", when("a")), text("c", when("b"))),
  ],
  "a group that waits for its own question": [
    "conditionCycle",
    holding({ linkId: "g", type: "group", ...when("a"), item: [text("a")] }),
  ],
  "300 items that all wait for each other": [
    "conditionCycle",
    holding(
      ...Array.from({ length: items_max }, (_, n) =>
        text(`q${n}`, {
          enableWhen: Array.from({ length: 50 }, (__, m) => ({
            question: `q${(n + m) % items_max}`,
            operator: "exists",
            answerBoolean: true,
          })),
          enableBehavior: "any",
        }),
      ),
    ),
  ],
  "a condition on nothing": ["conditionQuestionUnknown", holding(text("a", when("z")))],
  "a condition on a group": [
    "conditionQuestionUnknown",
    holding(nested(1, text("a")), text("b", when("g0"))),
  ],
  "a condition named after a prototype": ["conditionQuestionUnknown", holding(text("a", when("__proto__")))],
  "an unknown operator": ["operatorUnknown", holding(text("a"), text("b", when("a", { operator: "in" })))],
  "an answer the question cannot have": [
    "conditionAnswerUnknown",
    holding(text("a"), text("b", { enableWhen: [{ question: "a", operator: "=", answerBoolean: true }] })),
  ],
  "conditions joined by nothing": [
    "enableBehaviorMissing",
    holding(text("a"), text("b", { enableWhen: [when("a").enableWhen[0], when("a").enableWhen[0]] })),
  ],
  "51 conditions": [
    "tooManyConditions",
    holding(
      text("a"),
      text("b", {
        enableBehavior: "all",
        enableWhen: Array.from({ length: 51 }, () => when("a").enableWhen[0]),
      }),
    ),
  ],
  "a modifier": ["modifier", holding(text("a", { modifierExtension: [{ url: "urn:not" }] }))],
  "rules of its own": ["modifier", { ...holding(text("a")), implicitRules: "urn:rules" }],
  "a third language": ["languageUnsupported", { ...holding(text("a")), language: "fr" }],
};

describe.each(Object.entries(refused))("%s", (_name, [kind, json]) => {
  test("is refused, in words", () => {
    const { draft, origin, problems } = importQuestionnaire(json);
    expect([draft, origin]).toEqual([null, null]);
    const found = problems.find((problem) => problem.kind === kind);
    expect(problems.map((problem) => problem.kind)).toContain(kind);
    expect(found?.severity).toBe("error");
    expect(found && sentenceOf(found)).toMatch(/^[^{}]+\.$/);
    expect(problems.length).toBeLessThanOrEqual(problems_max + 1);
  });
});

test("script and marks in a text are text; what no database keeps is taken out and said", () => {
  const script = '<script>alert("x")</script><img src=x onerror=alert(1)> & {{7*7}}';
  const { draft, problems } = importQuestionnaire(
    holding(text("a", { text: script }), text("b", { text: "A\u0000B\ud800" })),
  );
  expect(draft && itemText(draft, "a", "en")).toBe(script);
  expect(draft && itemText(draft, "b", "en")).toBe("AB\ufffd");
  expect(problems.map(({ kind }) => kind)).toEqual(["charactersRemoved"]);
});

test("names of prototypes become names of their own, and pollute nothing", () => {
  const json = `{"resourceType":"Questionnaire","language":"en","title":"T","__proto__":{"polluted":1},"item":[
    {"linkId":"__proto__","type":"string","text":"One","__proto__":{"repeats":true}},
    {"linkId":"constructor","type":"string","text":"Two"},
    {"linkId":"toString","type":"group","text":"Three","item":[{"linkId":"proto__","type":"string","text":"Four"}]}]}`;
  const { draft, origin, problems } = importQuestionnaire(json);
  expect(problems).toEqual([]);
  expect(draft?.items.map(({ id, sectionId }) => [id, sectionId])).toEqual([
    ["proto__-2", undefined],
    ["item-constructor", undefined],
    ["proto__", "item-toString"],
  ]);
  expect(origin?.linkIds).toEqual({
    "proto__-2": "__proto__",
    "item-constructor": "constructor",
    "item-toString": "toString",
  });
  expect({}).not.toHaveProperty("polluted");
});

test("what a value inherits is no part of it", () => {
  expect(kinds(Object.create(holding(text("a"))))).toEqual(["notAQuestionnaire"]);
  expect(kinds(holding(Object.create(text("a"))))).toContain("linkIdMissing");
});

test("codes that no database keeps are not kept with the draft", () => {
  const coded = (code: string) => ({
    ...option(code.length),
    valueCoding: { system: "urn:x", code, display: "A" },
  });
  const { origin, draft } = importQuestionnaire(
    holding(choice(coded("a\u0000"), coded("b"), coded("c".repeat(300)))),
  );
  expect(draft?.optionSets[0]?.options).toHaveLength(3);
  expect(origin?.codings).toEqual({ "options-1": [null, { system: "urn:x", code: "b" }, null] });
});

test("answers of the same value are numbered in their order instead", () => {
  const { draft, problems } = importQuestionnaire(
    holding(choice(option(1, "A"), option(1, "B"), option(3, "C"))),
  );
  expect(problems.map(({ kind }) => kind)).toEqual(["valuesAssumed"]);
  expect(draft?.optionSets[0]?.options.map(({ value }) => value)).toEqual([0, 1, 2]);
});

test("300 linkIds that make the same name are told apart", () => {
  const items = Array.from({ length: items_max }, (_, n) => text("?".repeat(n + 1)));
  const { draft } = importQuestionnaire(holding(...items.slice(0, 250)));
  expect(new Set(draft?.items.map(({ id }) => id)).size).toBe(250);
});

test("of hundreds of problems some are listed and the others counted, errors never lost", () => {
  const items = Array.from({ length: 250 }, (_, n) => text(`q${n}`, { maxLength: 5 }));
  const problems = importQuestionnaire(holding(...items, text("z", { text: undefined }))).problems;
  expect(problems).toHaveLength(problems_max + 1);
  expect(problems.at(-1)).toMatchObject({ kind: "moreErrors", severity: "error", figures: { count: 51 } });
});

describe("our own extension in other hands", () => {
  const exported = exportQuestionnaire(phq9);
  const carrying = (valueString: unknown) => ({
    ...exported,
    extension: [{ url: extensions.definition, valueString }],
  });
  const held = JSON.parse(exported.extension?.[0]?.valueString ?? "") as Part;

  test("scoring that cannot be read is left out", () => {
    for (const broken of ["{", "null", 7, "x".repeat(300_000), JSON.stringify({ ...held, version: 2 })]) {
      expect(kinds(carrying(broken))).toEqual(["scoringUnreadable", "conditionOnScoring"]);
      expect(importQuestionnaire(carrying(broken)).draft?.scales).toEqual([]);
    }
    expect(kinds(carrying(JSON.stringify({ ...held, minutes: 1e9 })))).toContain("scoringUnreadable");
    expect(kinds(carrying(JSON.stringify({ ...held, primaryScale: "__proto__" })))).toContain(
      "scoringUnreadable",
    );
  });

  test("scoring of items that are not there is left out, and said", () => {
    const riskRules = [{ itemId: "nobody", atLeast: 1, kind: "risk" }];
    const { draft, problems } = importQuestionnaire(carrying(JSON.stringify({ ...held, riskRules })));
    expect(problems.map(({ kind }) => kind)).toEqual(["scoringInconsistent", "conditionOnScoring"]);
    expect(draft).toMatchObject({ scales: [], riskRules: [] });
    expect(draft?.items.at(-1)).not.toHaveProperty("showWhen");
  });

  test("a licence is never taken over", () => {
    const licence = { class: "free", source: "x", evidence: "V", attribution: "x" };
    const { draft } = importQuestionnaire(carrying(JSON.stringify({ ...held, licence })));
    expect(draft?.licence.class).toBe("textSuppliedByClinic");
  });

  test("a condition nested without end, or on what comes later, is no draft that hangs", () => {
    let condition: unknown = { kind: "answered", itemId: "phq9-10", answered: true };
    for (let level = 0; level < 500; level += 1) condition = { kind: "all", of: [condition] };
    const item = {
      ...text("a"),
      extension: [{ url: extensions.condition, valueString: JSON.stringify(condition) }],
    };
    expect(kinds(holding(item))).toEqual(["scoringUnreadable"]);
    const later = JSON.stringify({ kind: "answered", itemId: "b", answered: true });
    const ahead = { ...text("a"), extension: [{ url: extensions.condition, valueString: later }] };
    expect(kinds(holding(ahead, text("b")))).toEqual(["inconsistent"]);
  });
});
