import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  confidences,
  criticalValue,
  noiseLimit,
  reliableChangeIndex,
  standardError,
  standardErrorOfDifference,
  wholePointsNeeded,
} from "./jacobson-truax.ts";

const classic = { sd: 7.5, reliability: 0.8 };
const core10 = { sd: 7.7, reliability: 0.9 };

describe("the worked example of Jacobson and Truax", () => {
  test("the standard errors", () => {
    expect(standardError(classic)).toBeCloseTo(3.354, 3);
    expect(standardErrorOfDifference(classic)).toBeCloseTo(4.743, 3);
  });

  test("47.5 to 32.5 is a change of −3.16 standard errors", () => {
    expect(reliableChangeIndex(classic, 47.5, 32.5)).toBeCloseTo(-3.16, 2);
  });

  test("the limit of noise in points", () => {
    expect(noiseLimit(classic, 0.95)).toBeCloseTo(1.96 * 7.5 * Math.SQRT2 * Math.sqrt(0.2), 10);
  });
});

describe("CORE-10: the published 6 belongs to 90 %, not to 95 %", () => {
  test.each([
    [0.95, 6.75, 7],
    [0.9, 5.66, 6],
  ])("at %d the limit is %d and %i whole points exceed it", (confidence, limit, points) => {
    expect(noiseLimit(core10, confidence)).toBeCloseTo(limit, 2);
    expect(wholePointsNeeded(noiseLimit(core10, confidence))).toBe(points);
  });
});

test("a whole number exactly at the limit does not exceed it", () => {
  expect(wholePointsNeeded(5)).toBe(6);
  expect(wholePointsNeeded(5.0001)).toBe(6);
  expect(wholePointsNeeded(4.9999)).toBe(5);
});

describe("what no sample can have is refused", () => {
  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a standard deviation of %d", (sd) => {
    expect(() => standardError({ sd, reliability: 0.8 })).toThrow(RangeError);
  });

  test.each([-0.01, 1, 1.2, Number.NaN])("a reliability of %d", (reliability) => {
    expect(() => standardError({ sd: 5, reliability })).toThrow(RangeError);
  });

  test.each([0, 0.5, 95])("a confidence of %d", (confidence) => {
    expect(() => criticalValue(confidence)).toThrow(RangeError);
  });
});

const spread = fc.record({
  sd: fc.double({ min: 0.1, max: 50, noNaN: true }),
  reliability: fc.double({ min: 0, max: 0.99, noNaN: true }),
});
const score = fc.integer({ min: 0, max: 100 });

test("the index exceeds the critical value exactly when the points exceed the limit of noise", () => {
  fc.assert(
    fc.property(spread, fc.constantFrom(...confidences), score, score, (figures, confidence, first, last) => {
      const byIndex = Math.abs(reliableChangeIndex(figures, first, last)) - criticalValue(confidence);
      const byPoints = Math.abs(last - first) - noiseLimit(figures, confidence);
      // Both say the same but for rounding at the very limit.
      expect(Math.sign(byIndex) === Math.sign(byPoints) || Math.abs(byPoints) < 1e-6).toBe(true);
    }),
  );
});

test("a better reliability or a lower confidence never asks for more points", () => {
  fc.assert(
    fc.property(spread, fc.double({ min: 0, max: 0.99, noNaN: true }), ({ sd, reliability }, other) => {
      const [low, high] = [Math.min(reliability, other), Math.max(reliability, other)];
      expect(noiseLimit({ sd, reliability: high }, 0.95)).toBeLessThanOrEqual(
        noiseLimit({ sd, reliability: low }, 0.95),
      );
      expect(noiseLimit({ sd, reliability }, 0.9)).toBeLessThan(noiseLimit({ sd, reliability }, 0.95));
    }),
  );
});
