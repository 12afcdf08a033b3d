import type { BreathingPattern, BreathPhase } from "./breathing.ts";
import type { BreathSeconds } from "./script.ts";

/**
 * What anybody may be asked to breathe, in seconds a phase and breaths a minute. The slow end leaves room for 4-7-11
 * (2.7 a minute), the quick end is where unpaced adult breathing begins (12 to 20 a minute). Holds never make up more
 * than half a breath, as in box breathing, and no breath in is longer than the breath out, which would rouse. [U]: our
 * own reading of the patterns in use; no published limits for unsupervised practice were found.
 */
export const breathLimits = {
  in_seconds_min: 2,
  in_seconds_max: 8,
  out_seconds_min: 2,
  out_seconds_max: 12,
  hold_seconds_max: 7,
  hold_share_max: 0.5,
  breaths_per_minute_min: 2.5,
  breaths_per_minute_max: 12,
  /** The editor's step. */
  step_seconds: 0.5,
} as const;

export type PatternProblem =
  | "notANumber"
  | "inTooShort"
  | "inTooLong"
  | "outTooShort"
  | "outTooLong"
  | "holdTooLong"
  | "tooMuchHolding"
  | "inLongerThanOut"
  | "tooSlow"
  | "tooQuick"
  | "tooQuickWithoutHolds";

/** A pattern's phases, those of 0 seconds left out. */
export function patternOf(seconds: BreathSeconds): BreathingPattern {
  const all = [
    { phase: "in", seconds: seconds.in },
    { phase: "holdIn", seconds: seconds.holdIn },
    { phase: "out", seconds: seconds.out },
    { phase: "holdOut", seconds: seconds.holdOut },
  ] as const;
  return { phases: all.filter((phase) => phase.seconds > 0), cycleSeconds: cycleSecondsOf(seconds) };
}

export const withoutHolds = (seconds: BreathSeconds): BreathSeconds => ({
  ...seconds,
  holdIn: 0,
  holdOut: 0,
});

export const hasHolds = ({ holdIn, holdOut }: BreathSeconds): boolean => holdIn > 0 || holdOut > 0;

export const breathsPerMinute = (seconds: BreathSeconds): number => 60 / cycleSecondsOf(seconds);

/** Breathing in and out for equal times. */
export const evenBreath = (rate: number): BreathSeconds => ({
  in: 30 / rate,
  holdIn: 0,
  out: 30 / rate,
  holdOut: 0,
});

/** Every reason why a pattern is not safe to offer, as message keys; empty when it is. Holds are always removable. */
export function checkPattern(seconds: BreathSeconds): PatternProblem[] {
  const all = [seconds.in, seconds.holdIn, seconds.out, seconds.holdOut];
  if (!all.every((value) => Number.isFinite(value) && value >= 0)) return ["notANumber"];
  const limits = breathLimits;
  const holding = seconds.holdIn + seconds.holdOut;
  const rate = breathsPerMinute(seconds);
  const unheld = breathsPerMinute(withoutHolds(seconds));
  const rules: readonly (readonly [PatternProblem, boolean])[] = [
    ["inTooShort", seconds.in < limits.in_seconds_min],
    ["inTooLong", seconds.in > limits.in_seconds_max],
    ["outTooShort", seconds.out < limits.out_seconds_min],
    ["outTooLong", seconds.out > limits.out_seconds_max],
    ["holdTooLong", Math.max(seconds.holdIn, seconds.holdOut) > limits.hold_seconds_max],
    ["tooMuchHolding", holding > limits.hold_share_max * cycleSecondsOf(seconds)],
    ["inLongerThanOut", seconds.in > seconds.out],
    ["tooSlow", rate < limits.breaths_per_minute_min],
    ["tooQuick", rate > limits.breaths_per_minute_max],
    ["tooQuickWithoutHolds", unheld > limits.breaths_per_minute_max && rate <= limits.breaths_per_minute_max],
  ];
  return rules.filter(([, broken]) => broken).map(([reason]) => reason);
}

const parts = ["in", "holdIn", "out", "holdOut"] as const satisfies readonly BreathPhase[];

/** What `checkPattern` finds, at the part of the breath each is about; `whole`: about no part alone. */
export function problemsByPart(
  seconds: BreathSeconds,
): Partial<Record<BreathPhase | "whole", readonly PatternProblem[]>> {
  const found: Partial<Record<BreathPhase | "whole", PatternProblem[]>> = {};
  for (const problem of checkPattern(seconds)) {
    for (const part of partsOf(problem, seconds)) (found[part] ??= []).push(problem);
  }
  return found;
}

function partsOf(problem: PatternProblem, seconds: BreathSeconds): readonly (BreathPhase | "whole")[] {
  switch (problem) {
    case "notANumber":
      return parts.filter((part) => !(Number.isFinite(seconds[part]) && seconds[part] >= 0));
    case "holdTooLong":
      return parts.filter((part) => part.startsWith("hold") && seconds[part] > breathLimits.hold_seconds_max);
    case "inTooShort":
    case "inTooLong":
    case "inLongerThanOut":
      return ["in"];
    case "outTooShort":
    case "outTooLong":
      return ["out"];
    case "tooMuchHolding":
    case "tooSlow":
    case "tooQuick":
    case "tooQuickWithoutHolds":
      return ["whole"];
  }
}

function cycleSecondsOf({ in: inhale, holdIn, out, holdOut }: BreathSeconds): number {
  return inhale + holdIn + out + holdOut;
}
