import { checkDefinition } from "@goldthread/domain/measure/check-definition";
import { listMeasures } from "@goldthread/domain/measure/library";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exportQuestionnaire } from "../export/export-questionnaire.ts";
import { extensions } from "../urls.ts";
import { share } from "../testing/random-answers.ts";
import { importQuestionnaire } from "./import-questionnaire.ts";
import { sentenceOf } from "./problem.ts";

function holds(json: unknown): void {
  const { draft, origin, problems } = importQuestionnaire(json);
  const refused = problems.some(({ severity }) => severity === "error");
  expect(draft === null).toBe(refused);
  expect(origin === null).toBe(refused);
  if (draft) expect(checkDefinition(draft, "clinic")).toEqual([]);
  for (const problem of problems) expect(sentenceOf(problem)).toMatch(/^[^{}]*\S.*\.$/su);
}

test("any value at all makes a draft that holds together, or says what is wrong", () => {
  fc.assert(fc.property(fc.anything(), holds), { numRuns: 500 });
  fc.assert(fc.property(fc.string(), holds), { numRuns: 500 });
  fc.assert(fc.property(fc.jsonValue(), holds), { numRuns: 500 });
});

const maybe = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 100, arbitrary: value }, fc.jsonValue());
const linkId = fc.constantFrom("a", "b", "c", "__proto__", "constructor", "1.2", "é", "f g", "h");
const figure = fc.oneof(
  { weight: 50, arbitrary: fc.constantFrom(0, 1, 2, -1, 0.5) },
  fc.constantFrom(1e300, Number.NaN),
);
const coding = fc.record({
  system: fc.constantFrom("http://loinc.org", "urn:x"),
  code: linkId,
  display: linkId,
});
const extension = fc.record({
  url: fc.constantFrom(...Object.values(extensions), "urn:other"),
  valueDecimal: figure,
  valueString: fc.oneof(fc.json(), fc.constant('{"kind":"answered","itemId":"a","answered":true}')),
  valueId: linkId,
});
const few = <Value>(value: fc.Arbitrary<Value>) => maybe(fc.array(maybe(value), { maxLength: 3 }));
const { item } = fc.letrec((tie) => ({
  item: fc.record(
    {
      linkId: maybe(linkId),
      text: maybe(fc.constantFrom("Sleep", "<script>alert(1)</script>", "A\u0000")),
      type: maybe(
        fc.constantFrom(
          "group",
          "display",
          "boolean",
          "integer",
          "decimal",
          "string",
          "choice",
          "open-choice",
        ),
      ),
      required: maybe(fc.boolean()),
      repeats: maybe(fc.constant(false)),
      extension: few(extension),
      enableWhen: few(
        fc.record({
          question: linkId,
          operator: fc.constantFrom("=", "!=", ">", "exists", "in"),
          answerBoolean: fc.boolean(),
          answerCoding: coding,
          answerInteger: figure,
        }),
      ),
      enableBehavior: maybe(fc.constantFrom("all", "any")),
      answerOption: few(fc.record({ valueCoding: maybe(coding), extension: few(extension) })),
      maxLength: maybe(figure),
      code: few(coding),
      item: fc.oneof({ depthSize: "small" }, fc.constant([]), few(tie("item"))),
    },
    { requiredKeys: ["linkId", "type", "text"] },
  ),
}));

/** Each linkId once, and conditions on what comes before: most questionnaires would be refused for these two alone. */
function tidied(json: unknown, seen: string[] = []): unknown {
  if (Array.isArray(json)) return json.map((part) => tidied(part, seen));
  if (typeof json !== "object" || json === null) return json;
  const before = seen.at(-2) ?? "none";
  const entries = Object.entries(json).map(([name, value]: [string, unknown]) => {
    if (name === "question") return [name, before] as const;
    if (name !== "linkId" || typeof value !== "string") return [name, tidied(value, seen)] as const;
    seen.push(seen.includes(value) ? `${value}${seen.length}` : value);
    return [name, seen.at(-1)] as const;
  });
  return Object.fromEntries(entries);
}

test("nor does anything shaped like a questionnaire", () => {
  const questionnaire = fc.record(
    {
      resourceType: fc.constant("Questionnaire"),
      language: maybe(fc.constantFrom("en", "es-MX", "fr")),
      title: maybe(fc.string()),
      item: few(item),
      extension: few(extension),
      contained: few(fc.jsonValue()),
    },
    { requiredKeys: ["resourceType", "item"] },
  );
  fc.assert(fc.property(questionnaire, holds), { numRuns: 1000 });
  const sounder = questionnaire.map((json) => tidied(json));
  fc.assert(fc.property(sounder, holds), { numRuns: 3000 });
});

test("nor does one of our own exports with something in it changed", () => {
  const texts = listMeasures().map((measure) => JSON.stringify(exportQuestionnaire(measure)));
  const change = fc.record({
    text: fc.constantFrom(...texts),
    at: share,
    by: fc.constantFrom("null", "-1", '"x"', "[]", "{}", "1e400", "true"),
  });
  expect(texts).not.toHaveLength(0);
  fc.assert(
    fc.property(change, ({ text, at, by }) => {
      const values = [...text.matchAll(/(?<=":)("(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false)/g)];
      const found = values[Math.floor(at * values.length)];
      if (found) holds(text.slice(0, found.index) + by + text.slice(found.index + found[0].length));
    }),
    { numRuns: 1000 },
  );
});
