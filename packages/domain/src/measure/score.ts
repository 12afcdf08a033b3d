import type { Answers, Band, MeasureDefinition, MeasureItem } from "./definition.ts";
import { optionValues } from "./wording.ts";

export type Scored = {
  status: "scored";
  total: number;
  /** The highest total the measure allows. */
  max: number;
  bandId: string;
  atCaseness: boolean;
};

export type Incomplete = {
  status: "incomplete";
  /** Scored items without an answer, in the measure's order. */
  missing: string[];
};

export type Score = Scored | Incomplete;

export type AnswerProblem =
  | { kind: "unknownItem"; itemId: string }
  | { kind: "notAnOption"; itemId: string; value: number };

/** Everything wrong with the answers; an empty list means each is one of its item's options. Absence is no problem. */
export function checkAnswers(measure: MeasureDefinition, answers: Answers): AnswerProblem[] {
  const items = new Map(measure.items.map((item) => [item.id, item]));
  return Object.entries(answers).flatMap(([itemId, value]): AnswerProblem[] => {
    const item = items.get(itemId);
    if (!item) return [{ kind: "unknownItem", itemId }];
    return optionValues(measure, item).includes(value) ? [] : [{ kind: "notAnOption", itemId, value }];
  });
}

/**
 * The total of the scored items, its band and whether it counts as a case. There is no total unless every scored
 * item is answered: an unanswered item is never zero and never estimated.
 * Throws RangeError for answers that `checkAnswers` finds fault with.
 */
export function score(measure: MeasureDefinition, answers: Answers): Score {
  const problems = checkAnswers(measure, answers);
  if (problems.length > 0) {
    throw new RangeError(`Answers to ${measure.id} are not valid: ${problems.map((p) => p.kind).join(", ")}`);
  }
  const missing: string[] = [];
  let total = 0;
  for (const item of scoredItems(measure)) {
    const value = answerTo(answers, item.id);
    if (value === undefined) missing.push(item.id);
    else total += value;
  }
  if (missing.length > 0) return { status: "incomplete", missing };
  return {
    status: "scored",
    total,
    max: maxTotal(measure),
    bandId: getBand(measure, total).id,
    atCaseness: isAtCaseness(measure, total),
  };
}

/** The items to ask, given the answers so far. A conditional item appears once the total that decides is known. */
export function visibleItems(measure: MeasureDefinition, answers: Answers): readonly MeasureItem[] {
  const total = totalOf(measure, answers);
  return measure.items.filter(({ showWhen }) => !showWhen || (total !== null && total > showWhen.value));
}

/** The first item to ask that has no answer, or null when nothing is left to ask. */
export function nextItem(measure: MeasureDefinition, answers: Answers): MeasureItem | null {
  const open = visibleItems(measure, answers).find((item) => answerTo(answers, item.id) === undefined);
  return open ?? null;
}

/** The answers to items that are asked; drops what going back has made moot, so that it is not stored as answered. */
export function askedAnswers(measure: MeasureDefinition, answers: Answers): Answers {
  return Object.fromEntries(
    visibleItems(measure, answers).flatMap((item) => {
      const value = answerTo(answers, item.id);
      return value === undefined ? [] : [[item.id, value] as const];
    }),
  );
}

/** The answer to one item, or undefined. Only own keys count: answers come from outside. */
export function answerTo(answers: Answers, itemId: string): number | undefined {
  return Object.hasOwn(answers, itemId) ? answers[itemId] : undefined;
}

/** Throws RangeError for a total the measure cannot have. */
export function getBand(measure: MeasureDefinition, total: number): Band {
  const band = measure.bands.find(({ from, to }) => total >= from && total <= to);
  if (!band) throw new RangeError(`${measure.id} has no band for a total of ${total}`);
  return band;
}

export function isAtCaseness(measure: MeasureDefinition, total: number): boolean {
  return measure.higherIs === "worse" ? total >= measure.caseness.at : total <= measure.caseness.at;
}

export function maxTotal(measure: MeasureDefinition): number {
  return scoredItems(measure).reduce((sum, item) => sum + Math.max(...optionValues(measure, item)), 0);
}

export function minTotal(measure: MeasureDefinition): number {
  return scoredItems(measure).reduce((sum, item) => sum + Math.min(...optionValues(measure, item)), 0);
}

function scoredItems(measure: MeasureDefinition): readonly MeasureItem[] {
  return measure.items.filter((item) => item.scored);
}

function totalOf(measure: MeasureDefinition, answers: Answers): number | null {
  let total = 0;
  for (const item of scoredItems(measure)) {
    const value = answerTo(answers, item.id);
    if (value === undefined) return null;
    total += value;
  }
  return total;
}
