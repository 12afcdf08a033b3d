import type { Cited } from "../measure/definition.ts";

/** The change of a mean goal rating that is called meaningful, in points of 0 to 10, inclusive. */
export type MeaningfulRatingChange = Cited & { readonly points: number };

/** Not verified: a clinic may set its own, and screens say where it comes from. */
export const defaultMeaningfulRatingChange: MeaningfulRatingChange = {
  points: 2.45,
  source: "Edbrooke-Childs and others, 2015",
  evidence: "U",
};

export type MeanRatingChange = {
  /** How many goals were rated at least twice; the others are left out of both means. */
  goals: number;
  first: number;
  latest: number;
  /** latest − first; above 0 is progress. */
  change: number;
  meaningful: "improved" | "worsened" | "none";
  figures: MeaningfulRatingChange;
};

// Sums of thirds and sevenths meet a bound only up to rounding.
const rounding = 1e-9;

/**
 * How far a client's goals have come on average, from each one's first rating to its latest. `ratings` are 0 to 10,
 * oldest first, one list for each goal. Null while no goal has been rated twice.
 */
export function meanRatingChange(
  ratings: readonly (readonly number[])[],
  figures: MeaningfulRatingChange = defaultMeaningfulRatingChange,
): MeanRatingChange | null {
  const pairs = ratings.flatMap((of) => {
    const [first, second] = of;
    const latest = of.at(-1);
    return first === undefined || second === undefined || latest === undefined ? [] : [{ first, latest }];
  });
  if (pairs.length === 0) return null;
  const first = meanOf(pairs.map((pair) => pair.first));
  const latest = meanOf(pairs.map((pair) => pair.latest));
  const change = latest - first;
  const enough = Math.abs(change) >= figures.points - rounding;
  const meaningful = !enough ? "none" : change > 0 ? "improved" : "worsened";
  return { goals: pairs.length, first, latest, change, meaningful, figures };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
