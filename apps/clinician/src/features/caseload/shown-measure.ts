import { findMeasure } from "@goldthread/domain/measure/library";
import type { CaseloadRow } from "@goldthread/schema/caseload";

/** The figures of one measure on a row. `recent` is empty where only baseline and last are known. */
export interface ShownMeasure {
  measureId: string;
  baseline: number;
  last: number;
  /** Last minus baseline; null with a single total. */
  change: number | null;
  recent: readonly { at: string; total: number }[];
}

/** The measure a row shows: the one asked for, else the one answered last. Null where there is no total. */
export function findShownMeasure(row: CaseloadRow, wanted?: string): ShownMeasure | null {
  const { measure } = row;
  if (measure !== null && (wanted === undefined || measure.measureId === wanted)) {
    if (findMeasure(measure.measureId) === undefined) return null;
    const change = measure.previous === null ? null : measure.last - measure.baseline;
    const { measureId, baseline, last, recent } = measure;
    return { measureId, baseline, last, change, recent };
  }
  const latest = row.latest.find(({ measureId }) => measureId === wanted);
  if (latest === undefined || findMeasure(latest.measureId) === undefined) return null;
  const { measureId, baseline, last } = latest;
  return { measureId, baseline, last, change: last - baseline, recent: [] };
}

/** The measure most rows show, for the head of the column; null without any. */
export function commonMeasure(shown: readonly (ShownMeasure | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const figures of shown) {
    if (figures !== null) counts.set(figures.measureId, (counts.get(figures.measureId) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
