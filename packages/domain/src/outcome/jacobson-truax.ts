/** How a measure's scores spread in a sample and how well they repeat: what reliable change is worked out from. */
export type Spread = {
  /** Standard deviation of the sample's scores, in points. */
  readonly sd: number;
  /** The coefficient rxx of the same sample, from 0 (all noise) to 1 (none). */
  readonly reliability: number;
};

/** Two-sided critical values as the change literature rounds them: 1.96 is 95 %. */
const criticalValues: ReadonlyMap<number, number> = new Map([
  [0.8, 1.282],
  [0.9, 1.645],
  [0.95, 1.96],
  [0.99, 2.576],
]);

/** The confidences for which there is a critical value. */
export const confidences: readonly number[] = [...criticalValues.keys()];

/** Throws RangeError for a confidence that is not one of `confidences`. */
export function criticalValue(confidence: number): number {
  const value = criticalValues.get(confidence);
  if (value === undefined)
    throw new RangeError(`There is no critical value for a confidence of ${confidence}`);
  return value;
}

/** SE = SD × √(1 − rxx), in points. Throws RangeError for figures no sample can have. */
export function standardError({ sd, reliability }: Spread): number {
  if (!(Number.isFinite(sd) && sd > 0)) throw new RangeError(`${sd} is no standard deviation`);
  if (!(reliability >= 0 && reliability < 1))
    throw new RangeError(`${reliability} is no reliability below 1`);
  return sd * Math.sqrt(1 - reliability);
}

/** Sdiff = √(2 × SE²): how far two scores of an unchanged person spread by noise alone. */
export function standardErrorOfDifference(spread: Spread): number {
  return Math.SQRT2 * standardError(spread);
}

/** RCI = (last − first) ÷ Sdiff, with the sign of the change in points, whichever direction is better. */
export function reliableChangeIndex(spread: Spread, first: number, last: number): number {
  return (last - first) / standardErrorOfDifference(spread);
}

/**
 * The difference in points that noise alone exceeds as rarely as the confidence says; a reliable change is greater.
 * 1.96 × SD × √2 × √(1 − rxx) at 95 %.
 */
export function noiseLimit(spread: Spread, confidence: number): number {
  return criticalValue(confidence) * standardErrorOfDifference(spread);
}

/** The smallest difference of two whole scores that exceeds the noise: 6 where the limit is 5.66. */
export function wholePointsNeeded(limit: number): number {
  return Math.floor(limit) + 1;
}
