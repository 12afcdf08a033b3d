import type { ChangeFigures, Scale } from "../measure/definition.ts";
import { cutOffFor, isOnClinicalSide, type CutOff } from "./cut-off.ts";
import { noiseLimit, reliableChangeIndex, standardErrorOfDifference } from "./jacobson-truax.ts";
import { reliableChange, type HigherIs, type ReliableChange } from "./reliable-change.ts";

export const changeCategories = ["recovered", "improved", "unchanged", "deteriorated"] as const;
export type ChangeCategory = (typeof changeCategories)[number];

/** A scale as far as a change on it is judged: its figures and the cut-off in force. */
export type JudgedScale = Pick<Scale, "change" | "caseness">;

/** The standard errors behind a change, for scales whose SD and reliability are published; points but for `index`. */
export type Workings = {
  standardErrorOfDifference: number;
  /** RCI, with the sign of the change in points. */
  index: number;
  /** What a reliable change exceeds by these figures; null without a published confidence. */
  noiseLimit: number | null;
};

export type ClinicalChange = {
  category: ChangeCategory;
  change: ReliableChange;
  /** Null where neither norms nor a caseness are published: then nothing can be called recovered. */
  cutOff: CutOff | null;
  /** From the clinical side of the cut-off to the other, or back; null where it was not crossed. */
  crossed: "out" | "in" | null;
  workings: Workings | null;
};

/**
 * Jacobson and Truax's four categories over two scores of one scale: recovered (reliably better and out of the clinical
 * side, which is clinically significant change), improved (reliably better alone), deteriorated (reliably worse),
 * unchanged. Null for a scale without a published reliable change. A category describes two scores, not a person.
 */
export function clinicalChange(
  scale: JudgedScale,
  higherIs: HigherIs,
  first: number,
  last: number,
): ClinicalChange | null {
  if (scale.change === null) return null;
  const change = reliableChange(scale.change, higherIs, first, last);
  const cutOff = cutOffFor(scale, higherIs);
  const crossed = cutOff && crossingOf(cutOff, higherIs, first, last);
  return {
    category: categoryOf(change, crossed),
    change,
    cutOff,
    crossed,
    workings: workingsOf(scale.change, first, last),
  };
}

function categoryOf(change: ReliableChange, crossed: ClinicalChange["crossed"]): ChangeCategory {
  if (change.reliable === "worsened") return "deteriorated";
  if (change.reliable === "none") return "unchanged";
  return crossed === "out" ? "recovered" : "improved";
}

function crossingOf(
  cutOff: CutOff,
  higherIs: HigherIs,
  first: number,
  last: number,
): ClinicalChange["crossed"] {
  const before = isOnClinicalSide(cutOff, higherIs, first);
  const after = isOnClinicalSide(cutOff, higherIs, last);
  if (before === after) return null;
  return before ? "out" : "in";
}

function workingsOf(figures: ChangeFigures, first: number, last: number): Workings | null {
  const { sd, reliability, confidence } = figures;
  if (sd === null || reliability === null) return null;
  const spread = { sd, reliability };
  return {
    standardErrorOfDifference: standardErrorOfDifference(spread),
    index: reliableChangeIndex(spread, first, last),
    noiseLimit: confidence === null ? null : noiseLimit(spread, confidence),
  };
}
