import { useRef, useState, type ReactNode } from "react";
import { downloadCsv, toCsv } from "./csv.ts";
import type { Stop } from "./find-stops.ts";
import { layoutTrajectories, type TrajectoriesLayout } from "./layout-trajectories.ts";
import { TrajectoryHeading, type FigureTool } from "./trajectory-heading.tsx";
import type { GapKind, MarkKind, TrajectoryMark, TrajectoryMeasure } from "./trajectory-layout.ts";
import { MeasureKey, SignKey } from "./trajectory-key.tsx";
import { trajectoryRows } from "./trajectory-rows.ts";
import { TrajectoryScrubber } from "./trajectory-scrubber.tsx";
import { TrajectoryTable } from "./trajectory-table.tsx";
import { useBox } from "./use-box.ts";
import { usePrintPart } from "./use-print-part.ts";

/** What every figure of trajectories takes, whether of one measure or of several. */
export interface TrajectoryFrame {
  /** Heading beside the buttons. */
  title?: ReactNode;
  /** Names the chart and the table: "PHQ-9, total score over time". */
  label: string;
  marks?: readonly TrajectoryMark[] | undefined;
  /** A short date for the axis. */
  formatDate: (at: number) => string;
  /** With its year, for the table; the short one when left out. */
  formatLongDate?: ((at: number) => string) | undefined;
  /** Month and year, for the axis of more than 400 days; the short date when left out. */
  formatTick?: ((at: number) => string) | undefined;
  /** A score in the reader's language. */
  formatValue?: ((value: number) => string) | undefined;
  /** The day in the clinic's time zone, "YYYY-MM-DD": answers of one day stand together, and the CSV has it. The device's when left out. */
  isoDay?: ((at: number) => string) | undefined;
  labels: {
    showTable: string;
    showChart: string;
    date: string;
    score: string;
    band: string;
    empty: string;
    marks?: Partial<Record<MarkKind, string>> | undefined;
    gaps?: Partial<Record<GapKind, string>> | undefined;
    /** Said to those who listen: "Arrow keys walk through the scores". */
    howTo?: string | undefined;
  };
  /** Offers the figures as a file; `measure` and `note` head columns. */
  csv?: { label: string; fileName: string; measure: string; note: string } | undefined;
  /** Offers this figure alone on paper, under `heading`. */
  print?: { label: string; heading?: string | undefined } | undefined;
  /** The client's version: no figures, words at the ends of the scale. */
  plain?: { top: string; bottom: string } | undefined;
  /** A sentence over the plot: "Since you began, low mood has eased." */
  summary?: ReactNode;
  /** At the right of the heading: a pill with the verdict. */
  status?: ReactNode;
  /** Height of each plot, px. */
  plotHeight?: number | undefined;
  className?: string | undefined;
}

export interface TrajectoriesProps extends TrajectoryFrame {
  measures: readonly TrajectoryMeasure[];
}

const ONE_PLOT_PX = 208;
const EACH_PLOT_PX = 120;
/** The axis' letters beside the text around them: 11 px in the portal, 13 in the companion. */
const LETTERS_SHARE = 0.8;
/** A plot is never lower than this many letters, however large the reader sets them. */
const LEAST_PLOT_EM = 9;

/**
 * Scores over time on their severity bands, with the cut-off and the corridor of measurement noise: one measure, or
 * several aligned under one time axis and one reading line. A key, a table, a file and paper stand beside it.
 */
