import { expect, test } from "vitest";
import { isMood, moodOf, moodWord, moodWords } from "./mood.ts";

// Rows: energy from 2 down to −2. Columns: pleasantness from −2 to 2.
const grid = [
  ["onEdge", "onEdge", "mixed", "bright", "bright"],
  ["onEdge", "onEdge", "mixed", "bright", "bright"],
  ["heavy", "heavy", "mixed", "settled", "settled"],
  ["heavy", "heavy", "mixed", "settled", "settled"],
  ["heavy", "heavy", "mixed", "settled", "settled"],
];

test("every step of energy and pleasantness has the word of its place", () => {
  const words = [2, 1, 0, -1, -2].map((energy) =>
    [-2, -1, 0, 1, 2].map((pleasantness) => moodWord({ energy, pleasantness })),
  );
  expect(words).toEqual(grid);
});

test("a one-tap choice comes back as the same word", () => {
  expect(moodWords.map((word) => moodWord(moodOf(word)))).toEqual(moodWords);
});

test.each([
  [3, 0],
  [0, -3],
  [0.5, 0],
  [Number.NaN, 0],
])("energy %d with pleasantness %d is no mood", (energy, pleasantness) => {
  expect(isMood({ energy, pleasantness })).toBe(false);
  expect(() => moodWord({ energy, pleasantness })).toThrow(RangeError);
});
