import { describe, expect, test } from "vitest";
import { remissionOf, responseOf } from "./response-remission.ts";

const cited = { source: "a manual", evidence: "V2" } as const;
const half = { response: { share: 0.5, ...cited } };

describe("response", () => {
  test.each([
    [20, 11, false],
    [20, 10, true],
    [19, 10, false],
    [19, 9, true],
    [3, 1, true],
    [10, 14, false],
  ])("half gone from %i to %i: %s", (first, last, responded) => {
    expect(responseOf(half, "worse", first, last)?.responded).toBe(responded);
  });

  test("says what share has gone, of how much is needed, and on whose authority", () => {
    expect(responseOf(half, "worse", 20, 15)).toEqual({
      share: 0.25,
      needed: 0.5,
      responded: false,
      ...cited,
    });
  });

  test("is unknown where it is not sourced, of a baseline of zero, and where higher is better", () => {
    expect(responseOf({}, "worse", 20, 5)).toBeNull();
    expect(responseOf(half, "worse", 0, 0)).toBeNull();
    expect(responseOf(half, "better", 20, 5)).toBeNull();
  });
});

describe("remission", () => {
  const below = { remission: { below: 5, ...cited } };

  test.each([
    ["worse", 4, true],
    ["worse", 5, false],
    ["better", 5, false],
    ["better", 6, true],
  ] as const)("where higher is %s, at %i: %s", (higherIs, score, inRemission) => {
    expect(remissionOf(below, higherIs, score)).toEqual({ below: 5, inRemission, ...cited });
  });

  test("is unknown where it is not sourced", () => {
    expect(remissionOf({}, "worse", 0)).toBeNull();
  });
});
