import { expect, test } from "vitest";
import { easeOf, easeWay, meansOf } from "./ease.ts";

test("only practices rated before and after count", () => {
  const practices = [
    { before: 7, after: 4 },
    { before: 6, after: 5 },
    { before: 10, after: null },
    { before: null, after: 0 },
  ];
  expect(easeOf(practices)).toBe(-2);
  expect(meansOf(practices)).toEqual({ before: 6.5, after: 4.5, count: 2 });
  expect(easeOf([{ before: 3, after: null }])).toBeNull();
});

test("less tension is calmer", () => {
  expect([easeWay(-0.1), easeWay(0), easeWay(2)]).toEqual(["calmer", "same", "tenser"]);
});
