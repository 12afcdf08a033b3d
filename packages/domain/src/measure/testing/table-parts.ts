import { type AnswerOf, pointsOf, type ScaleTable } from "./scoring-table.ts";

export const all = (itemIds: readonly string[], value: number) =>
  Object.fromEntries(itemIds.map((itemId) => [itemId, value]));
export const yesIn = (answer: AnswerOf, ...itemIds: readonly string[]) =>
  itemIds.some((itemId) => answer(itemId) === 1);

export function added(
  itemIds: readonly string[],
  answers: readonly number[],
  more: Partial<ScaleTable> & Pick<ScaleTable, "max">,
): ScaleTable {
  return { points: pointsOf(itemIds, answers), min: 0, bands: {}, cases: {}, ...more };
}

export const [to1, to3, to4] = [
  [0, 1],
  [0, 1, 2, 3],
  [0, 1, 2, 3, 4],
] as const;
export const [from1to5, from1to6] = [
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5, 6],
] as const;
export const to8 = [0, 1, 2, 3, 4, 5, 6, 7, 8];
