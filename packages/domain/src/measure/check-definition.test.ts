import { describe, expect, test } from "vitest";
import { checkDefinition, checkLibrary } from "./check-definition.ts";
import type { Condition, MeasureDefinition, MeasureItem, Scale, Translation } from "./definition.ts";
import { phq2 } from "./phq-2.ts";
import { phq9 } from "./phq-9.ts";
import { getScale } from "./scale.ts";
import { totalBands } from "./score.ts";
import { getTranslation } from "./wording.ts";

const total = getScale(phq9, "total");
const en = getTranslation(phq9, "en");
const [first, ...others] = phq9.items;
const [minimal, mild, ...worse] = totalBands(phq9);
const [bandSet] = total.bandSets;
if (!first || !minimal || !mild || !bandSet) throw new Error("PHQ-9 has lost its items or its bands");

const withScale = (change: Partial<Scale>): Partial<MeasureDefinition> => ({
  scales: [{ ...total, ...change }],
});
const withBands = (...bands: (typeof bandSet)["bands"][number][]) =>
  withScale({ bandSets: [{ ...bandSet, bands }] });
const withEnglish = (change: Partial<Translation>): Partial<MeasureDefinition> => ({
  translations: { ...phq9.translations, en: { ...en, ...change } },
});
const withItem = (change: Partial<MeasureItem>): Partial<MeasureDefinition> => ({
  items: [{ ...first, ...change }, ...others],
});
/** The first item, now asked last and conditionally; the scale that decides no longer counts it. */
const shownWhen = (showWhen: Condition): Partial<MeasureDefinition> => ({
  items: [...others.filter((item) => item.showWhen === undefined), { ...first, showWhen }],
  ...withScale({ method: { kind: "sum", itemIds: others.slice(0, 8).map(({ id }) => id) } }),
});
const without = (texts: Readonly<Record<string, string>>, id: string) =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => key !== id));

