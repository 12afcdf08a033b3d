import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeBetween, changeSummary } from "./change.ts";
import type { MeasureDefinition } from "./definition.ts";
import { gad7 } from "./gad-7.ts";
import { phq9 } from "./phq-9.ts";

describe("reliable change", () => {
  test.each([
    [phq9, 15, 8, -7, "improved"],
    [phq9, 15, 9, -6, "improved"],
    [phq9, 15, 10, -5, "none"],
    [phq9, 11, 9, -2, "none"],
    [phq9, 9, 9, 0, "none"],
    [phq9, 9, 14, 5, "none"],
    [phq9, 9, 15, 6, "worsened"],
    [gad7, 12, 6, -6, "improved"],
    [gad7, 12, 8, -4, "improved"],
    [gad7, 12, 9, -3, "none"],
    [gad7, 8, 7, -1, "none"],
    [gad7, 8, 11, 3, "none"],
    [gad7, 8, 12, 4, "worsened"],
  ] as const)("%o from %i to %i", (measure, baseline, current, delta, reliable) => {
    expect(changeBetween(measure, baseline, current)).toMatchObject({ delta, reliable });
  });

  test("says how much is needed and on whose authority", () => {
    expect(changeBetween(phq9, 19, 10)).toEqual({
      baseline: 19,
      current: 10,
      delta: -9,
      reliable: "improved",
      needed: 6,
      source: "NHS Talking Therapies manual",
      evidence: "V2",
    });
  });

  test("turns round where higher is better", () => {
    const better: MeasureDefinition = { ...phq9, higherIs: "better" };
    expect(changeBetween(better, 10, 16).reliable).toBe("improved");
    expect(changeBetween(better, 16, 10).reliable).toBe("worsened");
  });

  test("is not told where no figure is published, though the difference is", () => {
    const unpublished = { ...phq9, scales: phq9.scales.map((scale) => ({ ...scale, change: null })) };
    expect(changeBetween(unpublished, 19, 10)).toMatchObject({ delta: -9, reliable: null, needed: null });
  });

  test("the way back is the opposite verdict", () => {
    const total = fc.integer({ min: 0, max: 27 });
    const opposite = { improved: "worsened", worsened: "improved", none: "none" } as const;
    fc.assert(
      fc.property(total, total, (first, second) => {
        const there = changeBetween(phq9, first, second).reliable;
        expect(changeBetween(phq9, second, first).reliable).toBe(opposite[there ?? "none"]);
        expect(there).not.toBeNull();
      }),
    );
  });
});

describe("change over time", () => {
  test("nothing answered is no summary, one total is no change", () => {
    expect(changeSummary(phq9, [])).toBeNull();
    expect(changeSummary(phq9, [12])).toEqual({
      baseline: 12,
      current: 12,
      sinceBaseline: null,
      sinceLast: null,
    });
  });

  test("compares the latest with the first and with the one before", () => {
    expect(changeSummary(phq9, [19, 17, 8, 12])).toMatchObject({
      baseline: 19,
      current: 12,
      sinceBaseline: { delta: -7, reliable: "improved" },
      sinceLast: { delta: 4, reliable: "none" },
    });
  });
});
