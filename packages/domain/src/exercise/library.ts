import { moreSummaries } from "./more-summaries.ts";
import type { ExerciseScript, ExerciseSummary, Need } from "./script.ts";
import { summaries } from "./summaries.ts";

const shipped: readonly ExerciseSummary[] = [...summaries, ...moreSummaries];
export type ShippedId = (typeof summaries)[number]["id"] | (typeof moreSummaries)[number]["id"];

/** Everything that ships, without its captions: light enough for lists. */
export function listSummaries(): readonly ExerciseSummary[] {
  return shipped;
}

export function findSummary(id: string): ExerciseSummary | undefined {
  return shipped.find((summary) => summary.id === id);
}

/** Throws RangeError for an id that does not ship. */
export function getSummary(id: string): ExerciseSummary {
  const summary = findSummary(id);
  if (!summary) throw new RangeError(`No exercise has the id ${JSON.stringify(id)}`);
  return summary;
}

/** Shortest length on offer, in minutes. */
export function shortestMinutes({ lengths }: ExerciseSummary): number {
  return Math.min(...lengths.options.map(({ minutes }) => minutes), lengths.anyMinutes?.min ?? Infinity);
}

/** Those that meet a need and fit into the minutes to spare; order kept. What is absent does not narrow. */
export function searchExercises<Summary extends ExerciseSummary>(
  among: readonly Summary[],
  { need, minutesToSpare }: { need?: Need | undefined; minutesToSpare?: number | undefined },
): Summary[] {
  return among.filter(
    (summary) =>
      (need === undefined || summary.needs.includes(need)) &&
      (minutesToSpare === undefined || shortestMinutes(summary) <= minutesToSpare),
  );
}

/** Script files say what follows after the summary. */
export type ScriptBody = Omit<ExerciseScript, keyof ExerciseSummary>;

/** A shipped script: its summary and what is its own. */
export function completeScript(id: ShippedId, body: ScriptBody): ExerciseScript {
  return { ...getSummary(id), ...body };
}
