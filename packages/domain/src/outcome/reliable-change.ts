import type { ChangeFigures, MeasureDefinition } from "../measure/definition.ts";

export type HigherIs = MeasureDefinition["higherIs"];

/** A difference of two scores of one scale, with the verdict and every figure the verdict rests on. */
export type ReliableChange = {
  baseline: number;
  current: number;
  /** current − baseline, in points of the scale. */
  delta: number;
  /** `none` means no reliable change: within measurement noise. */
  reliable: "improved" | "worsened" | "none";
  /** The points needed, with their SD, reliability, confidence, population and source. */
  figures: ChangeFigures;
};

/** Whether two scores differ by at least the published reliable change, and which way. */
export function reliableChange(
  figures: ChangeFigures,
  higherIs: HigherIs,
  baseline: number,
  current: number,
): ReliableChange {
  const delta = current - baseline;
  const worse = pointsWorse(higherIs, baseline, current);
  const needed = figures.reliable;
  const reliable = worse >= needed ? "worsened" : worse <= -needed ? "improved" : "none";
  return { baseline, current, delta, reliable, figures };
}

/** By how many points the second score is worse than the first; below 0 when it is better. */
export function pointsWorse(higherIs: HigherIs, first: number, second: number): number {
  return higherIs === "worse" ? second - first : first - second;
}
