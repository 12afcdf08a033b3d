import { describe, expect, test } from "vitest";
import { breathLimits, checkPattern, patternOf, withoutHolds } from "./breath-limits.ts";
import { loadScript } from "./load-script.ts";
import { checkOptions, type ExerciseOptions } from "./options.ts";
import { timeline } from "./timeline.ts";

const { in_seconds_max, out_seconds_max, hold_seconds_max } = breathLimits;
const breath = (inhale: number, holdIn: number, out: number, holdOut = 0) => ({
  in: inhale,
  holdIn,
  out,
  holdOut,
});

describe("a pattern of one's own", () => {
  test.each([
    [breath(4, 4, 4, 4), []],
    [breath(4, 7, 8), []],
    [breath(7, 0, 11), []],
    [breath(4, 7, 11), []],
    [breath(2.5, 0, 2.5), []],
    [breath(2, 0, 3), []],
    [breath(2, 0, 2), ["tooQuick"]],
    [breath(1.5, 0, 4), ["inTooShort"]],
    [breath(in_seconds_max, 0, out_seconds_max), []],
    [breath(in_seconds_max + 0.5, 0, out_seconds_max), ["inTooLong"]],
    [breath(6, 0, out_seconds_max + 0.5), ["outTooLong"]],
    [breath(5, 0, 4), ["inLongerThanOut"]],
    [breath(5, 0, 1), ["outTooShort", "inLongerThanOut"]],
    [breath(4, hold_seconds_max, 6), []],
    [breath(5, hold_seconds_max + 0.5, 6), ["holdTooLong"]],
    [breath(3, 4, 4, 4), ["tooMuchHolding"]],
    [breath(8, 4, 12, 0.5), ["tooSlow"]],
    [breath(2, 2, 2, 2), ["tooQuickWithoutHolds"]],
    [breath(Number.NaN, 0, 4), ["notANumber"]],
    [breath(4, -1, 4), ["notANumber"]],
  ])("%j", (seconds, reasons) => {
    expect(checkPattern(seconds)).toEqual(reasons);
  });

  test("without holds breathing in and out remain as they were", () => {
    expect(patternOf(withoutHolds(breath(4, 7, 8)))).toEqual({
      phases: [
        { phase: "in", seconds: 4 },
        { phase: "out", seconds: 8 },
      ],
      cycleSeconds: 12,
    });
  });
});

describe("options", () => {
  test.each<[string, Partial<ExerciseOptions>, string | null]>([
    ["resonant-breathing", { breathsPerMinute: 4 }, null],
    ["resonant-breathing", { breathsPerMinute: 7, minutes: 7 }, null],
    ["resonant-breathing", { breathsPerMinute: 3.9 }, "wrongRate"],
    ["resonant-breathing", { breathsPerMinute: 7.1 }, "wrongRate"],
    ["resonant-breathing", { minutes: 21 }, "wrongLength"],
    ["resonant-breathing", { minutes: 2.5 }, "wrongLength"],
    ["resonant-breathing", { intervalMinutes: 5 }, null],
    ["resonant-breathing", { intervalMinutes: 3 }, "wrongInterval"],
    ["box-breathing", { breathsPerMinute: 5 }, "wrongRate"],
    ["four-seven-eight", { cycles: 4 }, null],
    ["four-seven-eight", { cycles: 5 }, "wrongLength"],
    ["four-seven-eight", { cycles: 4, minutes: 1 }, "wrongLength"],
    ["extended-exhale", { patternId: "seven-eleven" }, null],
    ["extended-exhale", { patternId: "box" }, "wrongPattern"],
    ["custom-breathing", { pattern: breath(4, 2, 6) }, null],
    ["custom-breathing", { pattern: breath(4, 9, 6) }, "unsafePattern"],
    ["box-breathing", { pattern: breath(4, 2, 6) }, "wrongPattern"],
    ["muscle-relaxation", { skip: ["neck", "leftArm"] }, null],
    ["muscle-relaxation", { skip: ["tail"] }, "wrongArea"],
    ["muscle-relaxation", { skip: ["neck", "neck"] }, "wrongArea"],
    ["body-scan", { skip: ["legs", "hips", "belly", "back", "chest", "arms", "head"] }, "wrongArea"],
    ["body-scan", { minutes: 7 }, "wrongLength"],
  ])("%s with %j", async (id, options, problem) => {
    const script = await loadScript(id);
    const all = { language: "en", ...options } as const;
    expect(checkOptions(script, all)).toBe(problem);
    if (problem === null) expect(timeline(script, all).seconds).toBeGreaterThan(0);
    else expect(() => timeline(script, all)).toThrow(problem);
  });

  test("a language it is not written in is refused", async () => {
    const script = { ...(await loadScript("stop")), languages: ["es"] } as const;
    expect(checkOptions(script, { language: "en" })).toBe("wrongLanguage");
  });

  test("four breaths of 4-7-8 last 76 seconds, 48 without holds", async () => {
    const script = await loadScript("four-seven-eight");
    expect(timeline(script, { language: "en" }).seconds).toBe(76);
    expect(timeline(script, { language: "en", holds: false }).seconds).toBe(48);
  });
});
