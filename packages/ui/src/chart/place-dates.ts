import { scaleTime } from "d3-scale";
import { labelsThatFit, textWidth, timeSpan } from "./geometry.ts";

export interface DateTick {
  /** Centre of the label, px. */
  x: number;
  label: string;
  /** Where the moment itself is, px. */
  at: number;
}

const DATED_MOMENTS_MAX = 12;
const DAY_MS = 86_400_000;
/** Longer than this and a day without its year would be ambiguous. */
const LONG_SPAN_MS = 400 * DAY_MS;

/** The time axis over all moments; `left`…`right` px. */
export function timeScale(moments: readonly number[], left: number, right: number) {
  return scaleTime()
    .domain(timeSpan(moments) ?? [0, 1])
    .range([left, right]);
}

/**
 * The dates under the plot, none touching another: those of the scores while they are few, round ones when they are many.
 * `most` is where the last label may end, px.
 */
export function placeDates({
  moments,
  x,
  left,
  most,
  size,
  formatDate,
  formatTick = formatDate,
}: {
  moments: readonly number[];
  x: ReturnType<typeof timeScale>;
  left: number;
  most: number;
  size: number;
  formatDate: (at: number) => string;
  formatTick?: ((at: number) => string) | undefined;
}): DateTick[] {
  const [first, last] = x.domain().map(Number);
  const format = (last ?? 0) - (first ?? 0) > LONG_SPAN_MS ? formatTick : formatDate;
  const chosen =
    moments.length <= DATED_MOMENTS_MAX
      ? moments
      : x.ticks(Math.max(2, Math.floor((most - left) / (size * 10)))).map(Number);
  const dated = chosen
    .map((at) => ({ at, label: format(at) }))
    .filter((tick, index, all) => tick.label !== all[index - 1]?.label);
  const widths = dated.map((tick) => textWidth(tick.label, size));
  const centres = dated.map((tick, index) => {
    const half = (widths[index] ?? 0) / 2;
    return Math.min(most - half, Math.max(left + half, x(tick.at)));
  });
  return labelsThatFit(centres, widths, 12).map((index) => ({
    x: centres[index] ?? 0,
    label: dated[index]?.label ?? "",
    at: x(dated[index]?.at ?? 0),
  }));
}
