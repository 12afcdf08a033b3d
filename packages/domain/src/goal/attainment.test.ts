import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attainmentLevels, goalAttainment, type AttainedGoal, type AttainmentLevel } from "./attainment.ts";

const evenly = (...levels: AttainmentLevel[]) => levels.map((level) => ({ level, weight: 1 }));
const tOf = (goals: readonly AttainedGoal[]) => goalAttainment(goals)?.t;

describe("the T-score", () => {
  test.each([
    [-2, 30],
    [-1, 40],
    [0, 50],
    [1, 60],
    [2, 70],
  ] as const)("of one goal at %i is %i", (level, t) => {
    expect(tOf(evenly(level))).toBeCloseTo(t, 10);
  });

  test("of three equal goals all at +1 is 63.69", () => {
    expect(tOf(evenly(1, 1, 1))).toBeCloseTo(63.69, 2);
  });

  test("of weights 3, 2, 1 at +1, 0, −1 is 54.41", () => {
    const goals = [
      { level: 1, weight: 3 },
      { level: 0, weight: 2 },
      { level: -1, weight: 1 },
    ] as const;
    expect(tOf(goals)).toBeCloseTo(54.41, 2);
  });

  test("carries its correlation and its source", () => {
    expect(goalAttainment(evenly(0))).toMatchObject({ goals: 1, rho: 0.3, evidence: "V2" });
    expect(goalAttainment(evenly(0))?.source).toContain("Turner-Stokes");
  });

  test("there is none without goals", () => {
    expect(goalAttainment([])).toBeNull();
  });
});

describe("what is no goal is refused", () => {
  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a weight of %d", (weight) => {
    expect(() => goalAttainment([{ level: 0, weight }])).toThrow(RangeError);
  });

  test.each([-3, 3, 0.5])("a level of %d", (level) => {
    expect(() => goalAttainment([{ level: level as AttainmentLevel, weight: 1 }])).toThrow(RangeError);
  });
});

const goal = fc.record({
  level: fc.constantFrom(...attainmentLevels),
  weight: fc.integer({ min: 1, max: 9 }),
});
const goals = fc.array(goal, { minLength: 1, maxLength: 6 });

test("everything as expected is 50, whatever the weights", () => {
  fc.assert(
    fc.property(goals, (some) => {
      expect(tOf(some.map(({ weight }) => ({ level: 0, weight })))).toBe(50);
    }),
  );
});

test("the opposite attainment lies as far on the other side of 50", () => {
  fc.assert(
    fc.property(goals, (some) => {
      const opposite = some.map(({ level, weight }) => ({ level: -level as AttainmentLevel, weight }));
      expect((tOf(some) ?? 0) + (tOf(opposite) ?? 0)).toBeCloseTo(100, 8);
    }),
  );
});

test("scaling every weight changes nothing, one goal attained further raises the score", () => {
  fc.assert(
    fc.property(goals, fc.integer({ min: 2, max: 10 }), (some, factor) => {
      const scaled = some.map(({ level, weight }) => ({ level, weight: weight * factor }));
      expect(tOf(scaled)).toBeCloseTo(tOf(some) ?? 0, 8);
      const [first, ...others] = some;
      if (first && first.level < 2) {
        const further = [{ ...first, level: (first.level + 1) as AttainmentLevel }, ...others];
        expect(tOf(further)).toBeGreaterThan(tOf(some) ?? 0);
      }
    }),
  );
});
