import { checkDefinition } from "@goldthread/domain/measure/check-definition";
import { cSsrs } from "@goldthread/domain/measure/c-ssrs";
import { dass21 } from "@goldthread/domain/measure/dass-21";
import { phq9 } from "@goldthread/domain/measure/phq-9";
import { score } from "@goldthread/domain/measure/score";
import { expect, test } from "vitest";
import { definitionOf, draftOf, type OwnDraft, problemsOf, rangeOf } from "./scoring.ts";

const items = phq9.items.slice(0, 3).map(({ id }) => id);
const words = { bands: "Set by the clinic", source: "Set by the clinic", convention: "Sum of three items" };
const draft: OwnDraft = {
  ...draftOf(phq9, "en"),
  right: "Own work of the clinic",
  scales: [
    {
      id: "total",
      label: "Total",
      kind: "sum",
      itemIds: items,
      reverse: items.slice(0, 1),
      bands: [
        { label: "low", from: "0", to: "4" },
        { label: "high", from: "5", to: "9" },
      ],
    },
  ],
  risk: { [items[2] ?? ""]: 2 },
};
// All of it is asked of everybody.
const base = { ...phq9, items: phq9.items.map(({ showWhen: _none, ...item }) => item) };

test("what was set makes a definition that holds together and scores as set", () => {
  const measure = definitionOf(base, draft, words);
  expect(
    checkDefinition(
      { ...measure, scales: measure.scales.map((scale) => ({ ...scale, caseness: [] })) },
      "clinic",
    ),
  ).toEqual([]);
  const answers = Object.fromEntries(base.items.map(({ id }) => [id, 3]));
  expect(score(measure, answers)).toMatchObject({ total: 6, bandId: "band-2" });
  expect(measure.scales[0]?.change).toEqual(phq9.scales[0]?.change);
  expect(measure.riskRules).toEqual([{ itemId: items[2], atLeast: 2, kind: "risk" }]);
});

test("a definition and its draft are the same thing told twice", () => {
  const measure = definitionOf(base, draft, words);
  expect(definitionOf(base, draftOf(measure, "en"), words)).toEqual(measure);
});

test("a published factor, and scores found by conditions, are kept although the form does not ask about them", () => {
  const doubled = definitionOf(dass21, draftOf(dass21, "en"), words);
  expect(doubled.scales.map(({ method }) => method)).toEqual(dass21.scales.map(({ method }) => method));
  expect(problemsOf(dass21, draftOf(dass21, "en"))).toEqual([]);
  const tiered = definitionOf(cSsrs, draftOf(cSsrs, "en"), words);
  expect(tiered.scales).toEqual(cSsrs.scales);
  expect(tiered.primaryScale).toBe(cSsrs.primaryScale);
});

test("bands leave no hole and end where the scores end", () => {
  const withBands = (...bands: [string, string][]) =>
    problemsOf(base, {
      ...draft,
      scales: draft.scales.map((scale) => ({
        ...scale,
        bands: bands.map(([from, to]) => ({ label: "x", from, to })),
      })),
    }).map(({ fieldId, problem }) => `${fieldId.replace("own-scale-0-", "")} ${problem}`);
  expect(withBands(["0", "4"], ["5", "9"])).toEqual([]);
  expect(withBands(["0", "4"], ["6", "9"])).toEqual(["band-1-from hole"]);
  expect(withBands(["0", "4"], ["4", "9"])).toEqual(["band-1-from hole"]);
  expect(withBands(["1", "9"])).toEqual(["band-0-from hole"]);
  expect(withBands(["0", "8"])).toEqual(["band-0-to end"]);
  expect(withBands(["0", "4,5"], ["4.6", "9"])).toEqual([]);
  expect(withBands(["0", "four"])).toEqual(["band-0-from figure"]);
});

test("what is left empty is named, and a mean has the range of its items", () => {
  expect(problemsOf(base, { ...draft, title: " ", minutes: "0" }).map(({ fieldId }) => fieldId)).toEqual([
    "own-title",
    "own-minutes",
  ]);
  const [scale] = draft.scales;
  if (scale === undefined) throw new Error("there is one");
  expect(rangeOf(base, { ...scale, kind: "mean" })).toEqual({ min: 0, max: 3 });
});
