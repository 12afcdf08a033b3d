import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { NARROW_PX, layoutTrajectory, type SeverityBand, type TrajectoryLayout, type TrajectoryMark, type TrajectoryPoint } from "./trajectory-layout.ts";
import { TrajectoryKey } from "./trajectory-key.tsx";
import { TrajectoryPlot } from "./trajectory-plot.tsx";
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
  const { title, label, points, range, bands = [], caseness, baseline, marks = [], formatDate, labels, status, plotHeight = 208, className } = props;
  const [asTable, setAsTable] = useState(false);
  const [measure, width] = useWidth(640);
  const layout = layoutTrajectory({ width, plotHeight, points, range, bands, marks, formatDate, caseness: caseness?.value, baseline });
  return (
    <figure className={className} aria-label={label}>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 text-[0.9375rem] text-ink-2">{title}</div>
        <div className="flex flex-wrap items-center gap-1.5">
          {status}
          {points.length > 0 ? (
            <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)} className="min-h-6 rounded-full bg-sunken px-2.5 py-0.5 text-xs font-semibold text-ink-2 hover:text-ink touch:min-h-12 touch:px-4 touch:text-m print:hidden">
              {asTable ? labels.showChart : labels.showTable}
            </button>
          ) : null}
        </div>
      </div>
      <div ref={measure}>
        {points.length === 0 ? <p className="grid place-items-center rounded-2 border border-dashed border-line-strong px-4 text-center text-ink-2" style={{ minHeight: plotHeight }}>{labels.empty}</p> : null}
        {points.length > 0 && asTable ? <TrajectoryTable label={label} points={points} bands={bands} formatDate={formatDate} labels={labels} columns={props.columns} /> : null}
        {points.length > 0 && !asTable ? <Plot label={label} layout={layout} readOut={props.readOut} /> : null}
      </div>
      {points.length > 0 && !asTable ? <TrajectoryKey bands={width < NARROW_PX ? bands : []} range={range} caseness={caseness} baseline={baseline} /> : null}
    </figure>
  );
}

function Plot({ label, layout, readOut }: { label: string; layout: TrajectoryLayout; readOut: (point: TrajectoryPoint, index: number) => string }) {
  const [chosen, setChosen] = useState<number | null>(null);
  const end = layout.points.length - 1;
  const active = chosen === null ? null : Math.min(chosen, end);
  const current = active ?? end;
  const words = (index: number) => { const place = layout.points[index]; return place ? readOut(place.point, index) : ""; };
  const keyDown = (event: KeyboardEvent) => {
    const next = nextByKey(event.key, current, end);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
  };
  const point = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = layout.width / box.width;
    setChosen(nearestPoint(layout, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale));
  };
  return (
    <div role="slider" tabIndex={0} aria-label={label} aria-valuemin={1} aria-valuemax={end + 1} aria-valuenow={current + 1} aria-valuetext={words(current)}
      onKeyDown={keyDown} onFocus={() => setChosen(current)} onBlur={() => setChosen(null)} onPointerMove={point} onPointerDown={point} onPointerLeave={() => setChosen(null)}
      className="relative cursor-crosshair touch-pan-y rounded-1">
      <TrajectoryPlot layout={layout} active={active} />
      {active === null ? null : <ReadOut layout={layout} index={active}>{words(active)}</ReadOut>}
    </div>
  );
}

/** Which point a key leads to: null puts the read-out away, undefined leaves the key to others. */
export function nextByKey(key: string, current: number, end: number): number | null | undefined {
  if (key === "ArrowRight" || key === "ArrowUp") return Math.min(end, current + 1);
  if (key === "ArrowLeft" || key === "ArrowDown") return Math.max(0, current - 1);
  if (key === "Home") return 0;
  if (key === "End") return end;
  return key === "Escape" ? null : undefined;
}

/** The point under the pointer: the nearest in time and, of several on one day, the nearest in height. */
export function nearestPoint(layout: Pick<TrajectoryLayout, "points">, x: number, y: number): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (const [index, place] of layout.points.entries()) {
    const away = Math.abs(place.x - x) * 1000 + Math.abs(place.y - y);
    if (away < least) { least = away; best = index; }
  }
  return best;
}

function ReadOut({ layout, index, children }: { layout: TrajectoryLayout; index: number; children: ReactNode }) {
  const place = layout.points[index];
  if (!place) return null;
  const across = place.x / layout.width;
  const high = place.y - layout.top < 44;
  return (
    <div aria-hidden="true" className="pointer-events-none absolute z-10 w-max max-w-[min(16rem,80%)] rounded-1 bg-ink px-2.5 py-1.5 text-xs text-paper shadow-2 print:hidden"
      style={{ left: `${across * 100}%`, top: `calc(${(place.y / layout.height) * 100}% ${high ? "+" : "-"} 14px)`, translate: `${-across * 100}% ${high ? "0" : "-100%"}` }}>
      {children}
    </div>
  );
}
