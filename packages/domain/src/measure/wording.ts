import type { Language, MeasureDefinition, MeasureItem, Translation } from "./definition.ts";
import { indexOf } from "./measure-index.ts";

export function findItem(measure: MeasureDefinition, itemId: string): MeasureItem | undefined {
  return indexOf(measure).items.get(itemId);
}

/** Throws RangeError for an item the measure does not have. */
export function getItem(measure: MeasureDefinition, itemId: string): MeasureItem {
  const item = findItem(measure, itemId);
  if (!item) throw new RangeError(`${measure.id} has no item ${JSON.stringify(itemId)}`);
  return item;
}

/** The values an item may be answered with, in the order shown; empty where it has no options. */
export function optionValues(measure: MeasureDefinition, item: MeasureItem): readonly number[] {
  return indexOf(measure).optionValues.get(item.id) ?? [];
}

const languages = ["en", "es"] as const;

/** The languages the measure is worded in; none where the clinic has yet to supply the text. */
export function languagesOf(measure: Pick<MeasureDefinition, "translations">): readonly Language[] {
  return languages.filter((language) => measure.translations[language] !== undefined);
}

export function findTranslation(measure: MeasureDefinition, language: Language): Translation | undefined {
  return measure.translations[language];
}

/** Throws RangeError for a language the measure is not worded in. */
export function getTranslation(measure: MeasureDefinition, language: Language): Translation {
  const translation = findTranslation(measure, language);
  if (!translation) throw new RangeError(`${measure.id} has no ${language} wording`);
  return translation;
}

/** The item's verbatim wording. Throws RangeError where the translation lacks it. */
export function itemText(measure: MeasureDefinition, itemId: string, language: Language): string {
  const text = getTranslation(measure, language).items[itemId];
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
  const texts = getTranslation(measure, language).options[item.optionSet ?? ""];
  return optionValues(measure, item).map((value, position) => {
    const text = texts?.[position];
    if (text === undefined) {
      throw new RangeError(`${measure.id} has no ${language} wording for ${item.optionSet} ${value}`);
    }
    return { value, text };
  });
}
