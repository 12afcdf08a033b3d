import { listSummaries } from "@goldthread/domain/exercise/library";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import { checkOptions } from "@goldthread/domain/exercise/options";
import { optionsOf } from "@goldthread/domain/exercise/stored-options";
import type { ExerciseSettings } from "@goldthread/schema/exercise";
import { invalid } from "../kernel/refused.ts";

/** Refuses an exercise that nobody knows. */
export function refuseUnknown(exerciseId: string): void {
  if (!listSummaries().some(({ id }) => id === exerciseId)) throw invalid("exercise.unknown");
}

/** Refuses an exercise that nobody knows, and settings that it does not take. What is left open is its own default. */
export async function refuseUnfitSettings(exerciseId: string, settings: ExerciseSettings): Promise<void> {
  refuseUnknown(exerciseId);
  const script = await loadScript(exerciseId);
  if (settings.ratePerMinute !== undefined && settings.breathsPerMinute !== undefined)
    throw invalid("exercise.wrongRate");
  const problem = checkOptions(script, optionsOf(settings, script.languages[0] ?? "en"));
  if (problem !== null) throw invalid(`exercise.${problem}`);
}
