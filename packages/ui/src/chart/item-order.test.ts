import { expect, test } from "vitest";
import { changeOf, sortWorstFirst, weightOf, type StripItem } from "./item-order.ts";

const item = (id: string, figures: (number | null)[], more: Partial<StripItem> = {}): StripItem => ({
  id,
  wording: id,
  range: [0, 3],
  answers: figures.map((value) => (value === null ? null : { value })),
  ...more,
});
const order = (items: StripItem[]) => sortWorstFirst(items).map(({ id }) => id);

test("the largest worsening stands first, then the heaviest newest answer, then the measure's own order", () => {
  expect(
    order([
      item("better", [3, 1]),
      item("same low", [1, 1]),
      item("same high", [3, 3]),
      item("worse by 1", [0, 1]),
      item("worse by 2", [0, null, 2]),
      item("same low, later", [1, 1]),
    ]),
  ).toEqual(["worse by 2", "worse by 1", "same high", "same low", "same low, later", "better"]);
});

test("where higher is better, a fall is the worsening", () => {
  const up = { higherIs: "better" as const };
  expect(order([item("rises", [0, 3], up), item("falls", [3, 2], up)])).toEqual(["falls", "rises"]);
  expect(weightOf({ range: [0, 3], ...up }, 0)).toBe(1);
});

test("an item answered once has no change, one in words or not at all stands last", () => {
  expect(changeOf(item("once", [2]))?.points).toBeNull();
  expect(
    order([
      item("words", [], { range: null, answers: [{ text: "own" }] }),
      item("never", [null]),
      item("once", [0]),
    ]),
  ).toEqual(["once", "words", "never"]);
});
