import { describe, expect, test } from "vitest";
import { checkAnswers } from "./answers.ts";
import { askedAnswers, missingItems, nextItem, visibleItems } from "./asked-items.ts";
import type { Condition, MeasureDefinition, MeasureItem, Scale } from "./definition.ts";
import { phq9 } from "./phq-9.ts";
import { getScale, scaleRange } from "./scale.ts";
import { score } from "./score.ts";

const item = (id: string, more: Partial<MeasureItem> = {}): MeasureItem => ({
  id,
  kind: "choice",
  loinc: null,
  required: true,
  optionSet: "five",
  ...more,
});
const figure = (id: string, more: Partial<MeasureItem> = {}): MeasureItem => ({
  id,
  kind: "decimal",
  loinc: null,
  required: true,
  bounds: { min: 0, max: 1 },
  ...more,
});
const scale = (method: Scale["method"], missingMax = 0): Scale => ({
  ...getScale(phq9, "total"),
  method,
  missing: { max: missingMax, source: "test", evidence: "C" },
  bandSets: [],
  caseness: [],
});
/** A made-up measure: choices from 1 to 5 unless said otherwise. */
const made = (
  items: readonly MeasureItem[],
  total: Scale,
  more: readonly Scale[] = [],
): MeasureDefinition => ({
  ...phq9,
  items,
  optionSets: [{ id: "five", options: [1, 2, 3, 4, 5].map((value) => ({ value })) }],
  scales: [total, ...more],
  riskRules: [],
});
const is = (itemId: string, value: number | string, operator: "=" | "!=" | ">" | "<=" = "="): Condition => ({
  kind: "answer",
  itemId,
  operator,
  value,
});
const abc = [item("a"), item("b"), item("c")];
const ids = ["a", "b", "c"];

describe("what a scale is worth", () => {
  test("a mean is the mean, and a reversed answer is counted from the other end", () => {
    const measure = made(abc, scale({ kind: "mean", itemIds: ids, reverse: ["b"] }));
    expect(score(measure, { a: 1, b: 1, c: 3 })).toMatchObject({
      total: 3,
      scales: { total: { min: 1, max: 5 } },
    });
  });

  test("a missing item is estimated by the mean of the others, up to the number that a source allows", () => {
    const measure = made(abc, scale({ kind: "sum", itemIds: ids, reverse: ["b"], multiplier: 2 }, 1));
    expect(score(measure, { a: 1, b: 1 })).toMatchObject({
      total: 18,
      scales: { total: { prorated: true, min: 6, max: 30 } },
    });
    expect(score(measure, { a: 1 })).toEqual({ status: "incomplete", missing: ["b", "c"] });
    expect(score(measure, {})).toEqual({ status: "incomplete", missing: ids });
  });

  test("tenths add up to what they add up to on paper", () => {
    const measure = made([figure("a"), figure("b")], scale({ kind: "sum", itemIds: ["a", "b"] }));
    expect(score(measure, { a: 0.1, b: 0.2 })).toMatchObject({ total: 0.3 });
  });

  test("where one scale lacks an answer there is no score at all", () => {
    const part = { ...scale({ kind: "sum", itemIds: ["c"] }), id: "part" };
    const measure = made(abc, scale({ kind: "sum", itemIds: ["a", "b"] }), [part]);
    expect(score(measure, { a: 1, b: 1 })).toEqual({ status: "incomplete", missing: ["c"] });
  });
});

