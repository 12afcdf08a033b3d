export type BreathPhase = "in" | "holdIn" | "out" | "holdOut";

/** A pattern's phases in order, with their length in seconds, repeated for as long as the exercise lasts. */
export type BreathingPattern = {
  readonly phases: readonly { readonly phase: BreathPhase; readonly seconds: number }[];
  readonly cycleSeconds: number;
};

export type BreathingSettings =
  | { kind: "box"; holds: boolean }
  | { kind: "fourSevenEight"; holds: boolean }
  | { kind: "resonant"; breathsPerMinute: number };

export type BreathingDose = { kind: "minutes"; minutes: number } | { kind: "cycles"; cycles: number };

export type PhaseAt = {
  phase: BreathPhase;
  /** Position of the phase in its pattern, from 0. */
  index: number;
  secondsIn: number;
  secondsLeft: number;
  /** Cycles completed before this one. */
  cycle: number;
};

// Individual resonance lies between 4.5 and 6.5 breaths a minute; 5.5 is the rate most studied.
export const resonantRate = { min: 4.5, max: 6.5, step: 0.5, default: 5.5 } as const;

// Elapsed time is a sum of floating-point frames; a phase's end must not fall a hair before itself.
const toleranceSeconds = 1e-6;

/**
 * The phases for the chosen settings. Box has four phases and no rest; 4-7-8 has no second hold; resonant breathes in
 * and out for equal times. Without holds only breathing in and out remain.
 * Throws RangeError for a resonant rate out of bounds.
 */
export function breathingPattern(settings: BreathingSettings): BreathingPattern {
  switch (settings.kind) {
    case "box":
      return toPattern([4, settings.holds ? 4 : 0, 4, settings.holds ? 4 : 0]);
    case "fourSevenEight":
      return toPattern([4, settings.holds ? 7 : 0, 8, 0]);
    case "resonant": {
      const { breathsPerMinute } = settings;
      if (!(breathsPerMinute >= resonantRate.min && breathsPerMinute <= resonantRate.max)) {
        throw new RangeError(`${breathsPerMinute} breaths a minute is out of bounds`);
      }
      const seconds = 60 / breathsPerMinute / 2;
      return toPattern([seconds, 0, seconds, 0]);
    }
  }
}

/** Where in the pattern one is. Time before the start counts as the start. Throws RangeError for NaN or infinity. */
export function phaseAt(pattern: BreathingPattern, elapsedSeconds: number): PhaseAt {
  if (!Number.isFinite(elapsedSeconds)) throw new RangeError("Elapsed time is not a number of seconds");
  const elapsed = Math.max(0, elapsedSeconds);
  const cycle = Math.floor((elapsed + toleranceSeconds) / pattern.cycleSeconds);
  let rest = Math.max(0, elapsed - cycle * pattern.cycleSeconds);
  for (const [index, { phase, seconds }] of pattern.phases.entries()) {
    if (rest + toleranceSeconds < seconds) {
      return { phase, index, secondsIn: rest, secondsLeft: seconds - rest, cycle };
    }
    rest = Math.max(0, rest - seconds);
  }
  throw new RangeError("A breathing pattern needs phases that fill its cycle");
}

/**
 * How long a dose lasts in seconds. Minutes are rounded up to whole cycles, so that nobody is stopped on a full
 * breath: 5 minutes at 5.5 a minute end after the 28th breath.
 */
export function doseSeconds(pattern: BreathingPattern, dose: BreathingDose): number {
  const cycles =
    dose.kind === "cycles"
      ? dose.cycles
      : Math.ceil((dose.minutes * 60) / pattern.cycleSeconds - toleranceSeconds);
  return cycles * pattern.cycleSeconds;
}

function toPattern([inhale, holdIn, exhale, holdOut]: readonly [
  number,
  number,
  number,
  number,
]): BreathingPattern {
  const all = [
    { phase: "in", seconds: inhale },
    { phase: "holdIn", seconds: holdIn },
    { phase: "out", seconds: exhale },
    { phase: "holdOut", seconds: holdOut },
  ] as const;
  const phases = all.filter(({ seconds }) => seconds > 0);
  return { phases, cycleSeconds: inhale + holdIn + exhale + holdOut };
}
