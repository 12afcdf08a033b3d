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

/** Which of the labels can be shown without touching: those earlier in `order` win. Returns indexes, ascending. */
export function keepByPriority(
  centres: readonly number[],
  lengths: readonly number[],
  gap: number,
  order: readonly number[],
): number[] {
  const kept: Extent[] = [];
  return order
    .filter((index) => {
      const half = (lengths[index] ?? 0) / 2;
      const box = { start: (centres[index] ?? 0) - half, end: (centres[index] ?? 0) + half };
      if (!kept.every((other) => apart(other, box, gap))) return false;
      kept.push(box);
      return true;
    })
    .toSorted((a, b) => a - b);
}

/**
 * Moves `centres` (sorted) as little as need be so that blocks of these `lengths` do not overlap, inside `low`…`high`.
 * Null when they do not all fit.
 */
export function spreadApart(
  centres: readonly number[],
  lengths: readonly number[],
  low: number,
  high: number,
): number[] | null {
  if (lengths.reduce((sum, length) => sum + length, 0) > high - low) return null;
  const half = (index: number) => (lengths[index] ?? 0) / 2;
  const placed: number[] = [];
  for (const [index, centre] of centres.entries()) {
    const floor = index === 0 ? low : (placed[index - 1] ?? low) + half(index - 1);
    placed.push(Math.max(centre, floor + half(index)));
  }
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const ceiling = index === placed.length - 1 ? high : (placed[index + 1] ?? high) - half(index + 1);
    placed[index] = Math.min(placed[index] ?? ceiling, ceiling - half(index));
  }
  return placed;
}

/** Words on lines of at most `most` px, by estimate; a longer word has its own line. */
export function wrapWords(text: string, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The text, or as much of its beginning as fits `most` px, by estimate, with an ellipsis. Empty where nothing fits. */
export function shorten(text: string, size: number, most: number): string {
  if (textWidth(text, size) <= most) return text;
  const letters = Math.floor(most / textWidth("x", size)) - 1;
  return letters < 3 ? "" : `${text.slice(0, letters).trimEnd()}…`;
}

/** Where a hairline must lie to be drawn on one row of pixels. */
export function crisp(px: number): number {
  return Math.floor(px) + 0.5;
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
