import { answerTo } from "./answers.ts";
import type { Answers, AnswerValue, MeasureDefinition, MeasureItem } from "./definition.ts";
import { walkItems } from "./walk-items.ts";

/** The items to ask, given the answers so far. A conditional item appears once what decides is known. */
export function visibleItems(measure: MeasureDefinition, answers: Answers): readonly MeasureItem[] {
  return walkItems(measure, answers).asked;
}

/** The first item to ask that has no answer, or null when nothing is left to ask. Display items ask nothing. */
export function nextItem(measure: MeasureDefinition, answers: Answers): MeasureItem | null {
  const open = visibleItems(measure, answers).find(
    ({ id, kind }) => kind !== "display" && answerTo(answers, id) === undefined,
  );
  return open ?? null;
}

/** The required items that are asked and not answered, in order: the form can be finished once there are none. */
export function missingItems(measure: MeasureDefinition, answers: Answers): readonly MeasureItem[] {
  return visibleItems(measure, answers).filter(
    ({ id, kind, required }) => required && kind !== "display" && answerTo(answers, id) === undefined,
  );
}

/** The answers to items that are asked; drops what going back has made moot, so that it is not stored as answered. */
export function askedAnswers<Value extends AnswerValue>(
  measure: MeasureDefinition,
  answers: Readonly<Record<string, Value>>,
): Record<string, Value> {
  return Object.fromEntries(
    visibleItems(measure, answers).flatMap((item) => {
      const value = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
      return value === undefined ? [] : [[item.id, value] as const];
    }),
  );
}
