import { expect, test } from "vitest";
import { k10 } from "./k10.ts";
import { k6 } from "./k6.ts";
import { addingTo, missingFrom, scored, times } from "./testing/results.ts";

/** Ten answers that add up to `total`, with nothing skipped but where all is lowest. */
function k10Answers(total: number): number[] {
  const order = [2, 5, 1, 3, 4, 6, 7, 8, 9, 10];
  const above = addingTo(total - 10, 10, 4);
  return times(10, 1).map((one, place) => one + (above[order.indexOf(place + 1)] ?? 0));
}

test.each([
  [10, "low", "well"],
  [15, "low", "well"],
  [16, "moderate", "well"],
  [19, "moderate", "well"],
  [20, "moderate", "mild"],
  [21, "moderate", "mild"],
  [22, "high", "mild"],
  [24, "high", "mild"],
  [25, "high", "moderate"],
  [29, "high", "moderate"],
  [30, "veryHigh", "severe"],
  [50, "veryHigh", "severe"],
])("K10: a total of %i is %s (ABS) and %s (primary care)", (total, abs, primaryCare) => {
  expect(scored(k10, k10Answers(total))).toMatchObject({ total, max: 50, bandId: abs, atCaseness: null });
  const bands = k10.scales[0]?.bandSets[1]?.bands ?? [];
  expect(bands.find(({ from, to }) => total >= from && total <= to)?.id).toBe(primaryCare);
});

test("K10: items 3 and 6 count 1 after none of the time to 2 and 5, whatever was answered", () => {
  expect(scored(k10, [1, 1, null, 1, 1, null, 1, 1, 1, 1])).toMatchObject({ total: 10 });
  expect(scored(k10, [1, 1, 5, 1, 1, 5, 1, 1, 1, 1])).toMatchObject({ total: 10 });
  expect(scored(k10, [1, 2, 5, 1, 2, 5, 1, 1, 1, 1])).toMatchObject({ total: 20 });
});

test("K10: a blank is never none of the time", () => {
  expect(missingFrom(k10, [1, 2, null, 1, 1, null, 1, 1, 1, 1])).toEqual(["k10-3"]);
  expect(missingFrom(k10, [1, null, null, 1, null, null, 1, 1, 1, 1])).toEqual(["k10-2", "k10-5"]);
  expect(missingFrom(k10, [null, ...times(9, 1)])).toEqual(["k10-1"]);
});

test.each([
  [0, "low", false],
  [4, "low", false],
  [5, "moderate", false],
  [12, "moderate", false],
  [13, "serious", true],
  [24, "serious", true],
])("K6: a total of %i is %s", (total, bandId, atCaseness) => {
  expect(scored(k6, addingTo(total, 6, 4))).toMatchObject({ total, max: 24, bandId, atCaseness });
});

test("K6 is items 2, 4, 5, 8, 9 and 10 of the K10, and takes no blank", () => {
  const texts = k10.translations.en?.items ?? {};
  expect(Object.values(k6.translations.en?.items ?? {})).toEqual(
    [2, 4, 5, 8, 9, 10].map((number) => texts[`k10-${number}`]),
  );
  expect(missingFrom(k6, times(5, 0))).toEqual(["k6-6"]);
});
