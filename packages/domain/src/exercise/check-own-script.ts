import { checkScript } from "./check-script.ts";
import { findSummary } from "./library.ts";
import type { ExerciseScript } from "./script.ts";
import type { ScriptProblem } from "./script-problem.ts";
import { walkingCost, walking_cost_max } from "./walking-cost.ts";

/** Everything that keeps an exercise of a clinic's own from being offered; empty when it is sound. Safe for any input. */
export function checkOwnScript(script: ExerciseScript): ScriptProblem[] {
  if (findSummary(script.picture) === undefined) return [{ path: "picture", reason: "unknownPicture" }];
  // The check plays every way through every length: what is too much to play is not worth its while.
  if (walkingCost(script) > walking_cost_max) return [{ path: "steps", reason: "tooManySteps" }];
  return checkScript(script);
}
