import { cx } from "../class-names.ts";
import type { Stop } from "./find-stops.ts";
import {
  bandOf,
  type TrajectoryColumn,
  type TrajectoryMeasure,
  type TrajectoryPoint,
} from "./trajectory-layout.ts";

export interface TableLook {
  label: string;
  formatDate: (at: number) => string;
  formatValue: (value: number) => string;
  labels: { date: string; score: string; band: string };
  /** Bands' words instead of figures. */
  plain: boolean;
}

/** Everything the drawing shows as a table, newest first: one measure with its own columns, several side by side. */
export function TrajectoryTable({
  measures,
  stops,
  look,
}: {
  measures: readonly TrajectoryMeasure[];
  stops: readonly Stop[];
  look: TableLook;
}) {
  const [only] = measures;
  const columns = measures.length === 1 && only ? (only.columns ?? ownColumns(only, look)) : null;
  const heads: readonly Pick<TrajectoryColumn, "id" | "label" | "align">[] = columns ?? [
    { id: "date", label: look.labels.date },
    ...measures.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <div
      role="region"
      aria-label={look.label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must take the focus to be scrolled by keys
      tabIndex={0}
      className="max-h-72 overflow-auto print:max-h-none"
    >
      <table className="w-full text-s touch:text-l">
        <thead className="sticky top-0 z-10 bg-surface">
          <tr>
            {heads.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={cx(edge(column.align), "text-xs font-semibold text-ink-3 touch:text-m")}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stops
            .flatMap((stop) => [
              ...stop.marks.map((mark) => (
                <SpanRow
                  key={`mark ${mark.id}`}
                  date={look.formatDate(mark.at)}
                  columns={heads.length}
                  words={mark.label}
                />
              )),
              ...(columns && only
                ? [<OnlyRow key={keyOf(stop)} stop={stop} columns={columns} look={look} />]
                : [<AlignedRow key={keyOf(stop)} stop={stop} measures={measures} look={look} />]),
            ])
            .toReversed()}
        </tbody>
      </table>
    </div>
  );
}

/** A day can stand twice: what was answered then tells the rows apart. */
const keyOf = ({ day, entries }: Stop) =>
  [day, ...entries.map((entry) => (entry?.kind === "point" ? entry.point.id : entry?.gap.id))].join(" ");

const edge = (align: "start" | "end" | undefined) =>
  cx(
    "border-b border-line px-2 py-1.5 align-top first:pl-0 last:pr-0",
    align === "end" ? "text-right tabular" : "text-left",
  );

function ownColumns(
  measure: TrajectoryMeasure,
  { labels, plain, formatDate, formatValue }: TableLook,
): TrajectoryColumn[] {
  const bands = measure.bands ?? [];
  return [
    { id: "date", label: labels.date, cell: (point) => formatDate(point.at) },
    ...(plain
      ? []
      : [
          {
            id: "score",
            label: labels.score,
            align: "end" as const,
            cell: (point: TrajectoryPoint) => formatValue(point.value),
          },
        ]),
    ...(bands.length > 0
      ? [
          {
            id: "band",
            label: labels.band,
            cell: (point: TrajectoryPoint) => bandOf(bands, point.value)?.label ?? "",
          },
        ]
      : []),
  ];
}

function SpanRow({ date, columns, words }: { date: string; columns: number; words: string }) {
  return (
    <tr className="text-ink-2">
      <td className={edge("start")}>{date}</td>
      <td className={edge("start")} colSpan={Math.max(1, columns - 1)}>
        {words}
      </td>
    </tr>
  );
}

function OnlyRow({
  stop,
  columns,
  look,
}: {
  stop: Stop;
  columns: readonly TrajectoryColumn[];
  look: TableLook;
}) {
  const [entry] = stop.entries;
  if (!entry) return null;
  if (entry.kind === "gap")
    return <SpanRow date={look.formatDate(entry.gap.at)} columns={columns.length} words={entry.gap.label} />;
  return (
    <tr>
      {columns.map((column) => (
        <td key={column.id} className={edge(column.align)}>
          {column.cell(entry.point, entry.index)}
        </td>
      ))}
    </tr>
  );
}

function AlignedRow({
  stop,
  measures,
  look,
}: {
  stop: Stop;
  measures: readonly TrajectoryMeasure[];
  look: TableLook;
}) {
  if (stop.entries.every((entry) => entry === null)) return null;
  return (
    <tr>
      <th scope="row" className={cx(edge("start"), "font-normal whitespace-nowrap")}>
        {look.formatDate(stop.at)}
      </th>
      {measures.map((measure, place) => {
        const entry = stop.entries[place];
        const band =
          entry?.kind === "point" ? bandOf(measure.bands ?? [], entry.point.value)?.label : undefined;
        return (
          <td key={measure.id} className={edge("start")}>
            {entry?.kind === "gap" ? <span className="text-ink-2">{entry.gap.label}</span> : null}
            {entry?.kind === "point" && !look.plain ? (
              <span className="font-semibold tabular">{look.formatValue(entry.point.value)} </span>
            ) : null}
            {band}
          </td>
        );
      })}
    </tr>
  );
}
