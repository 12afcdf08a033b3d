import { describe, expect, test } from "vitest";
import { defaultMeaningfulRatingChange, meanRatingChange } from "./rating-change.ts";

describe("the mean change of goal ratings", () => {
  test("compares each goal's first rating with its latest", () => {
    expect(
      meanRatingChange([
        [2, 3, 6],
        [4, 1, 5],
      ]),
    ).toEqual({
      goals: 2,
      first: 3,
      latest: 5.5,
      change: 2.5,
      meaningful: "improved",
      figures: defaultMeaningfulRatingChange,
    });
  });

  test("a goal rated once or never counts in neither mean", () => {
    expect(meanRatingChange([[2, 7], [9], []])).toMatchObject({ goals: 1, first: 2, latest: 7 });
    expect(meanRatingChange([[9], []])).toBeNull();
    expect(meanRatingChange([])).toBeNull();
  });

  test("says that the figure is not verified, and whose it is", () => {
    expect(meanRatingChange([[1, 2]])?.figures).toMatchObject({
      points: 2.45,
      evidence: "U",
      source: expect.stringContaining("Edbrooke-Childs") as string,
    });
  });
});

describe("both sides of what is called meaningful", () => {
  test.each([
    [[[2, 4]], "none"],
    [[[2, 5]], "improved"],
    [[[5, 3]], "none"],
    [[[5, 2]], "worsened"],
  ] as const)("%j: %s", (ratings, meaningful) => {
    expect(meanRatingChange(ratings)?.meaningful).toBe(meaningful);
  });

  test("the figure itself is enough, in spite of rounding", () => {
    // Twenty goals that gained 49 points together: 2.45 each.
    const ratings = Array.from({ length: 20 }, (_, place) => [1, place < 9 ? 4 : 3]);
    expect(meanRatingChange(ratings)?.change).toBeCloseTo(2.45, 10);
    expect(meanRatingChange(ratings)?.meaningful).toBe("improved");
  });

  test("a clinic's own figure takes its place", () => {
    const own = { points: 3, source: "the clinic", evidence: "U" } as const;
    expect(meanRatingChange([[2, 4]], own)?.meaningful).toBe("none");
    expect(meanRatingChange([[2, 5]], own)).toMatchObject({ meaningful: "improved", figures: own });
  });
});
