import type { ExerciseAnswer, ExerciseAnswers } from "./answers.ts";
import { eachStep } from "./each-step.ts";
import type { AskStep, ChooseStep, ExerciseScript } from "./script.ts";

/** An answer with the question it was given to. */
export type ToldAnswer = {
  readonly key: string;
  readonly step: AskStep | ChooseStep;
  /** Which time round it was asked, from 1; null outside a repetition. */
  readonly round: number | null;
  readonly answer: Exclude<ExerciseAnswer, null>;
};

/**
 * What was answered along the way, in the order in which it was asked: a repetition round by round. What was skipped is
 * left out, and so is what the script no longer asks: it may have changed since.
 */
export function toldAnswers(
  { steps }: Pick<ExerciseScript, "steps">,
  answers: ExerciseAnswers,
): ToldAnswer[] {
  const asked = new Map(
    steps.flatMap((top, part) =>
      eachStep([top]).flatMap(({ step }, place) =>
        step.kind === "ask" || step.kind === "choose" ? [[step.id, { step, part, place }] as const] : [],
      ),
    ),
  );
  return Object.entries(answers)
    .flatMap(([key, answer]) => {
      const [id = "", ...rounds] = key.split("#");
      const found = asked.get(id);
      if (found === undefined || answer === null) return [];
      const { step, part, place } = found;
      const round = rounds.length === 0 ? null : Number(rounds.at(-1));
      return [{ order: [part, round ?? 0, place], told: { key, step, round, answer } }];
    })
    .toSorted((a, b) => firstDifference(a.order, b.order))
    .map(({ told }) => told);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
