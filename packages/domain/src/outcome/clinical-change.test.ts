import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Caseness, ChangeFigures } from "../measure/definition.ts";
import { changeCategories, clinicalChange } from "./clinical-change.ts";

const population = { en: "adults in primary care", es: "adultos en atención primaria" };
const figures: ChangeFigures = {
  reliable: 6,
  sd: null,
  reliability: null,
  confidence: null,
  population: null,
  source: "a manual",
  evidence: "V2",
};
const caseness: Caseness = { id: "usual", at: 10, population, source: "a manual", evidence: "V2" };
const depression = { change: figures, caseness: [caseness] };
const categoryOf = (first: number, last: number) =>
  clinicalChange(depression, "worse", first, last)?.category;

describe("the four categories, on both sides of reliable change and of the cut-off", () => {
  test.each([
    [15, 9, "recovered"],
    [16, 10, "improved"],
    [14, 9, "unchanged"],
    [9, 3, "improved"],
    [15, 10, "unchanged"],
    [10, 9, "unchanged"],
    [12, 12, "unchanged"],
    [9, 14, "unchanged"],
    [9, 15, "deteriorated"],
    [12, 18, "deteriorated"],
    [3, 9, "deteriorated"],
  ] as const)("%i to %i: %s", (first, last, category) => {
    expect(categoryOf(first, last)).toBe(category);
  });

  test("turned round where higher is better", () => {
    const wellbeing = { change: { ...figures, reliable: 10 }, caseness: [{ ...caseness, at: 50 }] };
    const verdict = (first: number, last: number) =>
      clinicalChange(wellbeing, "better", first, last)?.category;
    expect(verdict(50, 60)).toBe("recovered");
    expect(verdict(40, 50)).toBe("improved");
    expect(verdict(51, 60)).toBe("unchanged");
    expect(verdict(60, 50)).toBe("deteriorated");
  });

  test("without a cut-off nothing is called recovered, without reliable change nothing is said", () => {
    expect(clinicalChange({ change: figures, caseness: [] }, "worse", 27, 0)).toMatchObject({
      category: "improved",
      cutOff: null,
      crossed: null,
    });
    expect(clinicalChange({ change: null, caseness: [caseness] }, "worse", 27, 0)).toBeNull();
  });
});

describe("every verdict carries its figures", () => {
  const core10: ChangeFigures = {
    reliable: 6,
    sd: 7.7,
    reliability: 0.9,
    confidence: 0.9,
    population,
    norms: { normal: { mean: 4.7, sd: 4.8 }, clinical: { mean: 19.7, sd: 7.7 } },
    source: "a paper",
    evidence: "V2",
  };

  test("the published ones, the cut-off and the workings", () => {
    expect(clinicalChange({ change: core10, caseness: [] }, "worse", 20, 8)).toEqual({
      category: "recovered",
      change: { baseline: 20, current: 8, delta: -12, reliable: "improved", figures: core10 },
      cutOff: {
        kind: "c",
        at: expect.closeTo(10.46, 2) as number,
        source: "a paper",
        evidence: "C",
        population,
      },
      crossed: "out",
      workings: {
        standardErrorOfDifference: expect.closeTo(3.444, 3) as number,
        index: expect.closeTo(-3.485, 3) as number,
        noiseLimit: expect.closeTo(5.66, 2) as number,
      },
    });
  });

  test("a cut-off between two whole scores parts 10 from 11", () => {
    const scale = { change: core10, caseness: [] };
    expect(clinicalChange(scale, "worse", 17, 11)?.category).toBe("improved");
    expect(clinicalChange(scale, "worse", 17, 10)?.category).toBe("recovered");
  });

  test("the classic worked example: 47.5 to 32.5 where lower is worse", () => {
    const classic: ChangeFigures = {
      ...figures,
      sd: 7.5,
      reliability: 0.8,
      confidence: 0.95,
      norms: { normal: { mean: 60, sd: 7.5 }, clinical: { mean: 40, sd: 7.5 } },
      reliable: 9.3,
    };
    const change = clinicalChange({ change: classic, caseness: [] }, "better", 32.5, 47.5);
    expect(change?.workings?.index).toBeCloseTo(3.16, 2);
    expect(change).toMatchObject({ category: "improved", cutOff: { kind: "c", at: 50 } });
  });

  test("there are no workings without SD and reliability, and no limit without a confidence", () => {
    expect(clinicalChange(depression, "worse", 15, 9)?.workings).toBeNull();
    const unsure = { change: { ...core10, confidence: null }, caseness: [] };
    expect(clinicalChange(unsure, "worse", 15, 9)?.workings?.noiseLimit).toBeNull();
  });
});

test("one category always holds, deteriorated for exactly the reverse of what is better", () => {
  const score = fc.integer({ min: 0, max: 27 });
  fc.assert(
    fc.property(score, score, (first, last) => {
      const category = categoryOf(first, last);
      expect(changeCategories).toContain(category);
      const better = category === "recovered" || category === "improved";
      expect(categoryOf(last, first) === "deteriorated").toBe(better);
    }),
  );
});
