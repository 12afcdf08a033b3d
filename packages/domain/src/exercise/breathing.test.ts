import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { patternOf } from "./breath-limits.ts";
import { type BreathingPattern, phaseAt } from "./breathing.ts";
import { chooseOptions, type ExerciseOptions } from "./options.ts";
import type { ExerciseScript } from "./script.ts";
import { script as boxBreathing } from "./scripts/box-breathing.ts";
import { script as fourSevenEightScript } from "./scripts/four-seven-eight.ts";
import { script as resonantBreathing } from "./scripts/resonant-breathing.ts";
import { timeline } from "./timeline.ts";

function breathOf(script: ExerciseScript, options: Partial<ExerciseOptions> = {}): BreathingPattern {
  const { breath } = chooseOptions(script, { language: "en", ...options });
  if (breath === null) throw new Error(`${script.id} has no breath`);
  return patternOf(breath);
}
const shape = ({ phases }: BreathingPattern) => phases.map(({ phase, seconds }) => `${phase} ${seconds}`);

const box = breathOf(boxBreathing);
const fourSevenEight = breathOf(fourSevenEightScript);
const resonant = breathOf(resonantBreathing);

describe("published patterns", () => {
  test("box has four phases of 4 seconds and no rest", () => {
    expect(shape(box)).toEqual(["in 4", "holdIn 4", "out 4", "holdOut 4"]);
  });

  test("4-7-8 has no second hold", () => {
    expect(shape(fourSevenEight)).toEqual(["in 4", "holdIn 7", "out 8"]);
  });

  test("four cycles of 4-7-8, its default, last 76 seconds", () => {
    expect(timeline(fourSevenEightScript, { language: "en" }).chosen.length.cycles).toBe(4);
    expect(timeline(fourSevenEightScript, { language: "en" }).seconds).toBe(76);
  });

  test("without holds only breathing in and out remain", () => {
    expect(shape(breathOf(boxBreathing, { holds: false }))).toEqual(["in 4", "out 4"]);
    expect(shape(breathOf(fourSevenEightScript, { holds: false }))).toEqual(["in 4", "out 8"]);
  });

  test("resonant, by default, breathes in and out for 5.45 seconds each: 5.5 a minute", () => {
    expect(resonant.phases.map(({ phase }) => phase)).toEqual(["in", "out"]);
    expect(resonant.phases.map(({ seconds }) => seconds.toFixed(2))).toEqual(["5.45", "5.45"]);
  });

  test.each([3.5, 7.5, Number.NaN])("a rate of %d is refused", (breathsPerMinute) => {
    expect(() => breathOf(resonantBreathing, { breathsPerMinute })).toThrow(RangeError);
  });

  test.each([4, 7])("a rate of %d is the last allowed", (breathsPerMinute) => {
    expect(breathOf(resonantBreathing, { breathsPerMinute }).cycleSeconds).toBeCloseTo(60 / breathsPerMinute);
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
