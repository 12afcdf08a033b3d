import { checkPattern, evenBreath, hasHolds } from "./breath-limits.ts";
import { captionsOf } from "./check-texts.ts";
import { eachStep, type Placed } from "./each-step.ts";
import type { BreathSeconds, Condition, ExerciseScript, Prompt, Step } from "./script.ts";
import { scriptLimits } from "./script-limits.ts";
import type { ScriptProblem, ScriptReason } from "./script-problem.ts";

const limits = scriptLimits;
const isWhole = (value: number, min: number, max: number) =>
  Number.isInteger(value) && value >= min && value <= max;
const isSeconds = (value: number, min = 0) =>
  Number.isFinite(value) && value >= min && value <= limits.step_seconds_max;
const whenever = (broken: boolean, reason: ScriptReason): ScriptReason[] => (broken ? [reason] : []);
const unless = (kept: boolean, reason: ScriptReason): ScriptReason[] => (kept ? [] : [reason]);
const isUnique = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** What is wrong with the steps, taken one by one. */
export function checkSteps(script: ExerciseScript): ScriptProblem[] {
  const placed = eachStep(script.steps);
  const problems: ScriptProblem[] = [];
  const add = (path: string, reason: ScriptReason) => problems.push({ path, reason });
  if (placed.length === 0) add("steps", "noSteps");
  if (placed.length > limits.steps_max) add("steps", "tooManySteps");
  if (!isUnique(placed.map(({ step }) => step.id))) add("steps", "sameIdTwice");
  const fills = placed.filter(({ step }) => isFilling(step));
  for (const { step, inLoop, inBranch } of fills) if (inLoop || inBranch) add(step.id, "fillsInsideBranch");
  if (fills.length > 1) add("steps", "fillsTwice");
  const areas = new Set(script.areas.map(({ id }) => id));
  for (const [index, one] of placed.entries()) {
    const { step } = one;
    if (!/^[a-z0-9-]+$/.test(step.id) || step.id.length > limits.id_characters_max) add(step.id, "badId");
    if (!(step.areas ?? []).every((area) => areas.has(area))) add(step.id, "unknownArea");
    for (const reason of checkStep(script, one, placed.slice(0, index))) add(step.id, reason);
  }
  return [...problems, ...checkBreathing(script, placed)];
}

export function isFilling(step: Step): boolean {
  return (
    (step.kind === "silence" && step.seconds === "fill") ||
    (step.kind === "breathe" && step.cycles === "fill") ||
    (step.kind === "repeat" && step.times === "fill")
  );
}

function checkStep(
  script: ExerciseScript,
  { step, inLoop }: Placed,
  earlier: readonly Placed[],
): ScriptReason[] {
  switch (step.kind) {
    case "say": {
      const longest = Math.max(
        ...captionsOf(step).flatMap((text) => script.languages.map((language) => text[language].length)),
      );
      const fits = longest <= step.seconds * limits.caption_characters_per_second_max;
      const stretch = step.stretch ?? 1;
      return [
        ...unless(isSeconds(step.seconds, 1) && stretch >= 0 && stretch <= 10, "badSeconds"),
        ...unless(fits, "tooQuickToRead"),
        ...whenever((step.later ?? []).length > limits.texts_per_step_max, "tooManyTexts"),
      ];
    }
    case "silence":
      return step.seconds === "fill" || isSeconds(step.seconds, 1) ? [] : ["badSeconds"];
    case "breathe":
      return [
        ...whenever(
          typeof step.cycles === "number" && !isWhole(step.cycles, 1, limits.cycles_max),
          "badCycles",
        ),
        ...whenever(
          step.cycles === "chosen" && !script.lengths.options.every(({ cycles }) => cycles !== undefined),
          "cyclesNotOffered",
        ),
        ...unless(
          step.captions.every(({ share }) => share >= 0 && share <= 1),
          "badShare",
        ),
      ];
    case "ask":
      return [
        ...unless(isWhole(step.aboutSeconds, 0, limits.answer_seconds_max), "badSeconds"),
        ...checkPrompt(step.prompt, earlier),
      ];
    case "choose":
      return [
        ...unless(isWhole(step.options.length, 2, limits.options_per_choice_max), "choiceWithoutExits"),
        ...unless(isUnique(step.options.map(({ id }) => id)), "sameIdTwice"),
      ];
    case "repeat":
      return [
        ...unless(step.times === "fill" || isWhole(step.times, 1, limits.rounds_max), "badRounds"),
        ...whenever(step.steps.length === 0, "emptyLoop"),
        ...whenever(inLoop, "loopInLoop"),
      ];
    case "when":
      return [
        ...whenever(step.steps.length + step.otherwise.length === 0, "deadBranch"),
        ...checkCondition(step.condition, earlier),
      ];
  }
}

