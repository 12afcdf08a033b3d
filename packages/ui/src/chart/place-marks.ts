import { shorten, textWidth, type Extent } from "./geometry.ts";
import type { MarkKind, TrajectoryMark } from "./trajectory-layout.ts";

export interface PlacedMark {
  id: string;
  kind: MarkKind;
  x: number;
  /** Middle of its sign, px from the top. */
  y: number;
  /** Its words as they fit; empty when there is no room: they are in the read-out and the table then. */
  words: string;
  wordsX: number;
  anchor: "start" | "end";
}

const ROWS_MAX = 3;
const SIGN_PX = 5;
const BESIDE_PX = 9;
const GAP_PX = 8;
const SESSIONS_PX = 13;
const WORDS_LEAST_PX = 48;

/**
 * What happened, over the plot: sessions as a row of ticks, everything else with its words on up to three rows,
 * to the right of its sign, else to the left, else the sign alone. `height` is what they take, px.
 */
export function placeMarks(
  marks: readonly TrajectoryMark[],
  x: (at: number) => number,
  size: number,
  left: number,
  width: number,
): { marks: PlacedMark[]; height: number } {
  const sorted = marks.toSorted((a, b) => a.at - b.at);
  const rows: Extent[][] = [];
  const rowPx = size + 7;
  const told = sorted.filter(({ kind }) => kind !== "session");
  const placed = told.map((mark) => {
    const at = x(mark.at);
    const { row, words, side } = findPlace(rows, at, mark.label, { size, left, width });
    return {
      id: mark.id,
      kind: mark.kind ?? "event",
      x: at,
      y: row * rowPx + rowPx / 2,
      words,
      wordsX: side === "start" ? at + BESIDE_PX : at - BESIDE_PX,
      anchor: side,
    };
  });
  const toldPx = rows.length * rowPx;
  const sessions = sorted
    .filter(({ kind }) => kind === "session")
    .map((mark) => ({
      id: mark.id,
      kind: "session" as const,
      x: x(mark.at),
      y: toldPx + SESSIONS_PX / 2,
      words: "",
      wordsX: 0,
      anchor: "start" as const,
    }));
  return { marks: [...placed, ...sessions], height: toldPx + (sessions.length > 0 ? SESSIONS_PX : 0) };
}

/** The first row, from the top, with room for sign and words; else with room for the sign; `rows` is filled on the way. */
function findPlace(
  rows: Extent[][],
  at: number,
  label: string,
  { size, left, width }: { size: number; left: number; width: number },
): { row: number; words: string; side: "start" | "end" } {
  const wide = textWidth(label, size);
  const roomRight = width - at - BESIDE_PX;
  const roomLeft = at - BESIDE_PX - left;
  const side = wide <= roomRight || roomRight >= roomLeft ? "start" : "end";
  const room = side === "start" ? roomRight : roomLeft;
  const words = room < WORDS_LEAST_PX ? "" : shorten(label, size, room);
  const reach = words === "" ? SIGN_PX : BESIDE_PX + textWidth(words, size);
  const withWords =
    side === "start" ? { start: at - SIGN_PX, end: at + reach } : { start: at - reach, end: at + SIGN_PX };
  for (let row = 0; row < ROWS_MAX; row += 1) {
    if (take(rows, row, withWords)) return { row, words, side };
  }
  const alone = { start: at - SIGN_PX, end: at + SIGN_PX };
  for (let row = 0; row < ROWS_MAX; row += 1) {
    if (take(rows, row, alone)) return { row, words: "", side };
  }
  // Below the words, signs may lie on each other: the read-out and the table tell them apart.
  rows[ROWS_MAX] = [...(rows[ROWS_MAX] ?? []), alone];
  return { row: ROWS_MAX, words: "", side };
}

function take(rows: Extent[][], row: number, box: Extent): boolean {
  const taken = rows[row] ?? [];
  const free = taken.every((other) => other.end + GAP_PX <= box.start || box.end + GAP_PX <= other.start);
  if (free) rows[row] = [...taken, box];
  return free;
}
