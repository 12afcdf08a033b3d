import type { Language, MeasureDefinition, Scale } from "./definition.ts";
import { type ScaleRange, scaleRange } from "./scale.ts";
import { itemOptions, languagesOf } from "./wording.ts";

/** A scale with the lowest and the highest score it can have: without items they cannot be computed. */
export type ScaleSummary = Scale & ScaleRange;

type InLanguages = Partial<Readonly<Record<Language, string>>>;

/** A question with a risk rule, in words: an alert is told as what was asked and answered. */
export type RiskItem = {
  readonly itemId: string;
  /** Its place on the form, from 1. */
  readonly number: number;
  readonly text: InLanguages;
  readonly options: readonly { readonly value: number; readonly text: InLanguages }[];
};

/** A measure without its questions: what lists, charts and rules need to know of it. */
export type MeasureSummary = Omit<MeasureDefinition, "items" | "translations" | "optionSets" | "scales"> & {
  readonly languages: readonly Language[];
  /** Questions that are asked of everybody. */
  readonly itemCount: number;
  readonly scales: readonly ScaleSummary[];
  readonly riskItems: readonly RiskItem[];
};

export function summaryOf(measure: MeasureDefinition): MeasureSummary {
  const { items: _items, translations: _translations, optionSets: _optionSets, ...rest } = measure;
  return {
    ...rest,
    languages: languagesOf(measure),
    itemCount: askedCount(measure),
    scales: measure.scales.map((scale) => ({ ...scale, ...scaleRange(measure, scale) })),
    riskItems: riskItemsOf(measure),
  };
}

/** How many questions are asked of everybody, whatever they answer. */
export function askedCount({ items }: Pick<MeasureDefinition, "items">): number {
  return items.filter(({ kind, showWhen }) => kind !== "display" && showWhen === undefined).length;
}

/** The measures one works with, by id: those of the library and the clinic's own. */
export type Measures = ReadonlyMap<string, MeasureSummary>;

/** The total's scale with its range; undefined where the measure has no total. */
export function findTotalOf({ scales, primaryScale }: MeasureSummary): ScaleSummary | undefined {
  return scales.find(({ id }) => id === primaryScale);
}

export function findScaleOf({ scales }: MeasureSummary, scaleId: string): ScaleSummary | undefined {
  return scales.find(({ id }) => id === scaleId);
}

function riskItemsOf(measure: MeasureDefinition): RiskItem[] {
  const questions = measure.items.filter(({ kind }) => kind !== "display");
  const risky = new Set(measure.riskRules.map(({ itemId }) => itemId));
  return questions.flatMap(({ id, optionSet }, place) => {
    if (!risky.has(id)) return [];
    const set = measure.optionSets.find((candidate) => candidate.id === optionSet);
    const worded = languagesOf(measure);
    const inLanguages = (wordsIn: (language: Language) => string | undefined) =>
      Object.fromEntries(worded.map((language) => [language, wordsIn(language)]));
    return [
      {
        itemId: id,
        number: place + 1,
        text: inLanguages((language) => measure.translations[language]?.items[id]),
        options: (set?.options ?? []).map(({ value }) => ({
          value,
          text: inLanguages(
            (language) => itemOptions(measure, id, language).find((option) => option.value === value)?.text,
          ),
        })),
      },
    ];
  });
}
