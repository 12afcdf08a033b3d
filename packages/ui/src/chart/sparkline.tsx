import { cx } from "../class-names.ts";

/** One score in time; `at` in ms since 1970. */
export interface SparkPoint {
  at: number;
  value: number;
}

export interface SparklineProps {
  /** Oldest first. */
  points: readonly SparkPoint[];
  /** Least and greatest possible score, so that rows compare. */
  range: readonly [number, number];
  /** The published cut-off, drawn dotted. */
  cutoff?: number | undefined;
  /** Everything it says, in words: "PHQ-9 from 14 to 17 over 12 weeks". */
  label: string;
  width?: number | undefined;
  height?: number | undefined;
  className?: string | undefined;
}

const INSET_PX = 4;

/** Pixel places of the points, by time; evenly spread when all fall on one moment. */
export function sparkPlaces(
  points: readonly SparkPoint[],
  range: readonly [number, number],
  width: number,
  height: number,
): { x: number; y: number }[] {
  const first = points[0]?.at ?? 0;
  const span = (points.at(-1)?.at ?? 0) - first;
  const usable = width - 2 * INSET_PX;
  return points.map((point, index) => {
    const along = span > 0 ? (point.at - first) / span : points.length > 1 ? index / (points.length - 1) : 1;
    return { x: round(INSET_PX + along * usable), y: round(sparkHeight(point.value, range, height)) };
  });
}

function sparkHeight(value: number, [low, high]: readonly [number, number], height: number): number {
  const along = high > low ? (Math.min(high, Math.max(low, value)) - low) / (high - low) : 0.5;
  return INSET_PX + (1 - along) * (height - 2 * INSET_PX);
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A trajectory in a table row. Light enough for five hundred of them. */
export function Sparkline({
  points,
  range,
  cutoff,
  label,
  width = 112,
  height = 32,
  className,
}: SparklineProps) {
  const places = sparkPlaces(points, range, width, height);
  const last = places.at(-1);
  const cutoffY = cutoff === undefined ? null : round(sparkHeight(cutoff, range, height));
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="none"
      focusable="false"
      className={cx("block max-w-none shrink-0", className)}
    >
      {cutoffY === null ? null : (
        <path d={`M0 ${cutoffY}H${width}`} stroke="var(--control)" strokeDasharray="1.5 3" />
      )}
      {places.length > 1 ? (
        <polyline
          points={places.map(({ x, y }) => `${x},${y}`).join(" ")}
          stroke="var(--ink-2)"
          strokeWidth={1.5}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ) : null}
      {last ? <circle cx={last.x} cy={last.y} r={3} fill="var(--brand)" /> : null}
    </svg>
  );
}