describe("items that are not asked of everybody", () => {
  const gated = (more: Partial<MeasureItem> = {}) =>
    made(
      [item("a"), item("b", { showWhen: is("a", 1, ">"), ...more })],
      scale({ kind: "sum", itemIds: ["b"] }),
    );

  test("count as they are said to, and otherwise drop out; a scale without any item has no score, and is not missing", () => {
    expect(score(gated({ whenNotAsked: 2 }), { a: 1 })).toMatchObject({ total: 2 });
    expect(score(gated(), { a: 1 })).toMatchObject({ status: "scored", total: null, scales: {} });
  });

  test("are missing, not skipped, while nobody knows whether they are asked: what decides is named", () => {
    expect(score(gated({ whenNotAsked: 2 }), {})).toEqual({ status: "incomplete", missing: ["a"] });
    expect(score(gated({ whenNotAsked: 2 }), { b: 5 })).toEqual({ status: "incomplete", missing: ["a"] });
  });

  test("do not count with an answer that going back has made moot, and neither does what hangs on it", () => {
    const chain = made(
      [item("a"), item("b", { showWhen: is("a", 5) }), item("c", { showWhen: is("b", 5), whenNotAsked: 1 })],
      scale({ kind: "sum", itemIds: ["c"] }),
    );
    const moot = { a: 1, b: 5, c: 5 };
    expect(visibleItems(chain, moot).map(({ id }) => id)).toEqual(["a"]);
    expect(askedAnswers(chain, moot)).toEqual({ a: 1 });
    expect(score(chain, moot)).toMatchObject({ total: 1 });
  });

  test.each<[string, Condition, Record<string, number>, boolean]>([
    ["= on that answer", is("a", 2), { a: 2 }, true],
    ["= on another", is("a", 2), { a: 3 }, false],
    ["!= on another", is("a", 2, "!="), { a: 3 }, true],
    ["!= on no answer", is("a", 2, "!="), {}, false],
    ["<= at the figure", is("a", 2, "<="), { a: 2 }, true],
    ["> at the figure", is("a", 2, ">"), { a: 2 }, false],
    ["answered", { kind: "answered", itemId: "a", answered: true }, { a: 1 }, true],
    ["unanswered", { kind: "answered", itemId: "a", answered: false }, {}, true],
    ["a sum above", { kind: "sum", itemIds: ["a", "b"], above: 3 }, { a: 2, b: 2 }, true],
    ["a sum at it", { kind: "sum", itemIds: ["a", "b"], above: 4 }, { a: 2, b: 2 }, false],
    ["a sum of which one is open", { kind: "sum", itemIds: ["a", "b"], above: 1 }, { a: 5 }, false],
    ["all of them", { kind: "all", of: [is("a", 1), is("b", 1)] }, { a: 1, b: 1 }, true],
    ["all but one", { kind: "all", of: [is("a", 1), is("b", 1)] }, { a: 1, b: 2 }, false],
    ["any of them, another open", { kind: "any", of: [is("a", 1), is("b", 1)] }, { b: 1 }, true],
    ["none of any", { kind: "any", of: [is("a", 1), is("b", 1)] }, { a: 2, b: 2 }, false],
    ["an unknown item", is("x", 1), { a: 1 }, false],
    ["a later item", is("d", 1), { d: 1 }, false],
    ["itself", is("c", 1), { c: 1 }, false],
  ])("are shown by %s: %j given %j is %s", (_name, showWhen, answers, shown) => {
    const items = [item("a"), item("b"), item("c", { showWhen }), item("d")];
    const measure = made(items, scale({ kind: "sum", itemIds: ["a"] }));
    expect(visibleItems(measure, answers).some(({ id }) => id === "c")).toBe(shown);
  });

  test("two that wait for each other come to an end, unasked", () => {
    const circle = made(
      [item("a", { showWhen: is("b", 1) }), item("b", { showWhen: is("a", 1) })],
      scale({ kind: "sum", itemIds: ["a", "b"] }),
    );
    expect(visibleItems(circle, { a: 1, b: 1 })).toEqual([]);
  });
});

test("what is only read is never next and never missing; what need not be answered is not missing", () => {
  const display: MeasureItem = { id: "read", kind: "display", loinc: null, required: false };
  const items = [display, item("a", { required: false }), item("b")];
  const measure = made(items, scale({ kind: "sum", itemIds: ["b"] }));
  expect(nextItem(measure, {})?.id).toBe("a");
  expect(missingItems(measure, {}).map(({ id }) => id)).toEqual(["b"]);
  expect(nextItem(measure, { a: 1, b: 1 })).toBeNull();
});

describe("answers of other kinds", () => {
  const kinds = made(
    [
      item("choice"),
      item("open", { kind: "openChoice" }),
      figure("whole", { kind: "integer", bounds: { min: 0, max: 10 } }),
      figure("figure"),
      { id: "text", kind: "text", loinc: null, required: false },
      { id: "date", kind: "date", loinc: null, required: false },
      { id: "read", kind: "display", loinc: null, required: false },
    ],
    scale({ kind: "sum", itemIds: ["choice"] }),
  );

  test.each<[string, number | string]>([
    ["choice", 5],
    ["open", 1],
    ["open", "something else"],
    ["whole", 10],
    ["figure", 0.25],
    ["text", "words"],
    ["date", "2026-02-28"],
  ])("%s takes %j", (itemId, value) => {
    expect(checkAnswers(kinds, { [itemId]: value })).toEqual([]);
  });

  test.each<[string, number | string, string]>([
    ["choice", 6, "notAnOption"],
    ["choice", "5", "notAnOption"],
    ["open", 6, "notAnOption"],
    ["open", "  ", "notAnAnswer"],
    ["whole", 1.5, "notAnAnswer"],
    ["whole", 11, "notAnAnswer"],
    ["figure", Number.NaN, "notAnAnswer"],
    ["figure", "1", "notAnAnswer"],
    ["text", 1, "notAnAnswer"],
    ["text", "x".repeat(501), "notAnAnswer"],
    ["date", "2026-02-30", "notAnAnswer"],
    ["read", 1, "unknownItem"],
  ])("%s refuses %j", (itemId, value, kind) => {
    expect(checkAnswers(kinds, { [itemId]: value })).toMatchObject([{ kind, itemId }]);
  });
});

test("a scale that may leave items out ranges as far as its widest item goes", () => {
  const uneven = made([item("a"), figure("b")], scale({ kind: "sum", itemIds: ["a", "b"] }, 1));
  expect(scaleRange(uneven, getScale(uneven, "total"))).toEqual({ min: 0, max: 10 });
});