function checkPrompt(prompt: Prompt, earlier: readonly Placed[]): ScriptReason[] {
  if (prompt.kind !== "cards") return [];
  const { cards, piles, firstPileMax, from } = prompt;
  const origin = earlier.find(({ step }) => step.id === from)?.step;
  const follows =
    from === undefined ||
    (origin?.kind === "ask" && origin.prompt.kind === "cards" && origin.prompt.piles[0]?.id === piles[0]?.id);
  const counted = isWhole(cards.length, 2, limits.cards_max) && isWhole(piles.length, 2, limits.piles_max);
  return [
    ...unless(counted && (firstPileMax === null || isWhole(firstPileMax, 1, limits.cards_max)), "badCards"),
    ...unless(isUnique(cards.map(({ id }) => id)) && isUnique(piles.map(({ id }) => id)), "sameIdTwice"),
    ...unless(follows, "sortsNothing"),
  ];
}

function checkCondition(condition: Condition, earlier: readonly Placed[]): ScriptReason[] {
  const asked = earlier.find(({ step }) => step.id === condition.stepId)?.step;
  const kind = asked?.kind === "ask" ? asked.prompt.kind : asked?.kind;
  switch (condition.kind) {
    case "ratingAtLeast":
      return kind === "rating" && isWhole(condition.value, 1, 10) ? [] : ["deadBranch"];
    case "yes":
      return kind === "yesNo" ? [] : ["deadBranch"];
    case "chose": {
      const options = asked?.kind === "choose" ? asked.options : [];
      return options.some(({ id }) => id === condition.optionId) ? [] : ["deadBranch"];
    }
  }
}

function checkBreathing(script: ExerciseScript, placed: readonly Placed[]): ScriptProblem[] {
  const { breathing } = script;
  const problems: ScriptProblem[] = [];
  const patterns: [string, BreathSeconds][] = [];
  for (const { step } of placed) {
    if (step.kind !== "breathe") continue;
    if (step.seconds) patterns.push([step.id, step.seconds]);
    else if (breathing === null) problems.push({ path: step.id, reason: "noBreathing" });
  }
  if (breathing?.kind === "fixed") patterns.push(["breathing", breathing.seconds]);
  if (breathing?.kind === "custom") patterns.push(["breathing", breathing.default]);
  if (breathing?.kind === "rate") {
    const { min, max, default: usual } = breathing;
    if (!(min <= usual && usual <= max)) problems.push({ path: "breathing", reason: "defaultNotOffered" });
    patterns.push(["breathing", evenBreath(min)], ["breathing", evenBreath(max)]);
  }
  if (breathing?.kind === "oneOf") {
    for (const { id, seconds } of breathing.patterns) patterns.push([id, seconds]);
    if (!breathing.patterns.some(({ id }) => id === breathing.default))
      problems.push({ path: "breathing", reason: "defaultNotOffered" });
  }
  for (const [path, seconds] of patterns) {
    for (const reason of checkPattern(seconds)) problems.push({ path, reason });
  }
  const holding = breathing?.kind === "custom" || patterns.some(([, seconds]) => hasHolds(seconds));
  if (holding && !script.cautions.includes("breathHolds")) {
    problems.push({ path: "cautions", reason: "holdsWithoutCaution" });
  }
  return problems;
}
