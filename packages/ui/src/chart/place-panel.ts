import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { crisp, keepByPriority, spreadApart, textWidth, wrapWords } from "./geometry.ts";
import type { SeverityBand, TrajectoryGap, TrajectoryMeasure, TrajectoryPoint } from "./trajectory-layout.ts";

export interface PlacedPoint {
  point: TrajectoryPoint;
  x: number;
  y: number;
  /** It lies on an earlier one. */
  stacked: boolean;
}
export interface PlacedBand extends SeverityBand {
  y: number;
  height: number;
  /** Its words, line by line, and the middle of them. */
  lines: string[];
  wordsY: number;
}
export interface ScoreTick {
  value: number;
  y: number;
  label: string;
  /** It is the cut-off. */
  strong: boolean;
}

/** Points nearer than this to each other are drawn as a line without rings. px */
const DENSE_PX = 9;
/** A time without a score stands this far over the foot of the plot. px */
const GAP_FOOT_PX = 8;

export interface PanelFrame {
  top: number;
  bottom: number;
  x: (at: number) => number;
  size: number;
  /** Room for the bands' words; 0 where they stand in the key. px */
  wordsPx: number;
  formatValue: (value: number) => string;
  /** Without figures. */
  plain: boolean;
}

/** Every place in one measure's plot, px. Points and gaps keep their order. */
export function placePanel(measure: TrajectoryMeasure, frame: PanelFrame) {
  const { points, gaps = [], range, bands = [], baseline, caseness } = measure;
  const { top, bottom, x } = frame;
  const y = scaleLinear().domain(range).range([bottom, top]).clamp(true);
  const placed = points.map((point) => ({ point, x: x(point.at), y: y(point.value) }));
  const span = (placed.at(-1)?.x ?? 0) - (placed[0]?.x ?? 0);
  return {
    id: measure.id,
    top,
    bottom,
    points: placed.map((place, index): PlacedPoint => ({
      ...place,
      stacked: placed.slice(0, index).some((other) => Math.hypot(other.x - place.x, other.y - place.y) < 3),
    })),
    gaps: gaps.map((gap) => ({ gap, x: x(gap.at), y: bottom - GAP_FOOT_PX })),
    dense: placed.length > 2 && span / (placed.length - 1) < DENSE_PX,
    ...pathsOf(placed, gaps),
    bands: placeBands(bands, range, y, frame),
    scoreTicks: frame.plain ? [] : placeScores(measure, y, frame),
    casenessY: caseness === undefined ? null : crisp(y(caseness.value)),
    corridor: baseline
      ? {
          top: y(baseline.value + baseline.reliable),
          middle: y(baseline.value),
          bottom: y(baseline.value - baseline.reliable),
        }
      : null,
  };
}
export type Panel = ReturnType<typeof placePanel>;

/** The line through the scores: whole between neighbours, a bridge over times without one. */
function pathsOf(
  placed: readonly { point: TrajectoryPoint; x: number; y: number }[],
  gaps: readonly TrajectoryGap[],
) {
  const draw = line<{ x: number; y: number }>(
    (place) => place.x,
    (place) => place.y,
  );
  const runs: { point: TrajectoryPoint; x: number; y: number }[][] = [];
  for (const place of placed) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.point.at;
    const broken = before === undefined || gaps.some(({ at }) => at > before && at < place.point.at);
    if (run && !broken) run.push(place);
    else runs.push([place]);
  }
  const bridges = runs.slice(1).flatMap((run, index) => {
    const from = runs[index]?.at(-1);
    const to = run[0];
    return from && to ? [draw([from, to]) ?? ""] : [];
  });
  return {
    path: runs.map((run) => (run.length > 1 ? (draw(run) ?? "") : "")).join(""),
    bridge: bridges.join(""),
  };
}

/** The lines each band's words take; null when all of them do not fit the plot's height. */
export function bandWords(
  bands: readonly SeverityBand[],
  size: number,
  wordsPx: number,
  height: number,
): string[][] | null {
  const lines = bands.map((band) => wrapWords(band.label, size, wordsPx));
  const needed = lines.reduce((sum, each) => sum + blockPx(each, size), 0);
  return needed > height ? null : lines;
}

const blockPx = (lines: readonly string[], size: number) => lines.length * (size + 1) + 3;

function placeBands(
  bands: readonly SeverityBand[],
  range: readonly [number, number],
  y: (value: number) => number,
  { top, bottom, size, wordsPx }: PanelFrame,
): PlacedBand[] {
  const boxes = bands
    .map((band, index) => ({
      ...band,
      y: Math.round(y(bands[index + 1]?.from ?? range[1])),
      end: Math.round(y(index === 0 ? Math.min(band.from, range[0]) : band.from)),
    }))
    .toReversed();
  const lines = wordsPx > 0 ? bandWords(boxes, size, wordsPx, bottom - top) : null;
  const middles = boxes.map((box) => (box.y + box.end) / 2);
  const spread = lines
    ? spreadApart(
        middles,
        lines.map((each) => blockPx(each, size)),
        top,
        bottom,
      )
    : null;
  return boxes.map(({ end, ...box }, index) => ({
    ...box,
    height: Math.max(0, end - box.y),
    lines: lines?.[index] ?? [],
    wordsY: spread?.[index] ?? box.y,
  }));
}

/** The figures an axis could carry: the ends, the cut-off, the bands' beginnings, or round ones where there are no bands. */
export function scoreValues({ bands = [], range: [low, high], caseness }: TrajectoryMeasure): number[] {
  const inner =
    bands.length > 0 ? bands.map((band) => band.from) : scaleLinear().domain([low, high]).ticks(5);
  const wanted = [low, high, ...(caseness ? [caseness.value] : []), ...inner];
  return [...new Set(wanted)].filter((value) => value >= low && value <= high);
}

function placeScores(
  measure: TrajectoryMeasure,
  y: (value: number) => number,
  frame: PanelFrame,
): ScoreTick[] {
  const values = scoreValues(measure);
  const centres = values.map(y);
  return keepByPriority(
    centres,
    values.map(() => frame.size),
    3,
    [...values.keys()],
  ).map((index) => {
    const value = values[index] ?? 0;
    return {
      value,
      y: centres[index] ?? 0,
      label: frame.formatValue(value),
      strong: value === measure.caseness?.value,
    };
  });
}

/** Where the newest score's figure stands: beside its point, or over (under) it where there is no room beside. */
export function placeLast(panel: Panel, narrow: boolean, size: number) {
  const last = panel.points.at(-1);
  if (!last) return null;
  const middle = size * 0.4;
  if (!narrow) return { x: last.x + 11, y: last.y + middle, anchor: "start" as const };
  const over = last.y - 11;
  return {
    x: last.x,
    y: over < panel.top + size ? last.y + size + 10 : over,
    anchor: "middle" as const,
  };
}

/** How much room a figure takes on the axis or behind the last point, px. */
export function widestFigure(
  values: readonly number[],
  size: number,
  formatValue: (value: number) => string,
): number {
  return Math.max(0, ...values.map((value) => textWidth(formatValue(value), size)));
}