const broken: readonly [string, Partial<MeasureDefinition>, RegExp][] = [
  ["a hole between bands", withBands(minimal, { ...mild, from: 6 }, ...worse), /hole before band mild/],
  ["overlapping bands", withBands(minimal, { ...mild, from: 4 }, ...worse), /mild overlaps/],
  ["bands that touch in one figure", withBands({ ...minimal, to: 5 }, mild, ...worse), /mild overlaps/],
  [
    "a hole between decimals",
    withBands({ ...minimal, to: 4.4 }, { ...mild, from: 4.6 }, ...worse),
    /no band for 4\.5$/m,
  ],
  ["bands that end early", withBands(minimal, mild), /bands end at 9/],
  ["bands that start late", withBands(mild, ...worse), /hole before band mild: no band for 0/],
  ["a band that ends before it starts", withBands({ ...minimal, to: -1 }, mild, ...worse), /ends before/],
  ["no bands in a band set", withBands(), /the bands end/],
  ["a band twice", withBands(minimal, { ...mild, id: "minimal" }, ...worse), /minimal is defined twice/],
  [
    "a band set without a source",
    withScale({ bandSets: [{ ...bandSet, source: "" }] }),
    /severity has no source/,
  ],
  ["an unknown item in a scale", withScale({ method: { kind: "sum", itemIds: ["x"] } }), /unknown item x/],
  ["an item counted twice", withScale({ method: { kind: "sum", itemIds: ["phq9-1", "phq9-1"] } }), /twice/],
  ["a scale of nothing", withScale({ method: { kind: "sum", itemIds: [] } }), /counts no item/],
  [
    "an item reversed and not counted",
    withScale({ method: { kind: "sum", itemIds: ["phq9-1"], reverse: ["phq9-2"] } }),
    /reverses phq9-2/,
  ],
  [
    "a required item that may be left blank",
    withScale({ method: { kind: "sum", itemIds: ["phq9-1"], notForAll: ["phq9-1"] } }),
    /lets phq9-1 be left blank/,
  ],
  [
    "a multiplier of nothing",
    withScale({ method: { kind: "sum", itemIds: ["phq9-1"], multiplier: 0 } }),
    /multiplier/,
  ],
  ["more missing than there are", withScale({ missing: { ...total.missing, max: 9 } }), /may be missing/],
  ["missing items without a source", withScale({ missing: { ...total.missing, source: " " } }), /no source/],
  [
    "a tier that names an item not its own",
    withScale({
      method: {
        kind: "tiers",
        itemIds: ["phq9-1"],
        tiers: [{ value: 1, when: { kind: "answer", itemId: "phq9-2", operator: ">", value: 1 } }],
      },
    }),
    /phq9-2, which does not come before/,
  ],
  ["a tier of nothing", withScale({ method: { kind: "tiers", itemIds: ["phq9-1"], tiers: [] } }), /tiers/],
  ["an unknown total", { primaryScale: "sum" }, /unknown scale sum/],
  ["a scale twice", { scales: [total, total] }, /total is defined twice/],
  ["a risk rule on no item", { riskRules: [{ itemId: "x", atLeast: 1, kind: "risk" }] }, /unknown item x/],
  [
    "a risk rule that always fires",
    { riskRules: [{ itemId: "phq9-9", atLeast: 0, kind: "risk" }] },
    /every answer/,
  ],
  [
    "a risk rule that never fires",
    { riskRules: [{ itemId: "phq9-9", atLeast: 4, kind: "soft" }] },
    /for none/,
  ],
  [
    "an item without wording",
    withEnglish({ items: without(en.items, "phq9-9") }),
    /phq9-9 has no en wording/,
  ],
  ["wording for no item", withEnglish({ items: { ...en.items, x: "x" } }), /unknown item x/],
  ["an option without wording", withEnglish({ options: { frequency: ["a"] } }), /frequency lacks en/],
  ["wording for no option set", withEnglish({ options: { ...en.options, x: [] } }), /unknown option set x/],
  ["wording of no translation", withEnglish({ translationId: "" }), /no translation id/],
  ["wording of no source", withEnglish({ source: "" }), /en wording has no source/],
  ["a section without a heading", withItem({ sectionId: "s" }), /section s has no en wording/],
  ["a heading of no section", withEnglish({ sections: { s: "S" } }), /unknown section s/],
  ["an item twice", { items: [...phq9.items, first] }, /phq9-1 is defined twice/],
  ["an unknown option set", { optionSets: [] }, /unknown option set frequency/],
  ["an option set of one", { optionSets: [{ id: "frequency", options: [{ value: 0 }] }] }, /two options/],
  ["a choice with bounds", withItem({ bounds: { min: 0, max: 1 } }), /bounds/],
  ["own words in a scale", withItem({ kind: "openChoice" }), /counts phq9-1, whose answers are no numbers/],
  ["a display item that must be answered", withItem({ kind: "display" }), /only displayed/],
  ["an item that counts unasked, yet is always asked", withItem({ whenNotAsked: 0 }), /always asked/],
  [
    "a condition on an unknown item",
    shownWhen({ kind: "answered", itemId: "x", answered: true }),
    /unknown item x/,
  ],
  [
    "a condition on the item itself",
    shownWhen({ kind: "answered", itemId: "phq9-1", answered: true }),
    /phq9-1, which does not come before/,
  ],
  [
    "a condition on a later item",
    {
      items: phq9.items.map((item, position) =>
        position === 0
          ? { ...item, showWhen: { kind: "sum" as const, itemIds: ["phq9-2"], above: 1 } }
          : item,
      ),
    },
    /phq9-1 is shown when something is said of phq9-2, which does not come before/,
  ],
  [
    "a condition on a score that counts the item itself",
    {
      items: phq9.items.map((item, position) =>
        position === 8 ? { ...item, showWhen: { kind: "total" as const, scaleId: "total", above: 1 } } : item,
      ),
    },
    /phq9-9, which does not come before/,
  ],
  [
    "a condition on an unknown scale",
    shownWhen({ kind: "total", scaleId: "x", above: 1 }),
    /unknown scale x/,
  ],
  [
    "a condition on an answer that cannot be",
    shownWhen({ kind: "all", of: [{ kind: "answer", itemId: "phq9-2", operator: "=", value: 9 }] }),
    /an answer it cannot have/,
  ],
  ["a condition of nothing", shownWhen({ kind: "any", of: [] }), /any of no conditions/],
  ["the panel's code on the score", { loincPanel: total.loinc }, /panel's LOINC/],
  ["a code that is none", { loincPanel: "44249-2" }, /44249-2 is no LOINC code/],
  ["a code on two items", withItem({ loinc: "44255-8" }), /two things/],
  [
    "caseness beyond the scores",
    withScale({ caseness: total.caseness.map((caseness) => ({ ...caseness, at: 28 })) }),
    /caseness nhs lies outside/,
  ],
  [
    "a change of nothing",
    withScale({ change: total.change && { ...total.change, reliable: 0 } }),
    /reliable change/,
  ],
  [
    "a change without a source",
    withScale({ change: total.change && { ...total.change, source: "" } }),
    /change has no/,
  ],
  [
    "a reliability above 1",
    withScale({ change: total.change && { ...total.change, reliability: 1.1 } }),
    /reliability/,
  ],
  ["wording without a licence", { licence: { ...phq9.licence, attribution: "" } }, /licence/],
  [
    "a conditional licence on no condition",
    { licence: { ...phq9.licence, class: "conditional" } },
    /condition/,
  ],
  [
    "a free licence on a condition",
    { licence: { ...phq9.licence, condition: "nonCommercial" } },
    /not conditional/,
  ],
  [
    "wording that is the clinic's to supply",
    { licence: { ...phq9.licence, class: "textSuppliedByClinic" } },
    /yet wording is shipped/,
  ],
  ["a free measure without wording", { translations: {} }, /yet there is none/],
  ["a title in one language", { title: { en: "PHQ", es: "" } }, /title lacks a language/],
];

describe("an inconsistent definition is rejected", () => {
  test("and the one they are made from is not", () => {
    expect(checkDefinition(phq9)).toEqual([]);
  });

  test.each(broken)("%s", (_name, change, problem) => {
    expect(checkDefinition({ ...phq9, ...change }).join("\n")).toMatch(problem);
  });

  test("conditions nested without end", () => {
    let deep: Condition = { kind: "answered", itemId: "phq9-2", answered: true };
    for (let depth = 0; depth < 20; depth += 1) deep = { kind: "all", of: [deep] };
    expect(checkDefinition({ ...phq9, ...shownWhen(deep) }).join("\n")).toMatch(/more than 10 deep/);
  });
});

test("a clinic may hold the wording it supplied, and nobody that of a measure never offered", () => {
  const supplied = { ...phq9, licence: { ...phq9.licence, class: "textSuppliedByClinic" as const } };
  expect(checkDefinition(supplied, "clinic")).toEqual([]);
  expect(checkDefinition({ ...supplied, translations: {} })).toEqual([]);
  const never = { ...phq9, licence: { ...phq9.licence, class: "never" as const } };
  expect(checkDefinition(never, "clinic")).not.toEqual([]);
});

test("bands in decimals may touch", () => {
  const bands = [
    { ...minimal, to: 4.49 },
    { ...mild, from: 4.5 },
  ];
  expect(checkDefinition({ ...phq9, ...withBands(...bands, ...worse) })).toEqual([]);
});

describe("answers are carried forward", () => {
  const { carriesForward: _carried, ...plain } = phq9;
  const short: MeasureDefinition = { ...plain, id: "short" };
  const taking = (carriesForward: MeasureDefinition["carriesForward"], from: MeasureDefinition) =>
    checkLibrary([from, { ...plain, ...(carriesForward ? { carriesForward } : {}) }]).join("\n");

  test("from the same question in the same words", () => {
    expect(taking({ "phq9-1": ["short", "phq9-1"] }, short)).toBe("");
  });

  test.each([
    ["an unknown measure", { "phq9-1": ["longer", "phq9-1"] }, short, /does not exist/],
    ["itself", { "phq9-1": ["phq-9", "phq9-1"] }, short, /does not exist/],
    ["an unknown item", { "phq9-1": ["short", "x"] }, short, /unknown item/],
    ["an item it does not have", { x: ["short", "phq9-1"] }, short, /does not have/],
    ["another question", { "phq9-1": ["short", "phq9-2"] }, short, /worded differently/],
    [
      "another time",
      { "phq9-1": ["short", "phq9-1"] },
      { ...short, recall: { ...phq9.recall, days: 7 } },
      /time/,
    ],
    [
      "a measure with other answers",
      { "phq9-10": ["short", "phq9-10"] },
      {
        ...short,
        optionSets: short.optionSets.map((set) => ({ ...set, options: set.options.slice(1) })),
      },
      /other values/,
    ],
  ] as const)("but not from %s", (_name, carriesForward, from, problem) => {
    expect(taking(carriesForward, from)).toMatch(problem);
  });
});

test("two measures of one id are told apart by nobody", () => {
  expect(checkLibrary([phq2, phq9])).toEqual([]);
  expect(checkLibrary([phq2, phq9, phq2])).toEqual(["two measures have the same id"]);
});
