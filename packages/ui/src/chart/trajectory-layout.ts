import { scaleLinear, scaleTime } from "d3-scale";
import { line } from "d3-shape";
import { labelsThatFit, spreadApart, stackRows, textWidth, timeSpan } from "./geometry.ts";

/** One score. `at` in ms since 1970; `id` distinguishes repeats on one day. */
export interface TrajectoryPoint {
  id: string;
  at: number;
  value: number;
}
/** A severity band from its lowest score up to the next band's. `level` orders the grounds, 0 the least severe. */
export interface SeverityBand {
  from: number;
  label: string;
  level: 0 | 1 | 2 | 3 | 4;
}
/** Something that happened: "plan v2 signed". */
export interface TrajectoryMark {
  id: string;
  at: number;
  label: string;
}

export interface LayoutInput {
  /** Outer width, px. */
  width: number;
  /** Height of the plot without its labels, px. */
  plotHeight: number;
  points: readonly TrajectoryPoint[];
  range: readonly [number, number];
  bands: readonly SeverityBand[];
  marks: readonly TrajectoryMark[];
  caseness?: number | undefined;
  baseline?: { value: number; reliable: number } | undefined;
  formatDate: (at: number) => string;
}

/** Below this width the bands' words move from the plot into the key. px */
export const NARROW_PX = 480;
const AXIS_PX = 30;
const DATES_PX = 26;
const MARK_ROW_PX = 17;
const LABEL_SIZE_PX = 11;
/** Points nearer than this to each other are drawn as a line without rings. px */
const DENSE_PX = 9;
const DATED_POINTS_MAX = 12;

/** Every place in a trajectory chart, px. `points` keep their order; `stacked` marks one that hides another. */
export function layoutTrajectory(input: LayoutInput) {
  const { width, plotHeight, points, range, bands, marks } = input;
  const narrow = width < NARROW_PX;
  const gutter =
    narrow || bands.length === 0
      ? 22
      : Math.max(...bands.map((band) => textWidth(band.label, LABEL_SIZE_PX))) + 48;
  const left = AXIS_PX;
  const right = Math.max(left + 40, width - gutter);
  const span = timeSpan([...points, ...marks].map((each) => each.at)) ?? [0, 1];
  const x = scaleTime()
    .domain(span)
    .range([left, right - (narrow ? 8 : 0)]);
  const placedMarks = placeMarks(marks, (at) => x(at), left, width);
  const top =
    8 + (placedMarks.length === 0 ? 0 : Math.max(...placedMarks.map((mark) => mark.row)) + 1) * MARK_ROW_PX;
  const bottom = top + plotHeight;
  const y = scaleLinear().domain(range).range([bottom, top]).clamp(true);
  const placed = points.map((point) => ({ point, x: x(point.at), y: y(point.value) }));
  const spacing =
    placed.length > 1 ? ((placed.at(-1)?.x ?? 0) - (placed[0]?.x ?? 0)) / (placed.length - 1) : Infinity;
  return {
    narrow,
    left,
    right,
    top,
    bottom,
    width,
    height: bottom + DATES_PX,
    points: placed.map((place, index) => ({
      ...place,
      stacked: placed.slice(0, index).some((other) => Math.hypot(other.x - place.x, other.y - place.y) < 3),
    })),
    dense: spacing < DENSE_PX,
    path:
      line<{ x: number; y: number }>(
        (place) => place.x,
        (place) => place.y,
      )(placed) ?? "",
    bands: placeBands(bands, range, y, top, bottom),
    yTicks: placeScores(bands, range, y),
    xTicks: placeDates(input, x, left, width),
    marks: placedMarks,
    casenessY: input.caseness === undefined ? null : y(input.caseness),
    corridor: input.baseline
      ? {
          top: y(input.baseline.value + input.baseline.reliable),
          middle: y(input.baseline.value),
          bottom: y(input.baseline.value - input.baseline.reliable),
        }
      : null,
    last: placeLast(placed.at(-1), narrow, top),
  };
}
export type TrajectoryLayout = ReturnType<typeof layoutTrajectory>;

