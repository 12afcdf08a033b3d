import type {
  TrajectoryGap,
  TrajectoryMark,
  TrajectoryMeasure,
  TrajectoryPoint,
} from "./trajectory-layout.ts";

export type StopEntry =
  | { kind: "point"; point: TrajectoryPoint; index: number }
  | { kind: "gap"; gap: TrajectoryGap };
/** One place of the reading line: what every measure has on that day (null: nothing) and what else happened then. */
export interface Stop {
  at: number;
  day: string;
  entries: (StopEntry | null)[];
  marks: TrajectoryMark[];
}

/**
 * Where the reading line can stand, in time's order: one per day on which anything was answered, missed or happened.
 * A day answered twice has two: the second answers of all measures stand together.
 */
export function findStops(
  measures: readonly TrajectoryMeasure[],
  marks: readonly TrajectoryMark[],
  isoDay: (at: number) => string,
): Stop[] {
  const stops = new Map<string, Stop[]>();
  const stopsOf = (day: string) => {
    const known = stops.get(day) ?? [];
    stops.set(day, known);
    return known;
  };
  const newStop = (at: number, day: string): Stop => ({
    at,
    day,
    entries: measures.map(() => null),
    marks: [],
  });
  for (const [place, measure] of measures.entries()) {
    for (const { at, entry } of inOrder(measure)) {
      const day = isoDay(at);
      const ofDay = stopsOf(day);
      const free = ofDay.find(({ entries }) => entries[place] === null);
      const stop = free ?? newStop(at, day);
      if (!free) ofDay.push(stop);
      stop.at = Math.min(stop.at, at);
      stop.entries[place] = entry;
    }
  }
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const day = isoDay(mark.at);
    const ofDay = stopsOf(day);
    if (ofDay.length === 0) ofDay.push(newStop(mark.at, day));
    ofDay[0]?.marks.push(mark);
  }
  return [...stops.values()].flat().toSorted((a, b) => a.at - b.at);
}

function inOrder({ points, gaps = [] }: TrajectoryMeasure): { at: number; entry: StopEntry }[] {
  return [
    ...points.map((point, index) => ({ at: point.at, entry: { kind: "point" as const, point, index } })),
    ...gaps.map((gap) => ({ at: gap.at, entry: { kind: "gap" as const, gap } })),
  ].toSorted((a, b) => a.at - b.at);
}

/** The stop to begin at: the newest with a score, else the newest. -1 when there is none. */
export function latestStop(stops: readonly Stop[]): number {
  const scored = stops.findLastIndex(({ entries }) => entries.some((entry) => entry?.kind === "point"));
  return scored === -1 ? stops.length - 1 : scored;
}

const PAGE = 10;

/** Which stop a key leads to: null puts the reading line away, undefined leaves the key to others. */
export function nextByKey(key: string, current: number, end: number): number | null | undefined {
  if (key === "ArrowRight" || key === "ArrowUp") return Math.min(end, current + 1);
  if (key === "ArrowLeft" || key === "ArrowDown") return Math.max(0, current - 1);
  if (key === "PageUp") return Math.min(end, current + PAGE);
  if (key === "PageDown") return Math.max(0, current - PAGE);
  if (key === "Home") return 0;
  if (key === "End") return end;
  return key === "Escape" ? null : undefined;
}

/** The place under the pointer: the nearest in time and, of several at one time, the nearest in height. */
export function nearestPlace(
  places: readonly { x: number; y: number | null }[],
  x: number,
  y: number,
): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (const [index, place] of places.entries()) {
    const away = Math.abs(place.x - x) * 1000 + (place.y === null ? 0 : Math.abs(place.y - y));
    if (away < least) {
      least = away;
      best = index;
    }
  }
  return best;
}

/** The day where this device is, "YYYY-MM-DD". */
export function deviceDay(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