export function Trajectories(props: TrajectoriesProps) {
  const {
    measures,
    label,
    marks = [],
    formatDate,
    formatLongDate = formatDate,
    labels,
    plain,
    csv,
    print,
  } = props;
  const { formatValue = String } = props;
  const [asTable, setAsTable] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const paper = usePrintPart();
  const [measureBox, box] = useBox({ width: 640, text: 14 });
  const plotHeight = props.plotHeight ?? (measures.length > 1 ? EACH_PLOT_PX : ONE_PLOT_PX);
  const size = Math.round(box.text * LETTERS_SHARE);
  const layout = layoutTrajectories({
    ...props,
    marks,
    width: box.width,
    size,
    plotHeight: Math.max(plotHeight, size * LEAST_PLOT_EM),
  });
  const empty = measures.every(isEmpty);
  const tools: FigureTool[] = [
    {
      id: "table",
      label: asTable ? labels.showChart : labels.showTable,
      onPress: () => setAsTable(!asTable),
    },
    ...(csv ? [{ id: "csv", label: csv.label, onPress: () => saveFigures(props, csv, layout.stops) }] : []),
    ...(print ? [{ id: "print", label: print.label, onPress: () => paper.print(figure.current) }] : []),
  ];
  return (
    <figure ref={figure} className={props.className} aria-label={label}>
      {paper.printing && print?.heading !== undefined ? (
        <p className="mb-3 border-b border-line-strong pb-2 font-semibold">{print.heading}</p>
      ) : null}
      <TrajectoryHeading title={props.title} status={props.status} tools={empty ? [] : tools} />
      {props.summary === undefined ? null : <div className="mb-3 max-w-[60ch] text-ink">{props.summary}</div>}
      <div ref={measureBox} className="min-w-0">
        {empty ? (
          <p
            className="grid place-items-center rounded-2 border border-dashed border-line-strong px-4 py-3 text-center text-ink-2"
            style={{ minHeight: plotHeight }}
          >
            {labels.empty}
          </p>
        ) : null}
        {empty || (asTable && !paper.printing) ? null : <Drawing {...props} layout={layout} />}
        {!empty && (asTable || paper.printing) ? (
          <TrajectoryTable
            measures={measures}
            stops={layout.stops}
            look={{ label, formatDate: formatLongDate, formatValue, labels, plain: plain !== undefined }}
          />
        ) : null}
      </div>
    </figure>
  );
}

const isEmpty = ({ points, gaps = [] }: TrajectoryMeasure) => points.length + gaps.length === 0;

function saveFigures(
  { measures, labels, plain }: TrajectoriesProps,
  csv: NonNullable<TrajectoryFrame["csv"]>,
  stops: readonly Stop[],
) {
  const words = { ...labels, measure: csv.measure, note: csv.note };
  const { header, rows } = trajectoryRows(measures, stops, words, plain !== undefined);
  downloadCsv(csv.fileName, toCsv(header, rows));
}

/** The plots with their key. */
function Drawing(props: TrajectoriesProps & { layout: TrajectoriesLayout }) {
  const { measures, marks = [], layout, labels, plain, formatDate, formatLongDate = formatDate } = props;
  const { formatValue = String } = props;
  const several = measures.length > 1;
  return (
    <>
      <TrajectoryScrubber
        label={props.label}
        howTo={labels.howTo}
        layout={layout}
        measures={measures}
        plain={plain}
        formatValue={formatValue}
        formatDate={formatLongDate}
        renderHeading={(measure) =>
          several ? <PanelHeading measure={measure} empty={labels.empty} /> : null
        }
      />
      <figcaption className="mt-3 flex flex-col gap-1.5 text-xs text-ink-3 touch:text-m">
        <SignKey measures={measures} marks={marks} words={labels} />
        {measures.map((measure) => (
          <MeasureKey
            key={measure.id}
            measure={measure}
            named={several}
            showBands={layout.narrow}
            plain={plain !== undefined}
            formatValue={formatValue}
          />
        ))}
      </figcaption>
    </>
  );
}

function PanelHeading({ measure, empty }: { measure: TrajectoryMeasure; empty: string }) {
  return (
    <div className="mb-1 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
      <div className="min-w-0 text-s text-ink-2 touch:text-l">
        {measure.title ?? <b className="font-semibold text-ink">{measure.name}</b>}
        {isEmpty(measure) ? <span className="text-ink-3"> · {empty}</span> : null}
      </div>
      {measure.status}
    </div>
  );
}
