import type { ReactNode } from "react";

/** One score. `at` in ms since 1970; `id` distinguishes repeats on one day. */
export interface TrajectoryPoint {
  id: string;
  at: number;
  value: number;
}
/**
 * A severity band from its lowest score up to the next band's. `level` orders the grounds, 0 the least severe;
 * `to` is its highest score as published, needed where scores are not whole numbers.
 */
export interface SeverityBand {
  from: number;
  to?: number | undefined;
  label: string;
  level: 0 | 1 | 2 | 3 | 4;
}
export type MarkKind = "session" | "plan" | "prescription" | "event";
/** Something that happened: "plan v2 signed". An event when no kind is given. */
export interface TrajectoryMark {
  id: string;
  at: number;
  label: string;
  kind?: MarkKind | undefined;
}
export type GapKind = "missed" | "unscored";
/** A time without a score: due and not answered, or answered and not scorable. `label` is its whole read-out. */
export interface TrajectoryGap {
  id: string;
  at: number;
  kind: GapKind;
  label: string;
}
/** A column of the table alternative; `end` aligns figures. */
export interface TrajectoryColumn {
  id: string;
  label: string;
  align?: "start" | "end" | undefined;
  cell: (point: TrajectoryPoint, index: number) => ReactNode;
}

/** One measure's scores and everything they are to be read against. */
export interface TrajectoryMeasure {
  id: string;
  /** Plain name, for the read-out, the table and the CSV: "PHQ-9". */
  name: string;
  /** Stands over its plot when several are aligned. The name when left out. */
  title?: ReactNode;
  /** At the right of that heading: a pill with the verdict. */
  status?: ReactNode;
  /** Oldest first. */
  points: readonly TrajectoryPoint[];
  gaps?: readonly TrajectoryGap[] | undefined;
  /** Least and greatest possible score. */
  range: readonly [number, number];
  /** Ascending by `from`. */
  bands?: readonly SeverityBand[] | undefined;
  /** The published cut-off; `label` goes into the key ("caseness, 10"). */
  caseness?: { value: number; label: string } | undefined;
  /** The first score and how far another must be from it to be more than noise; `label` says so with its source. */
  baseline?: { value: number; reliable: number; label: string } | undefined;
  /** Words for the key where they are needed: "Higher is better". */
  direction?: string | undefined;
  /** One point in words, drawn and read out: "9 November: 12, moderate, −7 since baseline". */
  readOut: (point: TrajectoryPoint, index: number) => string;
  /** The table's columns when this is the only measure. Date, score and band when left out. */
  columns?: readonly TrajectoryColumn[] | undefined;
}

/** The band a score falls in. */
export function bandOf(bands: readonly SeverityBand[], value: number): SeverityBand | undefined {
  return bands.findLast((band) => value >= band.from);
}
