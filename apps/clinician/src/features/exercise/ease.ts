import type { Chart } from "@goldthread/schema/chart";

type Practice = Chart["practices"][number];

/** Mean change from before to after over the practices rated both times, to one decimal; null when there is none. 0 is calm, 10 very tense. */
export function easeOf(practices: readonly Pick<Practice, "before" | "after">[]): number | null {
  const means = meansOf(practices);
  return means === null ? null : round(means.after - means.before);
}

/** Mean ratings before and after over the practices rated both times. */
export function meansOf(
  practices: readonly Pick<Practice, "before" | "after">[],
): { before: number; after: number; count: number } | null {
  const rated = practices.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [{ before, after }],
  );
  if (rated.length === 0) return null;
  const mean = (pick: (rating: { before: number; after: number }) => number) =>
    round(rated.reduce((sum, rating) => sum + pick(rating), 0) / rated.length);
  return { before: mean(({ before }) => before), after: mean(({ after }) => after), count: rated.length };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Ratings go from 0, calm, to 10, very tense: less is calmer. */
export function easeWay(ease: number): "calmer" | "tenser" | "same" {
  if (ease === 0) return "same";
  return ease < 0 ? "calmer" : "tenser";
}
