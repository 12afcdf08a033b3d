import type { Answers, AnswerValue, MeasureDefinition, MeasureItem } from "./definition.ts";

/** The items answered with an option or a figure, in the form's order: an array of answers has a place for each. */
export function placedItems({ items }: MeasureDefinition): readonly MeasureItem[] {
  return items.filter(({ kind }) => ["choice", "openChoice", "integer", "decimal"].includes(kind));
}

/**
 * Answers by item id from an array in the form's order; null, and what an array is short of, is unanswered. Items in own
 * words have no place in it. Throws RangeError for more answers than there are places.
 */
export function answersInOrder(measure: MeasureDefinition, values: readonly (AnswerValue | null)[]): Answers {
  const places = placedItems(measure);
  if (values.length > places.length) {
    throw new RangeError(
      `${measure.id} takes at most ${places.length} answers in order, not ${values.length}`,
    );
  }
  return Object.fromEntries(
    places.flatMap(({ id }, place) => {
      const value = values[place];
      return value === undefined || value === null ? [] : [[id, value] as const];
    }),
  );
}
