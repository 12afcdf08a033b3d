import type { Evidence } from "../measure/definition.ts";
import { resonantRate, type BreathingDose, type BreathingSettings } from "./breathing.ts";

export const exerciseIds = ["box-breathing", "four-seven-eight", "resonant-breathing"] as const;
export type ExerciseId = (typeof exerciseIds)[number];

/** Message keys: when to leave breath holds out, asked about before a first practice. */
export const holdCautions = ["pregnancy", "heartOrLungDisease", "panicSensitivity"] as const;
export type HoldCaution = (typeof holdCautions)[number];

/** Message keys shown before and during an exercise. */
export type SafetyNote = "stopAnyTime" | "breatheNormallyIfDizzy" | "holdsAreOptional";

export type ExerciseDefinition = {
  readonly id: ExerciseId;
  readonly kind: "breathing";
  readonly settings: BreathingSettings;
  /** Bounds of the breathing rate, for the exercise that lets one choose it. */
  readonly breathsPerMinute: { min: number; max: number; step: number; default: number } | null;
  readonly dose: {
    readonly default: BreathingDose;
    /** What is offered on screen; all of one kind. */
    readonly options: readonly BreathingDose[];
    readonly bounds: { readonly min: number; readonly max: number };
  };
  readonly cautions: readonly HoldCaution[];
  readonly safetyNotes: readonly SafetyNote[];
  readonly source: string;
  readonly evidence: Evidence;
};

const minutes = (...values: readonly number[]): BreathingDose[] =>
  values.map((value) => ({ kind: "minutes", minutes: value }));
const cycles = (...values: readonly number[]): BreathingDose[] =>
  values.map((value) => ({ kind: "cycles", cycles: value }));

const definitions: Readonly<Record<ExerciseId, ExerciseDefinition>> = {
  "box-breathing": {
    id: "box-breathing",
    kind: "breathing",
    settings: { kind: "box", holds: true },
    breathsPerMinute: null,
    dose: {
      default: { kind: "minutes", minutes: 3 },
      options: minutes(1, 2, 3, 4, 5),
      bounds: { min: 1, max: 5 },
    },
    cautions: holdCautions,
    safetyNotes: ["stopAnyTime", "breatheNormallyIfDizzy", "holdsAreOptional"],
    source: "Four phases of 4 seconds, 1 to 5 minutes",
    evidence: "V",
  },
  "four-seven-eight": {
    id: "four-seven-eight",
    kind: "breathing",
    settings: { kind: "fourSevenEight", holds: true },
    breathsPerMinute: null,
    dose: {
      default: { kind: "cycles", cycles: 4 },
      options: cycles(2, 4),
      bounds: { min: 1, max: 4 },
    },
    cautions: holdCautions,
    safetyNotes: ["stopAnyTime", "breatheNormallyIfDizzy", "holdsAreOptional"],
    source: "In 4, hold 7, out 8; four cycles to start (Weil)",
    evidence: "U",
  },
  "resonant-breathing": {
    id: "resonant-breathing",
    kind: "breathing",
    settings: { kind: "resonant", breathsPerMinute: resonantRate.default },
    breathsPerMinute: resonantRate,
    dose: {
      default: { kind: "minutes", minutes: 5 },
      options: minutes(5, 10, 20),
      bounds: { min: 1, max: 20 },
    },
    cautions: [],
    safetyNotes: ["stopAnyTime", "breatheNormallyIfDizzy"],
    source: "4.5 to 6.5 breaths a minute; 20 minutes a day for 4 weeks studied (PMC8924557)",
    evidence: "V",
  },
};

export function listExercises(): readonly ExerciseDefinition[] {
  return exerciseIds.map((id) => definitions[id]);
}

export function findExercise(id: string): ExerciseDefinition | undefined {
  return listExercises().find((exercise) => exercise.id === id);
}

/** Throws RangeError for an id that does not ship. */
export function getExercise(id: string): ExerciseDefinition {
  const exercise = findExercise(id);
  if (!exercise) throw new RangeError(`No exercise has the id ${JSON.stringify(id)}`);
  return exercise;
}

export type PrescriptionProblem = "wrongExercise" | "rateOutOfBounds" | "doseOutOfBounds";

/** Why settings and dose cannot be prescribed or practised for an exercise; null when they can. */
export function checkBreathing(
  exercise: ExerciseDefinition,
  settings: BreathingSettings,
  dose: BreathingDose,
): PrescriptionProblem | null {
  if (settings.kind !== exercise.settings.kind || dose.kind !== exercise.dose.default.kind) {
    return "wrongExercise";
  }
  const amount = dose.kind === "minutes" ? dose.minutes : dose.cycles;
  const { min, max } = exercise.dose.bounds;
  if (!Number.isInteger(amount) || amount < min || amount > max) return "doseOutOfBounds";
  if (settings.kind !== "resonant") return null;
  const rate = settings.breathsPerMinute;
  return rate >= resonantRate.min && rate <= resonantRate.max ? null : "rateOutOfBounds";
}
