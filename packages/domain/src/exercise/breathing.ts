export type BreathPhase = "in" | "holdIn" | "out" | "holdOut";

/** A pattern's phases in order, with their length in seconds, repeated for as long as the exercise lasts. */
export type BreathingPattern = {
  readonly phases: readonly { readonly phase: BreathPhase; readonly seconds: number }[];
  readonly cycleSeconds: number;
};

export type PhaseAt = {
  phase: BreathPhase;
  /** Position of the phase in its pattern, from 0. */
  index: number;
  secondsIn: number;
  secondsLeft: number;
  /** Cycles completed before this one. */
  cycle: number;
};

// Elapsed time is a sum of floating-point frames; a phase's end must not fall a hair before itself.
const toleranceSeconds = 1e-6;

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
