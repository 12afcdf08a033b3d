import type { ExerciseScript, Step } from "./script.ts";
import { scriptLimits } from "./script-limits.ts";

/** Steps played, over all ways and lengths; about half a second. The heaviest that ships takes a fortieth of it. */
export const walking_cost_max = 400_000;

const ways_max = 400;

/** How many steps are played, at most, when every way through a script is walked at every length. */
export function walkingCost({ steps, lengths }: ExerciseScript): number {
  return stepsPlayed(steps) * Math.min(ways_max, waysThrough(steps)) * (lengths.options.length + 2);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const product = (values: readonly number[]) => values.reduce((total, value) => total * value, 1);

const stepsPlayed = (steps: readonly Step[]): number => sum(steps.map(stepsIn));
const waysThrough = (steps: readonly Step[]): number => product(steps.map(waysIn));

function stepsIn(step: Step): number {
  switch (step.kind) {
    case "repeat":
      return stepsPlayed(step.steps) * (step.times === "fill" ? scriptLimits.rounds_max : step.times);
    case "choose":
      return sum(step.options.map((option) => stepsPlayed(option.steps)));
    case "when":
      return stepsPlayed(step.steps) + stepsPlayed(step.otherwise);
    case "say":
    case "silence":
    case "breathe":
    case "ask":
      return 1;
  }
}

function waysIn(step: Step): number {
  switch (step.kind) {
    case "repeat":
      return waysThrough(step.steps);
    case "choose":
      return sum(step.options.map((option) => waysThrough(option.steps)));
    case "when":
      return waysThrough(step.steps) * waysThrough(step.otherwise) * 2;
    case "say":
    case "silence":
    case "breathe":
    case "ask":
      return 1;
  }
}
