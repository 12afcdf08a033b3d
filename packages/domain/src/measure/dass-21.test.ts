import { expect, test } from "vitest";
import { riskOf, softFlagsOf } from "../risk/item-risk.ts";
import { dass21 } from "./dass-21.ts";
import { addingTo, missingFrom, scored, times } from "./testing/results.ts";

const itemsOf = {
  depression: [3, 5, 10, 13, 16, 17, 21],
  anxiety: [2, 4, 7, 9, 15, 19, 20],
  stress: [1, 6, 8, 11, 12, 14, 18],
} as const;

/** Answers with one scale's items adding up to `sum`, all others 0. */
function only(scale: keyof typeof itemsOf, sum: number): number[] {
  const values = addingTo(sum, 7, 3);
  const numbers: readonly number[] = itemsOf[scale];
  return times(21, 0).map((_, place) => values[numbers.indexOf(place + 1)] ?? 0);
}

const edges = {
  depression: [0, 4, 5, 6, 7, 10, 11, 13, 14, 21],
  anxiety: [0, 3, 4, 4, 5, 7, 8, 9, 10, 21],
  stress: [0, 7, 8, 9, 10, 12, 13, 16, 17, 21],
} as const;
const bands = ["normal", "mild", "moderate", "severe", "extremelySevere"];

test.each(["depression", "anxiety", "stress"] as const)(
  "%s doubles its own seven items, in its own bands",
  (id) => {
    const others = (["depression", "anxiety", "stress"] as const).filter((other) => other !== id);
    edges[id].forEach((sum, place) => {
      const { scales, total } = scored(dass21, only(id, sum));
      expect(scales[id]).toMatchObject({ value: sum * 2, max: 42, bandId: bands[Math.floor(place / 2)] });
      for (const other of others) expect(scales[other]?.value).toBe(0);
      expect(total).toBeNull();
    });
  },
);

test("life being meaningless is a note for the clinician, never an alert", () => {
  expect(softFlagsOf(dass21, { "dass21-21": 1 })).toHaveLength(1);
  expect(softFlagsOf(dass21, { "dass21-21": 0 })).toEqual([]);
  expect(riskOf(dass21, { "dass21-21": 3 })).toEqual([]);
});

test("no scale is scored while any misses an answer", () => {
  expect(missingFrom(dass21, times(20, 0))).toEqual(["dass21-21"]);
});
