import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { checkDefinition } from "./check-definition.ts";
import type { MeasureDefinition } from "./definition.ts";
import { findMeasure, getMeasure, listMeasures, measureIds } from "./library.ts";
import { phq9 } from "./phq-9.ts";
import { getItem, itemOptions, itemText } from "./wording.ts";

/** One hash over all wording of a translation: an edit cannot slip in unnoticed. */
function wordingHash(measure: MeasureDefinition, language: "en" | "es"): string {
  const { instructions, stem, items, options } = measure.translations[language];
  const wording = JSON.stringify({ instructions, stem, items, options });
  return createHash("sha256").update(wording).digest("hex").slice(0, 16);
}

describe.each(listMeasures())("$id", (measure) => {
  test("is consistent", () => {
    expect(checkDefinition(measure)).toEqual([]);
  });

  test("is found by its id", () => {
    expect(getMeasure(measure.id)).toBe(measure);
  });
});

test.each([
  ["phq-9", "en", "16608067501b062f"],
  ["phq-9", "es", "097f0664c9e1358e"],
  ["gad-7", "en", "475729f7b2196842"],
  ["gad-7", "es", "56f08daa70417743"],
] as const)("%s keeps its %s wording to the letter", (id, language, hash) => {
  expect(wordingHash(getMeasure(id), language)).toBe(hash);
});

test("the lowest option reads 'Not at all', not the common misprint", () => {
  expect(itemOptions(getMeasure("gad-7"), "gad7-1", "en")).toEqual([
    { value: 0, text: "Not at all" },
    { value: 1, text: "Several days" },
    { value: 2, text: "More than half the days" },
    { value: 3, text: "Nearly every day" },
  ]);
  expect(itemOptions(phq9, "phq9-10", "es")[3]).toEqual({ value: 3, text: "Extremadamente difícil" });
});

test("panel and score carry their own LOINC codes", () => {
  expect(listMeasures().map(({ loinc }) => loinc)).toEqual([
    { panel: "44249-1", score: "44261-6" },
    { panel: "69737-5", score: "70274-6" },
  ]);
});

test("an unknown id is missed by find and refused by get", () => {
  expect(measureIds).toEqual(["phq-9", "gad-7"]);
  expect(findMeasure("phq-99")).toBeUndefined();
  expect(() => getMeasure("phq-99")).toThrow(RangeError);
  expect(() => getItem(phq9, "phq9-11")).toThrow(RangeError);
  expect(() => itemText(phq9, "gad7-1", "en")).toThrow(RangeError);
});

describe("an inconsistent definition is rejected", () => {
  const [minimal, mild, ...rest] = phq9.bands;
  if (!minimal || !mild) throw new Error("PHQ-9 has lost its bands");
  const { "phq9-9": _ninth, ...eightItems } = phq9.translations.en.items;
  const en = phq9.translations.en;
  const broken: readonly [string, Partial<MeasureDefinition>, RegExp][] = [
    ["a hole between bands", { bands: [minimal, { ...mild, from: 6 }, ...rest] }, /hole before band mild/],
    ["overlapping bands", { bands: [minimal, { ...mild, from: 4 }, ...rest] }, /mild overlaps/],
    ["bands that end early", { bands: [minimal, mild] }, /bands end at 9/],
    ["a risk rule on no item", { riskRules: [{ itemId: "x", atLeast: 1, kind: "risk" }] }, /unknown item x/],
    [
      "a risk rule that always fires",
      { riskRules: [{ itemId: "phq9-9", atLeast: 0, kind: "risk" }] },
      /every answer/,
    ],
    [
      "a risk rule that never fires",
      { riskRules: [{ itemId: "phq9-9", atLeast: 4, kind: "risk" }] },
      /for none/,
    ],
    [
      "an item without wording",
      { translations: { ...phq9.translations, en: { ...en, items: eightItems } } },
      /phq9-9 has no en wording/,
    ],
    [
      "wording for no item",
      { translations: { ...phq9.translations, en: { ...en, items: { ...en.items, x: "x" } } } },
      /unknown item x/,
    ],
    [
      "an option without wording",
      { translations: { ...phq9.translations, en: { ...en, options: { frequency: ["a"] } } } },
      /frequency lacks en/,
    ],
    ["an item twice", { items: [...phq9.items, ...phq9.items.slice(0, 1)] }, /phq9-1 is defined twice/],
    ["an unknown option set", { optionSets: [] }, /unknown option set frequency/],
    ["the panel's code on the score", { loinc: { panel: "1-8", score: "1-8" } }, /LOINC/],
    ["caseness beyond the totals", { caseness: { ...phq9.caseness, at: 28 } }, /caseness/],
    ["a change of nothing", { change: { ...phq9.change, reliable: 0 } }, /reliable change/],
    ["wording without a licence", { licence: { ...phq9.licence, attribution: "" } }, /licence/],
  ];

  test.each(broken)("%s", (_name, change, problem) => {
    expect(checkDefinition({ ...phq9, ...change }).join("\n")).toMatch(problem);
  });
});
