import type { PatternProblem } from "./breath-limits.ts";

/** Message keys for what can be wrong with a script, besides an unsafe breathing pattern. */
export const scriptReasons = [
  "badCards",
  "badCycles",
  "badId",
  "badInterval",
  "badLength",
  "badRounds",
  "badSeconds",
  "badShare",
  "branchTooLong",
  "cannotBeWalked",
  "choiceWithoutExits",
  "cyclesNotOffered",
  "deadBranch",
  "defaultNotOffered",
  "doesNotAddUp",
  "emptyLoop",
  "fillsInsideBranch",
  "fillsTwice",
  "holdsWithoutCaution",
  "lengthsNotRising",
  "loopInLoop",
  "neverReached",
  "neverShown",
  "noBreathing",
  "noLanguage",
  "noLength",
  "noNeed",
  "noSource",
  "noSteps",
  "sameIdTwice",
  "sortsNothing",
  "textMissing",
  "textTooLong",
  "tooManyAreas",
  "tooManySteps",
  "tooManyTexts",
  "tooQuickToRead",
  "unknownArea",
  "unknownPicture",
  "unusedArea",
  "wordsTooFarApart",
] as const;
export type ScriptReason = (typeof scriptReasons)[number] | PatternProblem;

/** Where something is wrong (a step's id, or a field), and what; `detail` for people who write scripts. */
export type ScriptProblem = {
  readonly path: string;
  readonly reason: ScriptReason;
  readonly detail?: string;
};
