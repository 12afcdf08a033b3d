import type { ReactNode } from "react";
import { cx } from "../class-names.ts";
import { bandOf, type SeverityBand, type TrajectoryPoint } from "./trajectory-layout.ts";

/** A column of the table alternative; `end` aligns figures. */
export interface TrajectoryColumn {
  id: string;
  label: string;
  align?: "start" | "end" | undefined;
  cell: (point: TrajectoryPoint, index: number) => ReactNode;
}

/** The same scores as a table, newest first. */
export function TrajectoryTable({
  label,
  points,
  bands,
  formatDate,
  labels,
  columns,
}: {
  label: string;
  points: readonly TrajectoryPoint[];
  bands: readonly SeverityBand[];
  formatDate: (at: number) => string;
  labels: { date: string; score: string; band: string };
  columns?: readonly TrajectoryColumn[] | undefined;
}) {
  const shown: readonly TrajectoryColumn[] = columns ?? [
    { id: "date", label: labels.date, cell: (point) => formatDate(point.at) },
    { id: "score", label: labels.score, align: "end", cell: (point) => point.value },
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
  const edge = (column: TrajectoryColumn) =>
    cx(
      "border-b border-line px-2 py-1.5 first:pl-0 last:pr-0",
      column.align === "end" ? "text-right tabular" : "text-left",
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must take the focus to be scrolled by keys
    <div role="region" aria-label={label} tabIndex={0} className="max-h-72 overflow-auto print:max-h-none">
      <table className="w-full text-s touch:text-l">
        <thead className="sticky top-0 bg-surface">
          <tr>
            {shown.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={cx(edge(column), "text-xs font-semibold text-ink-3 touch:text-m")}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points
            .map((point, index) => (
              <tr key={point.id}>
                {shown.map((column) => (
                  <td key={column.id} className={edge(column)}>
                    {column.cell(point, index)}
                  </td>
                ))}
              </tr>
            ))
            .toReversed()}
        </tbody>
      </table>
    </div>
  );
}
