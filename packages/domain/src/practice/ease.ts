/** A practice as far as its two ratings go: 0 is calm, 10 very tense; null where it was not rated. */
export type RatedPractice = { readonly before: number | null; readonly after: number | null };

/** Mean ratings to one decimal, and what lies between them: below zero is calmer. */
export type Ease = {
  readonly before: number;
  readonly after: number;
  /** As the two figures beside it have it. */
  readonly change: number;
  readonly count: number;
};

/** How practice eased, over the times that were rated both before and after; null when there is none. */
export function easeOf(practices: readonly RatedPractice[]): Ease | null {
  const rated = practices.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [{ before, after }],
  );
  if (rated.length === 0) return null;
  const mean = (pick: (rating: { before: number; after: number }) => number) =>
    round(rated.reduce((sum, rating) => sum + pick(rating), 0) / rated.length);
  const before = mean((rating) => rating.before);
  const after = mean((rating) => rating.after);
  return { before, after, change: round(after - before), count: rated.length };
}

/** Less tension is calmer. */
export function easeWay(change: number): "calmer" | "tenser" | "same" {
  if (change === 0) return "same";
  return change < 0 ? "calmer" : "tenser";
}

const round = (value: number) => Math.round(value * 10) / 10;
