import { findOwnScript, listOwnSummaries } from "@goldthread/db/own-exercise";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import { findSummary } from "@goldthread/domain/exercise/library";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import { checkOptions } from "@goldthread/domain/exercise/options";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import { optionsOf } from "@goldthread/domain/exercise/stored-options";
import type { ExerciseSettings } from "@goldthread/schema/exercise";
import { invalid } from "../kernel/refused.ts";

/** Refuses exercises that neither ship nor are the clinic's own. */
export async function refuseUnknown(tx: ClinicTx, exerciseIds: readonly string[]): Promise<void> {
  const unshipped = exerciseIds.filter((id) => findSummary(id) === undefined);
  if (unshipped.length === 0) return;
  const own = new Set((await listOwnSummaries(tx)).map(({ id }) => id));
  if (!unshipped.every((id) => own.has(id))) throw invalid("exercise.unknown");
}

/** The script of an exercise, shipped or the clinic's own; refused where nobody knows it. @param version of an own one; null: the newest */
export async function getScriptOf(
  tx: ClinicTx,
  exerciseId: string,
  version: number | null = null,
): Promise<ExerciseScript> {
  if (findSummary(exerciseId) !== undefined) return loadScript(exerciseId);
  const own = await findOwnScript(tx, exerciseId, version);
  if (own === null) throw invalid("exercise.unknown");
  return own;
}

/** Refuses an exercise that nobody knows, and settings that it does not take. What is left open is its own default. */
export async function refuseUnfitSettings(
  tx: ClinicTx,
  exerciseId: string,
  settings: ExerciseSettings,
): Promise<void> {
  const script = await getScriptOf(tx, exerciseId);
  if (settings.ratePerMinute !== undefined && settings.breathsPerMinute !== undefined)
    throw invalid("exercise.wrongRate");
  const problem = checkOptions(script, optionsOf(settings, script.languages[0] ?? "en"));
  if (problem !== null) throw invalid(`exercise.${problem}`);
}
