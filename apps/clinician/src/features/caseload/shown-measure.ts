import type { Measures } from "@goldthread/domain/measure/summary";
import type { CaseloadMeasure } from "@goldthread/schema/caseload";
import type { TriagedRow } from "./triage-row.ts";

/** The figures of one measure on a row. */
export interface ShownMeasure {
  measureId: string;
  baseline: number;
  last: number;
  /** Last minus baseline; null with a single total. */
  change: number | null;
  /** Oldest first; `at` counts them. */
  recent: readonly { at: number; total: number }[];
}

/**
 * The measure a row shows: the one asked for, else the one its reason speaks of, else the column's, else the one answered
 * last. Null where there is no total.
 */
export function findShownMeasure(
  { facts, triage }: TriagedRow,
  measures: Measures,
  wanted: string | undefined,
  column: string | null,
): ShownMeasure | null {
  const known = facts.measures.filter(({ measureId }) => measures.has(measureId));
  const spokenOf =
    triage.rule === "deteriorating" || triage.rule === "improving" ? triage.figures.measureId : undefined;
  const found = (measureId: string | null | undefined) =>
    known.find((candidate) => candidate.measureId === measureId);
  const shown = wanted === undefined ? (found(spokenOf) ?? found(column) ?? known[0]) : found(wanted);
  return shown === undefined ? null : figuresOf(shown);
}

/** The measure at the head of the column: the first of the library that half the clients or more have answered; null without any. */
export function columnMeasure(rows: readonly TriagedRow[], measures: Measures): string | null {
  const counts = [...measures.keys()].map((id) => ({
    id,
    count: rows.filter(({ facts }) => facts.measures.some(({ measureId }) => measureId === id)).length,
  }));
  const answered = counts.filter(({ count }) => count > 0);
  return (answered.find(({ count }) => count * 2 >= rows.length) ?? answered[0])?.id ?? null;
}

function figuresOf({ measureId, baseline, previous, last, recent }: CaseloadMeasure): ShownMeasure {
  return {
    measureId,
    baseline,
    last,
    change: previous === null ? null : last - baseline,
    recent: recent.split(" ").map((total, at) => ({ at, total: Number(total) })),
  };
}
