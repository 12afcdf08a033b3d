import type { Condition, Prompt } from "./script.ts";

/** Card ids by pile, in the person's order. Cards in no pile were left aside. */
export type SortedCards = Readonly<Record<string, readonly string[]>>;
/** A rating from 0 to 10, words or an option's id, yes (true) or no, sorted cards; null: skipped. */
export type ExerciseAnswer = number | string | boolean | SortedCards | null;
/** By stop key. A stop whose key is absent is where time stands still. */
export type ExerciseAnswers = Readonly<Record<string, ExerciseAnswer>>;

export const answerLimits = { word_characters_max: 40, words_characters_max: 280 } as const;

/** Whether a question may be answered so; skipping is always allowed. */
export function fits(prompt: Prompt, answer: ExerciseAnswer): boolean {
  if (answer === null) return true;
  switch (prompt.kind) {
    case "rating":
      return typeof answer === "number" && Number.isInteger(answer) && answer >= 0 && answer <= 10;
    case "word":
      return typeof answer === "string" && answer.length <= answerLimits.word_characters_max;
    case "words":
      return typeof answer === "string" && answer.length <= answerLimits.words_characters_max;
    case "yesNo":
      return typeof answer === "boolean";
    case "cards":
      return typeof answer === "object" && isSorted(prompt, answer);
  }
}

/** Whether an answer given earlier fulfils a condition. */
export function holds(condition: Condition, latest: ReadonlyMap<string, ExerciseAnswer>): boolean {
  const answer = latest.get(condition.stepId);
  switch (condition.kind) {
    case "ratingAtLeast":
      return typeof answer === "number" && answer >= condition.value;
    case "yes":
      return answer === true;
    case "chose":
      return answer === condition.optionId;
  }
}

function isSorted(prompt: Extract<Prompt, { kind: "cards" }>, answer: SortedCards): boolean {
  const piles = prompt.piles.map(({ id }) => id);
  const cards = new Set(prompt.cards.map(({ id }) => id));
  const placed = Object.values(answer).flat();
  const [first] = piles;
  const inFirst = first === undefined ? 0 : (answer[first]?.length ?? 0);
  return (
    Object.keys(answer).every((pile) => piles.includes(pile)) &&
    placed.every((card) => cards.has(card)) &&
    new Set(placed).size === placed.length &&
    (prompt.firstPileMax === null || inFirst <= prompt.firstPileMax)
  );
}
