import { deviceDay, findStops } from "./find-stops.ts";
import { textWidth } from "./geometry.ts";
import { placeDates, timeScale } from "./place-dates.ts";
import { placeMarks } from "./place-marks.ts";
import { bandWords, placeLast, placePanel, scoreValues, widestFigure } from "./place-panel.ts";
import type { TrajectoryMark, TrajectoryMeasure } from "./trajectory-layout.ts";

export interface LayoutInput {
  /** Outer width, px. */
  width: number;
  /** Height of the axis' letters, px. */
  size: number;
  /** Height of each plot without its labels, px. */
  plotHeight: number;
  measures: readonly TrajectoryMeasure[];
  marks: readonly TrajectoryMark[];
  formatDate: (at: number) => string;
  formatTick?: ((at: number) => string) | undefined;
  formatValue?: ((value: number) => string) | undefined;
  isoDay?: ((at: number) => string) | undefined;
  /** Words at the ends of the scale instead of figures. */
  plain?: { top: string; bottom: string } | undefined;
}

/** Below this width, in letters of the axis, the bands' words move from the plot into the key. */
const NARROW_EM = 44;
/** The most of the width that the bands' words may take. */
const WORDS_SHARE = 0.24;
const EDGE_PX = 8;

/** Every place in a figure of trajectories under one time axis, px; each panel counts from its own top. */
export function layoutTrajectories(input: LayoutInput) {
  const { width, size, plotHeight, measures, marks, formatValue = String, plain } = input;
  const wordsPx = roomForWords(input);
  const narrow = wordsPx === 0;
  const left = plain ? 2 : Math.ceil(widestFigure(measures.flatMap(scoreValues), size, formatValue)) + 9;
  const lastPx = plain
    ? 0
    : widestFigure(
        measures.flatMap(({ points }) => points.slice(-1).map(({ value }) => value)),
        size + 2,
        formatValue,
      );
  const gutter = narrow ? Math.max(14, lastPx / 2 + 6) : wordsPx + EDGE_PX * 2 + (plain ? 10 : lastPx + 11);
  const right = Math.max(left + 40, width - gutter);
  const moments = measures.flatMap(({ points, gaps = [] }) => [...points, ...gaps].map(({ at }) => at));
  const x = timeScale([...moments, ...marks.map(({ at }) => at)], left + (narrow ? 6 : 0), right);
  const over = placeMarks(marks, x, size, left, width);
  const wordPx = plain ? size + 8 : 0;
  const panels = measures.map((measure, index) => {
    const top = (index === 0 ? over.height + 8 : 8) + wordPx;
    const panel = placePanel(measure, {
      top,
      bottom: top + plotHeight,
      x: (at) => x(at),
      size,
      wordsPx,
      formatValue,
      plain: plain !== undefined,
    });
    const axis = index === measures.length - 1 ? size + 17 : 6;
    return {
      ...panel,
      height: panel.bottom + wordPx + axis,
      last: plain ? null : placeLast(panel, narrow, size + 2),
    };
  });
  return {
    width,
    size,
    narrow,
    left,
    right,
    /** Where the grounds end. */
    edge: narrow ? Math.min(width, right + 6) : width,
    wordPx,
    panels,
    marks: over.marks,
    marksHeight: over.height,
    dates: placeDates({
      ...input,
      moments: [...new Set(moments)].toSorted((a, b) => a - b),
      x,
      left,
      most: width,
    }),
    stops: findStops(measures, marks, input.isoDay ?? deviceDay).map((stop) => ({ ...stop, x: x(stop.at) })),
  };
}
export type TrajectoriesLayout = ReturnType<typeof layoutTrajectories>;
export type PlacedPanel = TrajectoriesLayout["panels"][number];
export type PlacedStop = TrajectoriesLayout["stops"][number];

/** How wide a column of bands' words is; 0 where they have to stand in the key, or there are none. px */
function roomForWords({ width, size, plotHeight, measures }: LayoutInput): number {
  const words = measures.flatMap(({ bands = [] }) => bands.map(({ label }) => label));
  if (words.length === 0 || width < NARROW_EM * size) return 0;
  const longestWord = Math.max(
    ...words.flatMap((label) => label.split(/\s+/u)).map((word) => textWidth(word, size)),
  );
  const widest = Math.max(...words.map((label) => textWidth(label, size)));
  const most = width * WORDS_SHARE;
  if (longestWord > most) return 0;
  const room = Math.ceil(Math.min(widest, Math.max(longestWord, most)));
  const fits = measures.every(({ bands = [] }) => bandWords(bands, size, room, plotHeight) !== null);
  return fits ? room : 0;
}

/** Where the reading line's ring stands in one panel at a stop; null where that measure has nothing then. */
export function placeAtStop(
  panel: PlacedPanel,
  stop: PlacedStop,
  place: number,
): { x: number; y: number } | null {
  const entry = stop.entries[place];
  if (!entry) return null;
  if (entry.kind === "point") return panel.points[entry.index] ?? null;
  return panel.gaps.find(({ gap }) => gap.id === entry.gap.id) ?? null;
}
