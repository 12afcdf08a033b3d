import type { ExerciseAnswer, ExerciseAnswers } from "./answers.ts";
import type { DuePrompt, Stop, Timeline } from "./due.ts";
import { eachStep } from "./each-step.ts";
import type { ExerciseOptions } from "./options.ts";
import type { Condition, ExerciseScript, Step } from "./script.ts";
import { timeline } from "./timeline.ts";

/** A script with more ways than this could not be tried out by anybody. */
export const waysMax = 400;

export type Path = { readonly answers: ExerciseAnswers; readonly timeline: Timeline };

/**
 * Answers that lead to every end of every branch, one set for each way, with its complete timeline: every option of
 * every choice and both sides of every condition. In later rounds of a loop a question is answered as in the first.
 * Throws RangeError for a script of more than `waysMax` ways.
 */
export function everyPath(script: ExerciseScript, options: ExerciseOptions): Path[] {
  const conditions = conditionsOf(script.steps);
  const open: ExerciseAnswers[] = [{}];
  const done: Path[] = [];
  for (let answers = open.pop(); answers !== undefined; answers = open.pop()) {
    const line = timeline(script, options, answers);
    if (line.pending === null) done.push({ answers, timeline: line });
    else {
      for (const answer of waysOn(line, line.pending, answers, conditions)) {
        open.push({ ...answers, [line.pending.key]: answer });
      }
    }
    if (done.length + open.length > waysMax) throw new RangeError(`${script.id} has too many ways`);
  }
  return done;
}

function waysOn(
  { stops }: Timeline,
  pending: Stop,
  answers: ExerciseAnswers,
  conditions: readonly Condition[],
): ExerciseAnswer[] {
  const first = stops.find(({ stepId }) => stepId === pending.stepId);
  if (first !== undefined && first.key !== pending.key) return [answers[first.key] ?? null];
  const about = conditions.filter(({ stepId }) => stepId === pending.stepId);
  return answersTo(pending.prompt, about);
}

function answersTo(prompt: DuePrompt, about: readonly Condition[]): ExerciseAnswer[] {
  switch (prompt.kind) {
    case "choose":
      return prompt.options.map(({ id }) => id);
    case "yesNo":
      return [null, false, true];
    case "rating": {
      const edges = about.flatMap((condition) =>
        condition.kind === "ratingAtLeast" ? [condition.value - 1, condition.value] : [],
      );
      return about.length === 0 ? [5] : [null, ...new Set(edges)];
    }
    case "word":
    case "words":
      return ["…"];
    case "cards":
      return [null, sortedInTurn(prompt)];
  }
}

/** Cards dealt out in turn, the first pile never fuller than it may be. */
export function sortedInTurn({ cards, piles, firstPileMax }: Extract<DuePrompt, { kind: "cards" }>) {
  const sorted: Record<string, string[]> = Object.fromEntries(piles.map(({ id }) => [id, []]));
  const [first, second] = piles;
  for (const [index, { id }] of cards.entries()) {
    const pile = piles[index % piles.length] ?? first;
    const full = pile === first && (sorted[first?.id ?? ""]?.length ?? 0) >= (firstPileMax ?? Infinity);
    sorted[(full ? second : pile)?.id ?? ""]?.push(id);
  }
  return sorted;
}

export const conditionsOf = (steps: readonly Step[]): Condition[] =>
  eachStep(steps).flatMap(({ step }) => (step.kind === "when" ? [step.condition] : []));
