import type { MeasureItem, OptionSet } from "./definition.ts";

/** Options with the whole numbers from `first` to `last`, in the order in which the form prints them. */
export function optionsFrom(id: string, first: number, last: number): OptionSet {
  const step = first <= last ? 1 : -1;
  const count = Math.abs(last - first) + 1;
  return { id, options: Array.from({ length: count }, (_, place) => ({ value: first + place * step })) };
}

/** No 0, Yes 1. */
export const yesNoOptions: OptionSet = { id: "yesNo", options: [{ value: 0 }, { value: 1 }] };
export const yesNoWordingEn = ["No", "Yes"] as const;

/** A required question with options. */
export function choiceItem(
  id: string,
  optionSet: string,
  more: Partial<Pick<MeasureItem, "loinc" | "required" | "sectionId" | "showWhen" | "whenNotAsked">> = {},
): MeasureItem {
  return { id, kind: "choice", loinc: null, required: true, optionSet, ...more };
}

/** The ids `prefix-from` to `prefix-to`. */
export function itemIdsOf(prefix: string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, place) => `${prefix}-${from + place}`);
}
