import type { ChangeFigures, Cited, Scale, Text } from "../measure/definition.ts";
import { pointsWorse, type HigherIs } from "./reliable-change.ts";

/** Mean and SD of a sample without the trouble and of one in care. */
export type Norms = NonNullable<ChangeFigures["norms"]>;

/**
 * Jacobson and Truax's cut-offs: a leaves the clinical sample by two SDs, b enters the normal one within two, c is
 * where a score is as likely in the one as in the other.
 */
export type CutOffs = { a: number; b: number; c: number };

/** A score on which to tell the clinical side from the other. The score itself belongs to the clinical side. */
export type CutOff = Cited & {
  readonly kind: "b" | "c" | "caseness";
  readonly at: number;
  readonly population: Text | null;
};

/** Throws RangeError for norms without spread. */
export function cutOffsOf({ normal, clinical }: Norms, higherIs: HigherIs): CutOffs {
  if (!(normal.sd > 0 && clinical.sd > 0)) throw new RangeError("A cut-off needs two samples with spread");
  const better = higherIs === "worse" ? -1 : 1;
  return {
    a: clinical.mean + better * 2 * clinical.sd,
    b: normal.mean - better * 2 * normal.sd,
    c: (normal.sd * clinical.mean + clinical.sd * normal.mean) / (normal.sd + clinical.sd),
  };
}

/**
 * The cut-off to judge a scale by: c of its norms, or b where the two samples do not overlap within two SDs; without
 * norms the caseness in force; null where nothing is published.
 */
export function cutOffFor(
  { change, caseness }: Pick<Scale, "change" | "caseness">,
  higherIs: HigherIs,
): CutOff | null {
  if (change?.norms) {
    const { a, b, c } = cutOffsOf(change.norms, higherIs);
    const overlap = higherIs === "worse" ? a < b : a > b;
    const { source, population } = change;
    // Computed from the published norms by the formula above.
    return { kind: overlap ? "c" : "b", at: overlap ? c : b, source, evidence: "C", population };
  }
  const [inForce] = caseness;
  if (!inForce) return null;
  const { at, source, evidence, population } = inForce;
  return { kind: "caseness", at, source, evidence, population };
}

/** Whether a score lies on the clinical side; a score at the cut-off does. */
export function isOnClinicalSide({ at }: Pick<CutOff, "at">, higherIs: HigherIs, score: number): boolean {
  return pointsWorse(higherIs, at, score) >= 0;
}
