import type { Step } from "./script.ts";

/** A step and what it stands in. */
export type Placed = {
  readonly step: Step;
  readonly inLoop: boolean;
  /** Inside an option or a condition. */
  readonly inBranch: boolean;
};

/** Every step at any depth, in the order of the script. */
export function eachStep(steps: readonly Step[], inLoop = false, inBranch = false): Placed[] {
  return steps.flatMap((step) => [{ step, inLoop, inBranch }, ...inside(step, inLoop, inBranch)]);
}

function inside(step: Step, inLoop: boolean, inBranch: boolean): Placed[] {
  switch (step.kind) {
    case "repeat":
      return eachStep(step.steps, true, inBranch);
    case "choose":
      return step.options.flatMap((option) => eachStep(option.steps, inLoop, true));
    case "when":
      return [...eachStep(step.steps, inLoop, true), ...eachStep(step.otherwise, inLoop, true)];
    case "say":
    case "silence":
    case "breathe":
    case "ask":
      return [];
  }
}
