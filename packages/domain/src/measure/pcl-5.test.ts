import { expect, test } from "vitest";
import { pcl5 } from "./pcl-5.ts";
import { addingTo, missingFrom, scored, times } from "./testing/results.ts";

test.each([
  [0, false],
  [32, false],
  [33, true],
  [80, true],
])("a total of %i: at the cut-off %s, and in no band, for none is validated", (total, atCaseness) => {
  expect(scored(pcl5, addingTo(total, 20, 4))).toMatchObject({ total, max: 80, bandId: null, atCaseness });
});

test("the clusters count their own items and together all of them", () => {
  const numbered = scored(pcl5, [...times(5, 1), ...times(2, 2), ...times(7, 3), ...times(6, 4)]).scales;
  expect(["b", "c", "d", "e"].map((id) => [numbered[id]?.value, numbered[id]?.max])).toEqual([
    [5, 20],
    [4, 8],
    [21, 28],
    [24, 24],
  ]);
});

/** Twenty answers of 1 but for the items named. */
function withSymptoms(...items: number[]): number[] {
  return times(20, 1).map((value, place) => (items.includes(place + 1) ? 2 : value));
}

test.each([
  ["B, C, two of D, two of E", [1, 6, 8, 9, 15, 16], "met"],
  ["the last of each cluster", [5, 7, 13, 14, 19, 20], "met"],
  ["no B", [6, 8, 9, 15, 16], "notMet"],
  ["no C", [1, 8, 9, 15, 16], "notMet"],
  ["one of D", [1, 6, 8, 15, 16], "notMet"],
  ["one of E", [1, 6, 8, 9, 15], "notMet"],
])("the DSM-5 pattern with %s is %s", (_name, items, bandId) => {
  expect(scored(pcl5, withSymptoms(...items)).scales["provisional"]).toMatchObject({ bandId });
});

test("no answer may be missing", () => {
  expect(missingFrom(pcl5, [null, ...times(18, 0)])).toEqual(["pcl5-1", "pcl5-20"]);
});
