import { findSummary } from "@goldthread/domain/exercise/library";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import { UsageProblem } from "../usage-problem.ts";

/** Throws UsageProblem for an id that does not ship. */
export async function getScript(id: string): Promise<ExerciseScript> {
  if (findSummary(id) === undefined) {
    throw new UsageProblem(`No exercise is called "${id}"; "exercise list" names those there are.`);
  }
  return loadScript(id);
}

/** Throws UsageProblem for what is no number above zero. */
export function positive(name: string, value: string): number {
  const number = Number(value);
  if (!(Number.isFinite(number) && number > 0)) {
    throw new UsageProblem(`--${name} wants a number above zero, not "${value}".`);
  }
  return number;
}
