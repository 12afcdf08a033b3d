import { expect, test } from "vitest";
import { riskOf } from "../risk/item-risk.ts";
import { core10 } from "./core-10.ts";
import { addingTo, missingFrom, scored, times } from "./testing/results.ts";

/** Answers scoring `total`: items 2 and 3 answered Most of the time add nothing. */
function answersScoring(total: number): number[] {
  const [first = 0, ...rest] = addingTo(total, 8, 4);
  return [first, 4, 4, ...rest];
}

test.each([
  [0, "healthy", false],
  [5, "healthy", false],
  [6, "low", false],
  [10, "low", false],
  [11, "mild", true],
  [15, "mild", true],
  [16, "moderate", true],
  [20, "moderate", true],
  [21, "moderatelySevere", true],
  [25, "moderatelySevere", true],
  [26, "severe", true],
  [32, "severe", true],
])("a score of %i is %s", (total, bandId, atCaseness) => {
  expect(scored(core10, answersScoring(total))).toMatchObject({ total, max: 40, bandId, atCaseness });
});

test("items 2 and 3 are reversed, and no other", () => {
  expect(scored(core10, times(10, 0))).toMatchObject({ total: 8 });
  expect(scored(core10, times(10, 4))).toMatchObject({ total: 32 });
  expect(scored(core10, [4, 0, 0, 4, 4, 4, 4, 4, 4, 4])).toMatchObject({ total: 40 });
  for (let place = 0; place < 10; place += 1) {
    const raised = times(10, 0).map((_, at) => (at === place ? 4 : 0));
    expect(scored(core10, raised).total).toBe(place === 1 || place === 2 ? 4 : 12);
  }
});

test("one missing item is estimated from the other nine; two are too many", () => {
  const result = scored(core10, [2, 2, 2, 2, 2, 2, 2, 2, 1, null]);
  expect(result.total).toBeCloseTo((10 * 17) / 9, 8);
  expect(result).toMatchObject({ bandId: "moderate", scales: { total: { prorated: true } } });
  expect(scored(core10, [1, null, 4, 1, 1, 1, 1, 1, 1, 1]).total).toBeCloseTo(80 / 9, 8);
  expect(missingFrom(core10, [...times(8, 2), null, null])).toEqual(["core10-9", "core10-10"]);
  expect(missingFrom(core10, [])).toHaveLength(10);
});

test("a prorated score between two bands belongs to the lower", () => {
  const result = scored(core10, [4, 4, 4, 1, 0, 0, 0, 0, 0, null]);
  expect(result.total).toBeCloseTo(50 / 9, 8);
  expect(result).toMatchObject({ bandId: "healthy", atCaseness: false });
});

test("plans to end one's life raise an alert at any score", () => {
  expect(riskOf(core10, { "core10-6": 1 })).toHaveLength(1);
  expect(riskOf(core10, { "core10-6": 0 })).toEqual([]);
  expect(scored(core10, [0, 4, 4, 0, 0, 1, 0, 0, 0, 0])).toMatchObject({ total: 1, bandId: "healthy" });
});