/** The band a score falls in. */
export function bandOf(bands: readonly SeverityBand[], value: number): SeverityBand | undefined {
  return bands.findLast((band) => value >= band.from);
}

function placeBands(
  bands: readonly SeverityBand[],
  range: readonly [number, number],
  y: (value: number) => number,
  top: number,
  bottom: number,
) {
  const boxes = bands.map((band, index) => ({
    band,
    y: y(bands[index + 1]?.from ?? range[1]),
    end: y(band.from),
  }));
  const fromTop = boxes.toReversed();
  const words = spreadApart(
    fromTop.map((box) => (box.y + box.end) / 2),
    LABEL_SIZE_PX + 2,
    top + 7,
    bottom - 7,
  );
  return fromTop.map((box, index) => ({
    ...box.band,
    y: box.y,
    height: Math.max(0, box.end - box.y),
    labelY: words[index] ?? box.y,
  }));
}

function placeScores(
  bands: readonly SeverityBand[],
  [low, high]: readonly [number, number],
  y: (value: number) => number,
) {
  const inner =
    bands.length > 0 ? bands.map((band) => band.from) : scaleLinear().domain([low, high]).ticks(5);
  const values = [...new Set([high, low, ...inner])].toSorted((a, b) => a - b);
  const centres = values.map(y);
  return labelsThatFit(
    centres,
    centres.map(() => LABEL_SIZE_PX),
    3,
  ).map((index) => ({ value: values[index] ?? low, y: centres[index] ?? 0 }));
}

function placeDates(
  { points, formatDate, width }: LayoutInput,
  x: ReturnType<typeof scaleTime<number>>,
  left: number,
  outer: number,
) {
  const moments =
    points.length <= DATED_POINTS_MAX
      ? points.map((point) => point.at)
      : x.ticks(Math.max(2, Math.floor(width / 110))).map(Number);
  const dated = moments
    .map((at) => ({ at, label: formatDate(at) }))
    .filter((tick, index, all) => tick.label !== all[index - 1]?.label);
  const widths = dated.map((tick) => textWidth(tick.label, LABEL_SIZE_PX));
  const centres = dated.map((tick, index) =>
    Math.min(outer - (widths[index] ?? 0) / 2, Math.max(left + (widths[index] ?? 0) / 2, x(tick.at))),
  );
  return labelsThatFit(centres, widths, 12).map((index) => ({
    x: centres[index] ?? 0,
    label: dated[index]?.label ?? "",
    at: x(dated[index]?.at ?? 0),
  }));
}

function placeMarks(
  marks: readonly TrajectoryMark[],
  x: (at: number) => number,
  left: number,
  width: number,
) {
  const sorted = marks
    .toSorted((a, b) => a.at - b.at)
    .map((mark) => {
      const at = x(mark.at);
      const wide = textWidth(mark.label, LABEL_SIZE_PX);
      const start = Math.max(left, Math.min(at - 4, width - wide));
      return { ...mark, x: at, start, end: start + wide };
    });
  const rows = stackRows(sorted, 10);
  return sorted.map((mark, index) => ({
    ...mark,
    row: rows[index] ?? 0,
    labelY: 8 + (rows[index] ?? 0) * MARK_ROW_PX + 6,
  }));
}

function placeLast(
  last: { point: TrajectoryPoint; x: number; y: number } | undefined,
  narrow: boolean,
  top: number,
) {
  if (!last) return null;
  if (!narrow) return { x: last.x + 11, y: last.y + 4, value: last.point.value, anchor: "start" as const };
  return {
    x: last.x,
    y: last.y - 11 < top + 8 ? last.y + 21 : last.y - 11,
    value: last.point.value,
    anchor: "middle" as const,
  };
}
