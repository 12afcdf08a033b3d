import { scaleLinear } from "d3-scale";
import { crisp, textWidth } from "./geometry.ts";
import { type DateTick, placeDates, timeScale } from "./place-dates.ts";

/** One time something was rated before and after. */
export interface BeforeAfterPoint {
  id: string;
  /** ms since 1970. */
  at: number;
  before: number;
  after: number;
}

export interface BeforeAfterLayout {
  width: number;
  height: number;
  size: number;
  left: number;
  right: number;
  lines: readonly { value: number; y: number }[];
  marks: readonly { id: string; x: number; before: number; after: number }[];
  dates: readonly DateTick[];
  datesY: number;
}

const PLOT_PX = 110;
const DOT_PX = 6;

/** Where everything stands. @param range the least and the greatest rating there is */
export function layoutBeforeAfter({
  points,
  range: [low, high],
  width,
  size,
  formatDate,
}: {
  /** Oldest first. */
  points: readonly BeforeAfterPoint[];
  range: readonly [number, number];
  width: number;
  size: number;
  formatDate: (at: number) => string;
}): BeforeAfterLayout {
  const left = textWidth(String(high), size) + 8;
  const right = width - DOT_PX;
  const moments = points.map(({ at }) => at);
  const x = timeScale(moments, left + DOT_PX, right - DOT_PX);
  const y = scaleLinear([low, high], [PLOT_PX + DOT_PX, DOT_PX]);
  const datesY = PLOT_PX + 2 * DOT_PX + size;
  return {
    width,
    height: datesY + 4,
    size,
    left,
    right,
    lines: [low, (low + high) / 2, high].map((value) => ({ value, y: crisp(y(value)) })),
    marks: points.map(({ id, at, before, after }) => ({ id, x: x(at), before: y(before), after: y(after) })),
    dates: placeDates({ moments, x, left, most: width, size, formatDate }),
    datesY,
  };
}
