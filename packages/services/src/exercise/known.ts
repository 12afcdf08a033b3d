import { listSummaries } from "@goldthread/domain/exercise/library";
import type { ExerciseSummary } from "@goldthread/schema/exercise-script";

/** What ships, then what is the clinic's own. */
export function knownExercises(
  own: readonly ExerciseSummary[],
): { summary: ExerciseSummary; origin: "shipped" | "own" }[] {
  return [
    ...listSummaries().map((summary) => ({ summary, origin: "shipped" as const })),
    ...own.map((summary) => ({ summary, origin: "own" as const })),
  ];
}
