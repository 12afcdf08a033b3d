import { expect, test } from "vitest";
import { phq9 } from "./phq-9.ts";
import { plainSummary, plainSummaryKeys } from "./plain-summary.ts";
import { type Scored, totalBands } from "./score.ts";

const scored: Scored = {
  status: "scored",
  total: 10,
  max: 27,
  bandId: "moderate",
  atCaseness: true,
  scales: {},
};

test("a first answer is summed up without a comparison", () => {
  expect(plainSummary(phq9, scored, [])).toEqual([
    { key: "measureSummary.band.phq-9.moderate", params: { total: 10, max: 27 } },
    { key: "measureSummary.change.first", params: {} },
  ]);
});

test.each([
  [[19, 4], "improved", { baseline: 19, total: 10, points: 9, needed: 6 }],
  [[4, 19], "worsened", { baseline: 4, total: 10, points: 6, needed: 6 }],
  [[15, 19], "none", { baseline: 15, total: 10, points: 5, needed: 6 }],
] as const)("after %j the comparison is with the first: %s", (earlier, change, params) => {
  expect(plainSummary(phq9, scored, earlier)[1]).toEqual({
    key: `measureSummary.change.${change}`,
    params,
  });
});

test("the list of keys holds every key a summary can have", () => {
  const keys = plainSummaryKeys(phq9);
  for (const { id: bandId } of totalBands(phq9)) {
    for (const earlier of [[], [27], [0], [10]]) {
      for (const { key } of plainSummary(phq9, { ...scored, bandId }, earlier)) expect(keys).toContain(key);
    }
  }
  expect(keys).toHaveLength(totalBands(phq9).length + 4);
});

test("nothing is said of a total that does not exist", () => {
  expect(plainSummary(phq9, { ...scored, total: null, max: null, bandId: null }, [])).toEqual([]);
});
