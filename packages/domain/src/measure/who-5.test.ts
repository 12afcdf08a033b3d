import { expect, test } from "vitest";
import { addingTo, missingFrom, scored, times } from "./testing/results.ts";
import { who5 } from "./who-5.ts";

test.each([
  [times(5, 5), 100, "notPoor", false],
  [times(5, 0), 0, "veryPoor", true],
  [[3, 3, 3, 2, 2], 52, "notPoor", false],
  [[3, 3, 2, 2, 2], 48, "poor", true],
  [addingTo(8, 5, 5), 32, "poor", true],
  [addingTo(7, 5, 5), 28, "veryPoor", true],
])("%j is %i per cent: %s", (answers, total, bandId, atCaseness) => {
  expect(scored(who5, answers)).toMatchObject({ total, max: 100, bandId, atCaseness });
});

test("the raw score stands beside the percentage", () => {
  expect(scored(who5, [3, 3, 3, 2, 2]).scales["raw"]).toMatchObject({ value: 13, max: 25, bandId: null });
});

test.each([0, 1, 2, 3, 4])("without item %i there is no score", (place) => {
  expect(
    missingFrom(
      who5,
      times(5, 5).map((value, at) => (at === place ? null : value)),
    ),
  ).toEqual([`who5-${place + 1}`]);
});
