import { reliableChange } from "../outcome/reliable-change.ts";
import type { Evidence } from "./definition.ts";
import { getTotalScale, type ScoreFacts } from "./scale.ts";

export type Change = {
  baseline: number;
  current: number;
  /** current − baseline, in points of the measure. */
  delta: number;
  /** `none` means no reliable change: within measurement noise. Null where no figure is published to tell by. */
  reliable: "improved" | "worsened" | "none" | null;
  /** The points that make a change reliable. */
  needed: number | null;
  source: string | null;
  evidence: Evidence | null;
};

export type ChangeSummary = {
  baseline: number;
  current: number;
  /** Null with a single total: there is nothing yet to compare with. */
  sinceBaseline: Change | null;
  sinceLast: Change | null;
};

/**
 * Whether two totals differ by at least the measure's published reliable change, and which way.
 * Throws RangeError where the measure has no total.
 */
export function changeBetween(measure: ScoreFacts, baseline: number, current: number): Change {
  const figures = getTotalScale(measure).change;
  if (figures === null) {
    const delta = current - baseline;
    return { baseline, current, delta, reliable: null, needed: null, source: null, evidence: null };
  }
  const { delta, reliable } = reliableChange(figures, measure.higherIs, baseline, current);
  const { reliable: needed, source, evidence } = figures;
  return { baseline, current, delta, reliable, needed, source, evidence };
}

/** Change over a client's totals of one measure, oldest first; null when there are none. */
export function changeSummary(measure: ScoreFacts, totals: readonly number[]): ChangeSummary | null {
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
