import type { MeasureDefinition, MeasureItem } from "./definition.ts";

/** A definition's items by id, and the values each may be answered with, found without searching. */
export type MeasureIndex = {
  readonly items: ReadonlyMap<string, MeasureItem>;
  /** By item id, in the order shown; empty for items without options. */
  readonly optionValues: ReadonlyMap<string, readonly number[]>;
};

// Definitions never change, and thousands of answers are scored by one: its index is made once.
const indexes = new WeakMap<MeasureDefinition, MeasureIndex>();

export function indexOf(measure: MeasureDefinition): MeasureIndex {
  const known = indexes.get(measure);
  if (known) return known;
  const sets = new Map(measure.optionSets.map((set) => [set.id, set.options.map(({ value }) => value)]));
  const index = {
    items: new Map(measure.items.map((item) => [item.id, item])),
    optionValues: new Map(measure.items.map((item) => [item.id, sets.get(item.optionSet ?? "") ?? []])),
  };
  indexes.set(measure, index);
  return index;
}

/** The lowest and the highest number an item can be answered with; null where its answers are no numbers. */
export function itemRange(measure: MeasureDefinition, itemId: string): { min: number; max: number } | null {
  const index = indexOf(measure);
  const item = index.items.get(itemId);
  if (item?.kind === "integer" || item?.kind === "decimal") return item.bounds ?? null;
  const values = index.optionValues.get(itemId) ?? [];
  if (item?.kind !== "choice" || values.length === 0) return null;
  return { min: Math.min(...values), max: Math.max(...values) };
}
