import {
  type BreathingDose,
  breathingPattern,
  type BreathingPattern,
  type BreathingSettings,
  doseSeconds,
  resonantRate,
} from "@goldthread/domain/exercise/breathing";
import type { ExerciseDefinition } from "@goldthread/domain/exercise/catalogue";
import type { ExerciseSettings } from "@goldthread/schema/exercise";

/** How one sets up an exercise: as prescribed or by default, until chosen otherwise. */
export interface Setup {
  dose: BreathingDose;
  /** Breaths a minute; for resonant breathing alone. */
  rate: number;
  withoutHolds: boolean;
}

/** The dose of some settings; the exercise's own where they leave it open. */
export function doseOf(exercise: ExerciseDefinition, { minutes, cycles }: ExerciseSettings): BreathingDose {
  const { default: own } = exercise.dose;
  if (own.kind === "minutes" && minutes !== undefined) return { kind: "minutes", minutes };
  if (own.kind === "cycles" && cycles !== undefined) return { kind: "cycles", cycles };
  return own;
}

export function setupOf(
  exercise: ExerciseDefinition,
  settings: ExerciseSettings,
  withoutHolds: boolean,
): Setup {
  const rate = settings.breathsPerMinute ?? settings.ratePerMinute ?? resonantRate.default;
  return {
    dose: doseOf(exercise, settings),
    // This room knows rates within its own bounds only: beyond them, the nearest.
    rate: Math.min(resonantRate.max, Math.max(resonantRate.min, rate)),
    withoutHolds: withoutHolds || settings.holds === false,
  };
}

/** What is offered to choose from, the present dose among it. */
export function doseOptions(exercise: ExerciseDefinition, present: BreathingDose): number[] {
  const amounts = [...exercise.dose.options, present].map(amountOf);
  return [...new Set(amounts)].toSorted((a, b) => a - b);
}

export const amountOf = (dose: BreathingDose): number =>
  dose.kind === "minutes" ? dose.minutes : dose.cycles;

export function withAmount(dose: BreathingDose, amount: number): BreathingDose {
  return dose.kind === "minutes" ? { kind: "minutes", minutes: amount } : { kind: "cycles", cycles: amount };
}

/** Rates one may choose: from the slowest to the quickest that is safe. */
export function rateOptions(): number[] {
  const count = Math.round((resonantRate.max - resonantRate.min) / resonantRate.step) + 1;
  return Array.from({ length: count }, (_, index) => resonantRate.min + index * resonantRate.step);
}

/** The breathing itself, and how long it lasts in seconds. */
export function breathingOf(
  exercise: ExerciseDefinition,
  { dose, rate, withoutHolds }: Setup,
): { pattern: BreathingPattern; seconds: number } {
  const own = exercise.settings;
  const settings: BreathingSettings =
    own.kind === "resonant"
      ? { kind: "resonant", breathsPerMinute: rate }
      : { ...own, holds: own.holds && !withoutHolds };
  const pattern = breathingPattern(settings);
  return { pattern, seconds: doseSeconds(pattern, dose) };
}

/** As it is logged. */
export function loggedSettings(exercise: ExerciseDefinition, { dose, rate }: Setup): ExerciseSettings {
  return {
    ...(exercise.breathsPerMinute === null ? {} : { ratePerMinute: rate }),
    ...(dose.kind === "minutes" ? { minutes: dose.minutes } : { cycles: dose.cycles }),
  };
}
