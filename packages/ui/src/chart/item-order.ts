/** An answer: the figure of the chosen option (with its words), or own words. */
export type StripAnswer = { value: number; words?: string | undefined } | { text: string };

/** One item over time; `answers` stand beside the occasions, oldest first, null where it was not answered. */
export interface StripItem {
  id: string;
  wording: string;
  /** Least and greatest figure; null for items answered in words. */
  range: readonly [number, number] | null;
  /** Which end of the range is the heavier. "worse" when left out. */
  higherIs?: "worse" | "better" | undefined;
  answers: readonly (StripAnswer | null)[];
  /** Words of a sign beside the wording: "safety item". */
  flagged?: string | undefined;
}

/** How an item stands: change since its first figure and the newest figure, both in points; null where it has no figure. */
export interface ItemChange {
  first: number;
  latest: number;
  /** Latest less first; null with fewer than two figures. */
  points: number | null;
}

/** First and newest figure of an item and the points between them; null for one without a figure. */
export function changeOf(item: StripItem): ItemChange | null {
  const figures = item.answers.flatMap((answer) =>
    answer !== null && "value" in answer ? [answer.value] : [],
  );
  const first = figures[0];
  const latest = figures.at(-1);
  if (first === undefined || latest === undefined) return null;
  return { first, latest, points: figures.length > 1 ? latest - first : null };
}

/** How heavy a figure is, as a share of its range: 0 the lightest, 1 the heaviest. */
export function weightOf(item: Pick<StripItem, "range" | "higherIs">, value: number): number {
  if (item.range === null) return 0;
  const [low, high] = item.range;
  if (high <= low) return 0;
  const from = item.higherIs === "better" ? high - value : value - low;
  return Math.min(1, Math.max(0, from / (high - low)));
}

/**
 * Items with the largest worsening first, then by the heaviest newest answer, then as the measure has them;
 * those without any figure last. Items of different ranges are compared by their share of the range.
 */
export function sortWorstFirst(items: readonly StripItem[]): StripItem[] {
  const ranked = items.map((item, place) => {
    const change = changeOf(item);
    return { item, place, rank: change === null ? null : rankOf(item, change) };
  });
  return ranked
    .toSorted((a, b) => {
      if (a.rank === null || b.rank === null)
        return Number(a.rank === null) - Number(b.rank === null) || a.place - b.place;
      return b.rank.worsening - a.rank.worsening || b.rank.weight - a.rank.weight || a.place - b.place;
    })
    .map(({ item }) => item);
}

function rankOf(item: StripItem, { latest, points }: ItemChange): { worsening: number; weight: number } {
  const [low, high] = item.range ?? [0, 0];
  const worse = (points ?? 0) * (item.higherIs === "better" ? -1 : 1);
  return { worsening: high > low ? worse / (high - low) : worse, weight: weightOf(item, latest) };
}
