import type { MeasureTable } from "./scoring-table.ts";

/** Up to so many combinations are gone through one by one; beyond, as many as `random_count` are drawn. */
export const all_combinations_max = 300_000;
export const random_count = 100_000;

/** How many ways there are to answer a measure completely. */
export function countCombinations(table: MeasureTable): number {
  return countedItems(table).reduce((count, [, answers]) => count * answers.length, 1);
}

/** The items that a score can depend on. */
function countedItems({ items, scales, gates = [], sometimes = {} }: MeasureTable): MeasureTable["items"] {
  const counted = new Set([...gates, ...Object.values(scales).flatMap(({ points }) => Object.keys(points))]);
  // Any item may decide whether another is asked, so that all count where some are not.
  const decides = Object.keys(sometimes).some((itemId) => counted.has(itemId));
  return decides ? items : items.filter(([itemId]) => counted.has(itemId));
}

/**
 * Complete answers, each item's among them whether it is asked or not: every combination of the items that count where
 * there are few enough, else a fixed number drawn from the seed.
 */
export function* completeAnswers(table: MeasureTable, seed: number): Generator<Record<string, number>> {
  const count = countCombinations(table);
  if (count <= all_combinations_max) {
    const counted = new Set(countedItems(table).map(([itemId]) => itemId));
    for (let code = 0; code < count; code += 1) {
      const digit = digitsOf(code);
      yield pick(table, (size, itemId) => (counted.has(itemId) ? digit(size) : code % size));
    }
    return;
  }
  const random = randomFrom(seed);
  for (let drawn = 0; drawn < random_count; drawn += 1)
    yield pick(table, (size) => Math.floor(random() * size));
}

function pick(
  { items }: MeasureTable,
  next: (size: number, itemId: string) => number,
): Record<string, number> {
  const answers: Record<string, number> = {};
  for (const [itemId, values] of items) answers[itemId] = values[next(values.length, itemId)] ?? Number.NaN;
  return answers;
}

function digitsOf(code: number): (size: number) => number {
  let rest = code;
  return (size) => {
    const digit = rest % size;
    rest = Math.floor(rest / size);
    return digit;
  };
}

/** mulberry32: the same numbers from the same seed, 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
