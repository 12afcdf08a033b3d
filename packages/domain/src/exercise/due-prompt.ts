import type { Text } from "../measure/definition.ts";
import { answerLimits, type ExerciseAnswer } from "./answers.ts";
import type { Prompt } from "./script.ts";
import type { DuePrompt } from "./due.ts";

/** A prompt in one language. */
export function duePrompt(prompt: Prompt, textOf: (text: Text) => string): DuePrompt {
  const text = textOf(prompt.text);
  const labelled = ({ id, text: label }: { id: string; text: Text }) => ({ id, text: textOf(label) });
  switch (prompt.kind) {
    case "rating":
      return { kind: "rating", text, low: textOf(prompt.low), high: textOf(prompt.high) };
    case "word":
      return { kind: "word", text, charactersMax: answerLimits.word_characters_max };
    case "words":
      return { kind: "words", text, charactersMax: answerLimits.words_characters_max };
    case "yesNo":
      return { kind: "yesNo", text };
    case "cards":
      return {
        kind: "cards",
        text,
        cards: prompt.cards.map(labelled),
        piles: prompt.piles.map(labelled),
        firstPileMax: prompt.firstPileMax,
      };
  }
}

/** A card sort that goes on from an earlier one keeps that one's first pile; null where that pile holds no cards. */
export function limitTo(prompt: Prompt, latest: ReadonlyMap<string, ExerciseAnswer>): Prompt | null {
  if (prompt.kind !== "cards" || prompt.from === undefined) return prompt;
  const earlier = latest.get(prompt.from);
  if (typeof earlier !== "object" || earlier === null) return null;
  // The first pile is named alike in both sorts: what matters most.
  const [first] = prompt.piles;
  const kept = first === undefined ? [] : (earlier[first.id] ?? []);
  const cards = prompt.cards.filter(({ id }) => kept.includes(id));
  return cards.length === 0 ? null : { ...prompt, cards };
}
