import { expect, test } from "vitest";
import { readNumber } from "./read-number.ts";

test.each([
  ["7", 7],
  [" 7 ", 7],
  ["0", 0],
  ["−3", -3],
  ["7.5", null],
  ["7,5", null],
  ["", null],
  ["seven", null],
  ["1e3", null],
  ["7 8", null],
])("a whole number typed as %j is read as %j", (typed, value) => {
  expect(readNumber(typed, { kind: "integer" })).toBe(value);
});

test("a decimal takes a comma as well as a point", () => {
  expect([readNumber("7.5", { kind: "decimal" }), readNumber("7,5", { kind: "decimal" })]).toEqual([
    7.5, 7.5,
  ]);
});

test("bounds belong to what is taken, and nothing beyond them", () => {
  const item = { kind: "integer", bounds: { min: 1, max: 10 } } as const;
  expect(["0", "1", "10", "11"].map((typed) => readNumber(typed, item))).toEqual([null, 1, 10, null]);
});
