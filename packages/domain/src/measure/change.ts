import type { Evidence, MeasureDefinition } from "./definition.ts";

export type Change = {
  baseline: number;
  current: number;
  /** current − baseline, in points of the measure. */
  delta: number;
  /** `none` means no reliable change: within measurement noise. */
  reliable: "improved" | "worsened" | "none";
  /** The points that make a change reliable. */
  needed: number;
  source: string;
  evidence: Evidence;
};

export type ChangeSummary = {
  baseline: number;
  current: number;
  /** Null with a single total: there is nothing yet to compare with. */
  sinceBaseline: Change | null;
  sinceLast: Change | null;
};

/** Whether two totals differ by at least the measure's published reliable change, and which way. */
export function changeBetween(measure: MeasureDefinition, baseline: number, current: number): Change {
  const { reliable: needed, source, evidence } = measure.change;
  const delta = current - baseline;
  const worse = measure.higherIs === "worse" ? delta : -delta;
  const reliable = worse >= needed ? "worsened" : worse <= -needed ? "improved" : "none";
  return { baseline, current, delta, reliable, needed, source, evidence };
}

/** Change over a client's totals of one measure, oldest first; null when there are none. */
export function changeSummary(measure: MeasureDefinition, totals: readonly number[]): ChangeSummary | null {
  const baseline = totals[0];
  const current = totals.at(-1);
  if (baseline === undefined || current === undefined) return null;
  const previous = totals.at(-2);
  return {
    baseline,
    current,
    sinceBaseline: previous === undefined ? null : changeBetween(measure, baseline, current),
    sinceLast: previous === undefined ? null : changeBetween(measure, previous, current),
  };
}
