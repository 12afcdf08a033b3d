/** A box on a line: where it starts and how long it is, px. */
export interface Extent {
  start: number;
  end: number;
}

/**
 * Which of the labels, centred at `centres` and `widths` wide, can be shown without touching (`gap` px apart).
 * The first and the last win over those between; earlier wins over later. Returns indexes in order.
 */
export function labelsThatFit(centres: readonly number[], widths: readonly number[], gap: number): number[] {
  const box = (index: number): Extent => ({
    start: (centres[index] ?? 0) - (widths[index] ?? 0) / 2,
    end: (centres[index] ?? 0) + (widths[index] ?? 0) / 2,
  });
  const last = centres.length - 1;
  if (last < 0) return [];
  const kept = [0];
  if (last > 0 && apart(box(0), box(last), gap)) kept.push(last);
  for (let index = 1; index < last; index += 1) {
    if (kept.every((other) => apart(box(other), box(index), gap))) kept.push(index);
  }
  return kept.toSorted((a, b) => a - b);
}

function apart(one: Extent, other: Extent, gap: number): boolean {
  return one.end + gap <= other.start || other.end + gap <= one.start;
}

/** Moves `centres` (sorted) as little as need be so that neighbours are `least` px apart, inside `low`…`high`. */
export function spreadApart(centres: readonly number[], least: number, low: number, high: number): number[] {
  const placed: number[] = [];
  for (const centre of centres) placed.push(Math.max(centre, low, (placed.at(-1) ?? -Infinity) + least));
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const ceiling = index === placed.length - 1 ? high : (placed[index + 1] ?? high) - least;
    placed[index] = Math.min(placed[index] ?? ceiling, ceiling);
  }
  return placed;
}

/** Puts boxes on as few rows as need be so that none touch; earlier ones first. Returns each box's row, from 0. */
export function stackRows(boxes: readonly Extent[], gap: number): number[] {
  const rowEnds: number[] = [];
  return boxes.map((box) => {
    const free = rowEnds.findIndex((end) => end + gap <= box.start);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = box.end;
    return row;
  });
}

/** Index of the value in `sorted` (ascending) nearest to `wanted`; -1 when there is none. */
export function nearestIndex(sorted: readonly number[], wanted: number): number {
  let best = -1;
  let distance = Infinity;
  for (const [index, value] of sorted.entries()) {
    const away = Math.abs(value - wanted);
    if (away < distance) {
      best = index;
      distance = away;
    }
  }
  return best;
}

const DAY_MS = 86_400_000;
/** Half of the least span a time axis shows: a single day is not stretched over the width. */
const LEAST_HALF_SPAN_MS = 3 * DAY_MS;

/** What the time axis covers: all moments, and never less than six days around their middle. */
export function timeSpan(moments: readonly number[]): [number, number] | null {
  if (moments.length === 0) return null;
  const first = Math.min(...moments);
  const last = Math.max(...moments);
  if (last - first >= 2 * LEAST_HALF_SPAN_MS) return [first, last];
  const middle = (first + last) / 2;
  return [middle - LEAST_HALF_SPAN_MS, middle + LEAST_HALF_SPAN_MS];
}

/** About how wide a label is set in the interface font at `size` px. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.56;
}
