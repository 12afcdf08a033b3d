import { type ReactNode, useState } from "react";
import { type BeforeAfterPoint, layoutBeforeAfter, type BeforeAfterLayout } from "./before-after-layout.ts";
import { TrajectoryHeading } from "./trajectory-heading.tsx";
import { useBox } from "./use-box.ts";

export interface BeforeAfterProps {
  title: ReactNode;
  /** Names the figure for those who listen, with what it shows in words. */
  label: string;
  /** Oldest first. */
  points: readonly BeforeAfterPoint[];
  range: readonly [number, number];
  formatDate: (at: number) => string;
  formatValue: (value: number) => string;
  labels: { before: string; after: string; day: string; showTable: string; showChart: string };
}

/** How something was before and after, each time it was done: a ring and a dot on one stem, or all of it as a table. */
export function BeforeAfter({
  title,
  label,
  points,
  range,
  formatDate,
  formatValue,
  labels,
}: BeforeAfterProps) {
  const [asTable, setAsTable] = useState(false);
  const [ref, { width, text }] = useBox({ width: 360, text: 14 });
  const layout = layoutBeforeAfter({ points, range, width, size: text - 2, formatDate });
  return (
    <figure ref={ref} aria-label={label} className="m-0 min-w-0">
      <TrajectoryHeading
        title={title}
        status={null}
        tools={[
          {
            id: "table",
            label: asTable ? labels.showChart : labels.showTable,
            onPress: () => setAsTable(!asTable),
          },
        ]}
      />
      {asTable ? (
        <Table {...{ label, points, formatDate, formatValue, labels }} />
      ) : (
        <>
          <Drawing layout={layout} formatValue={formatValue} />
          <p className="mt-1 flex gap-4 text-xs text-ink-2 touch:text-m">
            <Sign hollow>{labels.before}</Sign>
            <Sign>{labels.after}</Sign>
          </p>
        </>
      )}
    </figure>
  );
}

function Drawing({
  layout: { width, height, size, left, right, lines, marks, dates, datesY },
  formatValue,
}: {
  layout: BeforeAfterLayout;
  formatValue: (value: number) => string;
}) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full overflow-visible font-ui"
      fill="none"
      fontSize={size}
    >
      {lines.map(({ value, y }) => (
        <g key={value}>
          <path d={`M${left} ${y}H${right}`} stroke="var(--line)" />
          <text x={left - 6} y={y} dy="0.35em" textAnchor="end" fill="var(--ink-3)" className="tabular">
            {formatValue(value)}
          </text>
        </g>
      ))}
      {marks.map(({ id, x, before, after }) => (
        <g key={id}>
          <path d={`M${x} ${before}V${after}`} stroke="var(--control)" strokeWidth={1.25} />
          <circle cx={x} cy={before} r={4} fill="var(--surface)" stroke="var(--ink-2)" strokeWidth={1.5} />
          <circle cx={x} cy={after} r={3.5} fill="var(--brand)" />
        </g>
      ))}
      {dates.map((tick) => (
        <text key={tick.at} x={tick.x} y={datesY} textAnchor="middle" fill="var(--ink-3)">
          {tick.label}
        </text>
      ))}
    </svg>
  );
}

function Sign({ hollow = false, children }: { hollow?: boolean; children: ReactNode }) {
  return (
    <span className="flex items-center gap-1.5">
      <svg aria-hidden="true" viewBox="0 0 10 10" width={10} height={10} className="shrink-0">
        {hollow ? (
          <circle cx={5} cy={5} r={4} fill="var(--surface)" stroke="var(--ink-2)" strokeWidth={1.5} />
        ) : (
          <circle cx={5} cy={5} r={4} fill="var(--brand)" />
        )}
      </svg>
      {children}
    </span>
  );
}

const cell = "border-b border-line px-2 py-1.5 first:pl-0 last:pr-0";

function Table({
  label,
  points,
  formatDate,
  formatValue,
  labels,
}: Pick<BeforeAfterProps, "label" | "points" | "formatDate" | "formatValue" | "labels">) {
  return (
    <div
      role="region"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must take the focus to be scrolled by keys
      tabIndex={0}
      className="max-h-44 overflow-auto print:max-h-none"
    >
      <table className="w-full text-s touch:text-l">
        <thead className="sticky top-0 bg-surface">
          <tr>
            {[labels.day, labels.before, labels.after].map((head, place) => (
              <th
                key={head}
                scope="col"
                className={`${cell} text-xs font-semibold text-ink-3 touch:text-m ${place === 0 ? "text-left" : "text-right"}`}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ id, at, before, after }) => (
            <tr key={id}>
              <td className={cell}>{formatDate(at)}</td>
              <td className={`${cell} text-right tabular`}>{formatValue(before)}</td>
              <td className={`${cell} text-right tabular`}>{formatValue(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
