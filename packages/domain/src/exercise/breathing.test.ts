import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breathingPattern, doseSeconds, phaseAt, resonantRate, type BreathingSettings } from "./breathing.ts";
import { checkBreathing, exerciseIds, findExercise, getExercise, listExercises } from "./catalogue.ts";

const box = breathingPattern({ kind: "box", holds: true });
const fourSevenEight = breathingPattern({ kind: "fourSevenEight", holds: true });
const resonant = breathingPattern({ kind: "resonant", breathsPerMinute: 5.5 });

const shape = (settings: BreathingSettings) =>
  breathingPattern(settings).phases.map(({ phase, seconds }) => `${phase} ${seconds}`);

describe("patterns", () => {
  test("box has four phases of 4 seconds and no rest", () => {
    expect(shape({ kind: "box", holds: true })).toEqual(["in 4", "holdIn 4", "out 4", "holdOut 4"]);
  });

  test("4-7-8 has no second hold", () => {
    expect(shape({ kind: "fourSevenEight", holds: true })).toEqual(["in 4", "holdIn 7", "out 8"]);
  });

  test("without holds only breathing in and out remain", () => {
    expect(shape({ kind: "box", holds: false })).toEqual(["in 4", "out 4"]);
    expect(shape({ kind: "fourSevenEight", holds: false })).toEqual(["in 4", "out 8"]);
  });

  test("resonant at 5.5 a minute breathes in and out for 5.45 seconds each", () => {
    expect(resonant.phases.map(({ phase }) => phase)).toEqual(["in", "out"]);
    expect(resonant.phases.map(({ seconds }) => seconds.toFixed(2))).toEqual(["5.45", "5.45"]);
  });

  test.each([4.4, 6.6, Number.NaN])("a rate of %d is refused", (breathsPerMinute) => {
    expect(() => breathingPattern({ kind: "resonant", breathsPerMinute })).toThrow(RangeError);
  });

  test.each([resonantRate.min, resonantRate.max])("a rate of %d is the last allowed", (breathsPerMinute) => {
    expect(breathingPattern({ kind: "resonant", breathsPerMinute }).cycleSeconds).toBeCloseTo(
      60 / breathsPerMinute,
    );
  });
});

describe("the phase at a moment", () => {
  test.each([
    [-1, "in", 0, 0, 4, 0],
    [0, "in", 0, 0, 4, 0],
    [3.5, "in", 0, 3.5, 0.5, 0],
    [4, "holdIn", 1, 0, 7, 0],
    [10, "holdIn", 1, 6, 1, 0],
    [11, "out", 2, 0, 8, 0],
    [18, "out", 2, 7, 1, 0],
    [19, "in", 0, 0, 4, 1],
    [76, "in", 0, 0, 4, 4],
  ])("4-7-8 after %d s", (elapsed, phase, index, secondsIn, secondsLeft, cycle) => {
    expect(phaseAt(fourSevenEight, elapsed)).toEqual({ phase, index, secondsIn, secondsLeft, cycle });
  });

  test("a cycle's end is the next one's start, also where its length is no round number", () => {
    for (let cycle = 0; cycle < 500; cycle += 1) {
      expect(phaseAt(resonant, cycle * resonant.cycleSeconds)).toMatchObject({
        phase: "in",
        index: 0,
        cycle,
      });
      const half = (cycle + 0.5) * resonant.cycleSeconds;
      expect(phaseAt(resonant, half)).toMatchObject({ phase: "out", index: 1, cycle });
    }
  });

  test("at any moment the time in and the time left make up the phase, and the past makes up the rest", () => {
    const patterns = fc.constantFrom(box, fourSevenEight, resonant);
    fc.assert(
      fc.property(patterns, fc.double({ min: 0, max: 7_200, noNaN: true }), (pattern, elapsed) => {
        const { phase, index, secondsIn, secondsLeft, cycle } = phaseAt(pattern, elapsed);
        const current = pattern.phases[index];
        expect(current?.phase).toBe(phase);
        expect(secondsIn).toBeGreaterThanOrEqual(0);
        expect(secondsLeft).toBeGreaterThan(0);
        expect(secondsIn + secondsLeft).toBeCloseTo(current?.seconds ?? 0, 4);
        const before = pattern.phases.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);
        expect(cycle * pattern.cycleSeconds + before + secondsIn).toBeCloseTo(elapsed, 4);
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is no moment", (elapsed) => {
    expect(() => phaseAt(box, elapsed)).toThrow(RangeError);
  });
});

describe("doses", () => {
  test("four cycles of 4-7-8, its default, last 76 seconds", () => {
    const dose = getExercise("four-seven-eight").dose.default;
    expect(dose).toEqual({ kind: "cycles", cycles: 4 });
    expect(doseSeconds(fourSevenEight, dose)).toBe(76);
  });

  test("minutes end on a whole breath, never before the time", () => {
    expect(doseSeconds(resonant, { kind: "minutes", minutes: 5 })).toBeCloseTo(28 * resonant.cycleSeconds);
    expect(doseSeconds(box, { kind: "minutes", minutes: 4 })).toBe(240);
    expect(doseSeconds(resonant, { kind: "minutes", minutes: 10 })).toBeCloseTo(600);
  });
});

describe("the catalogue", () => {
  test("holds every exercise, each valid by its own rules in all that it offers", () => {
    expect(listExercises().map(({ id }) => id)).toEqual(exerciseIds);
    for (const exercise of listExercises()) {
      expect(exercise.dose.options).toContainEqual(exercise.dose.default);
      for (const dose of exercise.dose.options) {
        expect(checkBreathing(exercise, exercise.settings, dose)).toBeNull();
      }
      expect(exercise.safetyNotes).toContain("stopAnyTime");
    }
  });

  test("warns about holds exactly where there are holds", () => {
    for (const exercise of listExercises()) {
      const hasHolds = breathingPattern(exercise.settings).phases.some(({ phase }) =>
        phase.startsWith("hold"),
      );
      expect(exercise.cautions.length > 0).toBe(hasHolds);
      expect(exercise.safetyNotes.includes("holdsAreOptional")).toBe(hasHolds);
    }
  });

  test("an unknown exercise is missed by find and refused by get", () => {
    expect(findExercise("constructor")).toBeUndefined();
    expect(() => getExercise("constructor")).toThrow(RangeError);
  });

  test("settings and dose are held to the exercise's bounds", () => {
    const exercise = getExercise("resonant-breathing");
    const at = (breathsPerMinute: number, minutes: number) =>
      checkBreathing(exercise, { kind: "resonant", breathsPerMinute }, { kind: "minutes", minutes });
    expect(at(4.5, 1)).toBeNull();
    expect(at(6.5, 20)).toBeNull();
    expect(at(4.4, 5)).toBe("rateOutOfBounds");
    expect(at(6.6, 5)).toBe("rateOutOfBounds");
    expect(at(5.5, 0)).toBe("doseOutOfBounds");
    expect(at(5.5, 21)).toBe("doseOutOfBounds");
    expect(at(5.5, 2.5)).toBe("doseOutOfBounds");
    const boxSettings = { kind: "box", holds: false } as const;
    expect(checkBreathing(exercise, boxSettings, { kind: "minutes", minutes: 5 })).toBe("wrongExercise");
    const cycles = { kind: "cycles", cycles: 4 } as const;
    expect(checkBreathing(exercise, exercise.settings, cycles)).toBe("wrongExercise");
  });
});
