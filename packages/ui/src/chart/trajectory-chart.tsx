import { useState, type ReactNode } from "react";
import {
  NARROW_PX,
  layoutTrajectory,
  type SeverityBand,
  type TrajectoryMark,
  type TrajectoryPoint,
} from "./trajectory-layout.ts";
import { TrajectoryKey } from "./trajectory-key.tsx";
import { TrajectoryScrubber } from "./trajectory-scrubber.tsx";
import { TrajectoryTable, type TrajectoryColumn } from "./trajectory-table.tsx";
import { useWidth } from "./use-width.ts";

export interface TrajectoryChartProps {
  /** Heading beside the toggle: the measure and what it asks about. */
  title: ReactNode;
  /** Names the chart and the table: "PHQ-9, total score over time". */
  label: string;
  /** Oldest first. */
  points: readonly TrajectoryPoint[];
  /** Least and greatest possible score. */
  range: readonly [number, number];
  /** Least severe first. */
  bands?: readonly SeverityBand[] | undefined;
  /** The published cut-off; `label` goes into the key ("caseness, 10"). */
  caseness?: { value: number; label: string } | undefined;
  /** The first score and how far another must be from it to be more than noise; `label` says so with its source. */
  baseline?: { value: number; reliable: number; label: string } | undefined;
  marks?: readonly TrajectoryMark[] | undefined;
  /** A short date for the axis and the table. */
  formatDate: (at: number) => string;
  /** One point in words, drawn and read out: "9 November: 12, moderate, −7 since baseline". */
  readOut: (point: TrajectoryPoint, index: number) => string;
  /** The table's columns. Date, score and band when left out. */
  columns?: readonly TrajectoryColumn[] | undefined;
  labels: { showTable: string; showChart: string; date: string; score: string; band: string; empty: string };
  /** At the right of the heading: a pill with the verdict. */
  status?: ReactNode;
  /** Height of the plot, px. */
  plotHeight?: number | undefined;
  className?: string | undefined;
}

/** Scores over time on their severity bands, with the cut-off, the corridor of measurement noise, a key and a table. */
export function TrajectoryChart(props: TrajectoryChartProps) {
  const {
    title,
    label,
    points,
    range,
    bands = [],
    caseness,
    baseline,
    marks = [],
    formatDate,
    labels,
    status,
    plotHeight = 208,
    className,
  } = props;
  const [asTable, setAsTable] = useState(false);
  const [measure, width] = useWidth(640);
  const layout = layoutTrajectory({
    width,
    plotHeight,
    points,
    range,
    bands,
    marks,
    formatDate,
    caseness: caseness?.value,
    baseline,
  });
  return (
    <figure className={className} aria-label={label}>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 text-[0.9375rem] text-ink-2">{title}</div>
        <div className="flex flex-wrap items-center gap-1.5">
          {status}
          {points.length > 0 ? (
            <button
              type="button"
              onClick={() => setAsTable(!asTable)}
              className="min-h-6 rounded-full bg-sunken px-2.5 py-0.5 text-xs font-semibold text-ink-2 hover:text-ink touch:min-h-12 touch:px-4 touch:text-m print:hidden"
            >
              {asTable ? labels.showChart : labels.showTable}
            </button>
          ) : null}
        </div>
      </div>
      <div ref={measure}>
        {points.length === 0 ? (
          <p
            className="grid place-items-center rounded-2 border border-dashed border-line-strong px-4 text-center text-ink-2"
            style={{ minHeight: plotHeight }}
          >
            {labels.empty}
          </p>
        ) : null}
        {points.length > 0 && asTable ? (
          <TrajectoryTable
            label={label}
            points={points}
            bands={bands}
            formatDate={formatDate}
            labels={labels}
            columns={props.columns}
          />
        ) : null}
        {points.length > 0 && !asTable ? (
          <TrajectoryScrubber label={label} layout={layout} readOut={props.readOut} />
        ) : null}
      </div>
      {points.length > 0 && !asTable ? (
        <TrajectoryKey
          bands={width < NARROW_PX ? bands : []}
          range={range}
          caseness={caseness}
          baseline={baseline}
        />
      ) : null}
    </figure>
  );
}
