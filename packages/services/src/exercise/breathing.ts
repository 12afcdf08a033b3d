import type { BreathingDose, BreathingSettings } from "@goldthread/domain/exercise/breathing";
import { checkBreathing, findExercise } from "@goldthread/domain/exercise/catalogue";
import type { ExerciseSettings } from "@goldthread/schema/exercise";
import { invalid } from "../kernel/refused.ts";

/**
 * Refuses an exercise that does not ship, and settings outside its bounds. What is left open is the exercise's own default.
 */
export function refuseUnfitSettings(exerciseId: string, settings: ExerciseSettings): void {
  const exercise = findExercise(exerciseId);
  if (exercise === undefined) throw invalid("exercise.unknown");
  const { ratePerMinute, minutes, cycles } = settings;
  const bothDoses = minutes !== undefined && cycles !== undefined;
  const strayRate = ratePerMinute !== undefined && exercise.breathsPerMinute === null;
  if (bothDoses || strayRate) throw invalid("exercise.wrongExercise");
  const breathing: BreathingSettings =
    exercise.settings.kind === "resonant" && ratePerMinute !== undefined
      ? { kind: "resonant", breathsPerMinute: ratePerMinute }
      : exercise.settings;
  const problem = checkBreathing(exercise, breathing, doseOf(settings) ?? exercise.dose.default);
  if (problem !== null) throw invalid(`exercise.${problem}`);
}

function doseOf({ minutes, cycles }: ExerciseSettings): BreathingDose | null {
  if (minutes !== undefined) return { kind: "minutes", minutes };
  return cycles === undefined ? null : { kind: "cycles", cycles };
}
