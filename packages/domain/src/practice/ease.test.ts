import { expect, test } from "vitest";
import { easeOf, easeWay } from "./ease.ts";

test("only practices rated before and after count", () => {
  const practices = [
    { before: 7, after: 4 },
    { before: 6, after: 5 },
    { before: 10, after: null },
    { before: null, after: 0 },
  ];
  expect(easeOf(practices)).toEqual({ before: 6.5, after: 4.5, change: -2, count: 2 });
  expect(easeOf([{ before: 3, after: null }])).toBeNull();
  expect(easeOf([])).toBeNull();
});

test("the change is what lies between the two figures that stand beside it", () => {
  // 6.333… and 4.666…: their exact difference would round to −1.7, and 6.3 → 4.7 is −1.6.
  const thirds = [
    { before: 6, after: 4 },
    { before: 6, after: 5 },
    { before: 7, after: 5 },
  ];
  expect(easeOf(thirds)).toEqual({ before: 6.3, after: 4.7, change: -1.6, count: 3 });
});

test("less tension is calmer", () => {
  expect([easeWay(-0.1), easeWay(0), easeWay(0.1)]).toEqual(["calmer", "same", "tenser"]);
});
