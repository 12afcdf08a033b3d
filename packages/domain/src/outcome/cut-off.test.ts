import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Caseness, ChangeFigures } from "../measure/definition.ts";
import { cutOffFor, cutOffsOf, isOnClinicalSide } from "./cut-off.ts";

const population = { en: "adults", es: "adultos" };
const core10Norms = { normal: { mean: 4.7, sd: 4.8 }, clinical: { mean: 19.7, sd: 7.7 } };
const change: ChangeFigures = {
  reliable: 6,
  sd: 7.7,
  reliability: 0.9,
  confidence: 0.9,
  population,
  norms: core10Norms,
  source: "a paper",
  evidence: "V2",
};
const caseness: Caseness = { id: "usual", at: 11, population, source: "a manual", evidence: "V" };

describe("cut-offs", () => {
  test("c between samples of equal spread is half way: 40 and 60 give 50", () => {
    const norms = { normal: { mean: 60, sd: 7.5 }, clinical: { mean: 40, sd: 7.5 } };
    expect(cutOffsOf(norms, "better")).toEqual({ a: 55, b: 45, c: 50 });
  });

  test("CORE-10: c is 10.46", () => {
    const { a, b, c } = cutOffsOf(core10Norms, "worse");
    expect(c).toBeCloseTo(10.46, 2);
    expect(a).toBeCloseTo(19.7 - 15.4, 10);
    expect(b).toBeCloseTo(4.7 + 9.6, 10);
  });

  test("a sample without spread is refused", () => {
    const flat = { normal: { mean: 4, sd: 0 }, clinical: { mean: 20, sd: 7 } };
    expect(() => cutOffsOf(flat, "worse")).toThrow(RangeError);
  });

  test("c lies between the means and is mirrored with the scale", () => {
    const sample = fc.record({
      mean: fc.integer({ min: 0, max: 100 }),
      sd: fc.double({ min: 0.1, max: 30, noNaN: true }),
    });
    fc.assert(
      fc.property(sample, sample, (normal, clinical) => {
        const { a, b, c } = cutOffsOf({ normal, clinical }, "worse");
        expect(c).toBeGreaterThanOrEqual(Math.min(normal.mean, clinical.mean) - 1e-9);
        expect(c).toBeLessThanOrEqual(Math.max(normal.mean, clinical.mean) + 1e-9);
        const mirror = ({ mean, sd }: typeof normal) => ({ mean: 100 - mean, sd });
        const turned = cutOffsOf({ normal: mirror(normal), clinical: mirror(clinical) }, "better");
        expect(turned.a).toBeCloseTo(100 - a, 6);
        expect(turned.b).toBeCloseTo(100 - b, 6);
        expect(turned.c).toBeCloseTo(100 - c, 6);
      }),
    );
  });
});

describe("which cut-off a scale is judged by", () => {
  test("c of its norms, computed, with the norms' source", () => {
    expect(cutOffFor({ change, caseness: [caseness] }, "worse")).toMatchObject({
      kind: "c",
      at: expect.closeTo(10.46, 2) as number,
      source: "a paper",
      evidence: "C",
      population,
    });
  });

  test("b where the samples lie apart by more than two SDs of each", () => {
    const apart = { normal: { mean: 5, sd: 2 }, clinical: { mean: 30, sd: 3 } };
    expect(cutOffFor({ change: { ...change, norms: apart }, caseness: [] }, "worse")).toMatchObject({
      kind: "b",
      at: 9,
    });
    const turned = { normal: { mean: 30, sd: 3 }, clinical: { mean: 5, sd: 2 } };
    expect(cutOffFor({ change: { ...change, norms: turned }, caseness: [] }, "better")).toMatchObject({
      kind: "b",
      at: 24,
    });
  });

  test("without norms the caseness in force, which is the first", () => {
    const { norms: _, ...plain } = change;
    const other = { ...caseness, id: "other", at: 13 };
    expect(cutOffFor({ change: plain, caseness: [caseness, other] }, "worse")).toMatchObject({
      kind: "caseness",
      at: 11,
      source: "a manual",
      evidence: "V",
    });
  });

  test("where nothing is published there is none", () => {
    expect(cutOffFor({ change: null, caseness: [] }, "worse")).toBeNull();
  });
});

test.each([
  ["worse", 9, false],
  ["worse", 10, true],
  ["worse", 11, true],
  ["better", 9, true],
  ["better", 10, true],
  ["better", 11, false],
] as const)(
  "where higher is %s, %i at a cut-off of 10 is on the clinical side: %s",
  (higherIs, score, on) => {
    expect(isOnClinicalSide({ at: 10 }, higherIs, score)).toBe(on);
  },
);
