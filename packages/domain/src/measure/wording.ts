import type { Language, MeasureDefinition, MeasureItem } from "./definition.ts";

export function findItem(measure: MeasureDefinition, itemId: string): MeasureItem | undefined {
  return measure.items.find((item) => item.id === itemId);
}

/** Throws RangeError for an item the measure does not have. */
export function getItem(measure: MeasureDefinition, itemId: string): MeasureItem {
  const item = findItem(measure, itemId);
  if (!item) throw new RangeError(`${measure.id} has no item ${JSON.stringify(itemId)}`);
  return item;
}

/** The values an item may be answered with, in the order shown. */
export function optionValues(measure: MeasureDefinition, item: MeasureItem): readonly number[] {
  const set = measure.optionSets.find((candidate) => candidate.id === item.optionSet);
  if (!set) throw new RangeError(`${measure.id} has no option set ${item.optionSet}`);
  return set.options.map((option) => option.value);
}

/** The item's verbatim wording. Throws RangeError where the translation lacks it. */
export function itemText(measure: MeasureDefinition, itemId: string, language: Language): string {
  const text = measure.translations[language].items[itemId];
  if (text === undefined) {
    throw new RangeError(`${measure.id} has no ${language} wording for ${JSON.stringify(itemId)}`);
  }
  return text;
}

/** The item's options as shown: value and verbatim wording. Throws RangeError where wording is missing. */
export function itemOptions(
  measure: MeasureDefinition,
  itemId: string,
  language: Language,
): readonly { value: number; text: string }[] {
  const item = getItem(measure, itemId);
  const texts = measure.translations[language].options[item.optionSet];
  return optionValues(measure, item).map((value, position) => {
    const text = texts?.[position];
    if (text === undefined) {
      throw new RangeError(`${measure.id} has no ${language} wording for ${item.optionSet} ${value}`);
    }
    return { value, text };
  });
}
