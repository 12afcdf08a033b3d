import { checkItems } from "./check-items.ts";
import { checkScales } from "./check-scales.ts";
import { checkTranslations } from "./check-translations.ts";
import type { MeasureDefinition, Text } from "./definition.ts";
import { itemRange } from "./measure-index.ts";
import { languagesOf } from "./wording.ts";

/** `shipped` with the product, or held by a `clinic`: its own measure, or one whose text it has supplied. */
export type Origin = "shipped" | "clinic";

/** Everything inconsistent in a definition, as sentences for whoever writes it; empty when it holds together. */
export function checkDefinition(measure: MeasureDefinition, origin: Origin = "shipped"): string[] {
  const structure = checkItems(measure);
  // Scores mean nothing until every item is known to have answers.
  const scores = structure.length > 0 ? [] : [...checkScales(measure), ...checkRiskRules(measure)];
  return [
    ...checkTexts(measure),
    ...structure,
    ...scores,
    ...checkLoinc(measure),
    ...checkLicence(measure, origin),
    ...checkTranslations(measure),
  ];
}

/** Everything inconsistent between definitions: ids, and answers carried from one to another. */
export function checkLibrary(measures: readonly MeasureDefinition[]): string[] {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return [
    ...(byId.size < measures.length ? ["two measures have the same id"] : []),
    ...measures.flatMap((measure) =>
      Object.entries(measure.carriesForward ?? {}).flatMap(([itemId, [sourceId, sourceItemId]]) => {
        const source = byId.get(sourceId);
        const what = `${measure.id} takes ${itemId} over from ${sourceItemId} of ${sourceId}`;
        if (!source || source === measure) return [`${what}, which does not exist`];
        return checkCarried(measure, itemId, source, sourceItemId).map((problem) => `${what}, ${problem}`);
      }),
    ),
  ];
}

/** The same question with the same answers over the same time, or it is not the same answer. */
function checkCarried(
  measure: MeasureDefinition,
  itemId: string,
  source: MeasureDefinition,
  sourceItemId: string,
): string[] {
  const worded = ({ items, optionSets, translations }: MeasureDefinition, id: string) => {
    const item = items.find((candidate) => candidate.id === id);
    const set = optionSets.find((candidate) => candidate.id === item?.optionSet);
    const texts = (language: "en" | "es") => {
      const translation = translations[language];
      return translation && [translation.items[id], translation.options[set?.id ?? ""]];
    };
    return { item, values: set?.options.map(({ value }) => value), texts };
  };
  const here = worded(measure, itemId);
  const there = worded(source, sourceItemId);
  if (!here.item) return ["which it does not have"];
  if (!there.item) return ["an unknown item"];
  const shared = languagesOf(measure).filter((language) => source.translations[language]);
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return [
    ...(same(here.values, there.values) ? [] : ["whose answers have other values"]),
    ...(measure.recall.days === source.recall.days ? [] : ["which asks about another time"]),
    ...(shared.every((language) => same(here.texts(language), there.texts(language)))
      ? []
      : ["which is worded differently"]),
  ];
}

function checkTexts(measure: MeasureDefinition): string[] {
  const texts: readonly (readonly [string, Text])[] = [
    ["title", measure.title],
    ["short title", measure.shortTitle],
    ["subject", measure.about],
    ["purpose", measure.purpose.for],
    ["limits", measure.purpose.notFor],
    ["recall period", measure.recall.label],
    ["scoring convention", measure.scoringConvention],
  ];
  return [
    ...(measure.id && measure.version ? [] : ["the measure has no id or no version"]),
    ...texts.flatMap(([name, text]) => (text.en && text.es ? [] : [`the ${name} lacks a language`])),
    ...(measure.minutes > 0 ? [] : ["the measure takes no time"]),
  ];
}

function checkRiskRules(measure: MeasureDefinition): string[] {
  return measure.riskRules.flatMap(({ itemId, atLeast }) => {
    const item = measure.items.find((candidate) => candidate.id === itemId);
    if (!item) return [`a risk rule names the unknown item ${itemId}`];
    const range = itemRange(measure, itemId);
    if (!range) return [`a risk rule names ${itemId}, whose answers are no numbers`];
    const sometimes = atLeast > range.min && atLeast <= range.max;
    return sometimes ? [] : [`the risk rule on ${itemId} fires for every answer or for none`];
  });
}

function checkLoinc({ loincPanel, scales, items }: MeasureDefinition): string[] {
  const scores = scales.flatMap(({ loinc }) => loinc ?? []);
  const codes = [
    ...(loincPanel === null ? [] : [loincPanel]),
    ...scores,
    ...items.flatMap(({ loinc }) => loinc ?? []),
  ];
  return [
    ...(scores.some((code) => code === loincPanel) ? ["the panel's LOINC code stands for a score too"] : []),
    ...(new Set(codes).size === codes.length ? [] : ["one LOINC code stands for two things"]),
    ...codes
      .filter((code) => !isLoinc(code))
      .map((code) => `${code} is no LOINC code: its check digit is wrong`),
  ];
}

/** LOINC codes end in a mod-10 (Luhn) check digit: https://loinc.org/kb/users-guide/ */
export function isLoinc(code: string): boolean {
  const parts = /^(\d{1,7})-(\d)$/.exec(code);
  if (!parts?.[1]) return false;
  const sum = parts[1]
    .split("")
    .toReversed()
    .reduce((total, digit, place) => {
      const weighted = place % 2 === 0 ? Number(digit) * 2 : Number(digit);
      return total + (weighted > 9 ? weighted - 9 : weighted);
    }, 0);
  return (10 - (sum % 10)) % 10 === Number(parts[2]);
}

function checkLicence({ licence, translations }: MeasureDefinition, origin: Origin): string[] {
  const worded = Object.keys(translations).length > 0;
  const conditional = licence.class === "conditional";
  const withheld = licence.class === "textSuppliedByClinic" || licence.class === "never";
  const problems: string[] = [];
  if (!licence.source || !licence.attribution) problems.push("wording has no licence source or attribution");
  if (conditional && !licence.condition) problems.push("a conditional licence without a condition");
  if (!conditional && licence.condition) problems.push("a condition on a licence that is not conditional");
  if (origin === "shipped" && withheld && worded) {
    problems.push(`the licence is ${licence.class}, yet wording is shipped`);
  }
  if (!withheld && !worded) problems.push("the licence lets wording be shipped, yet there is none");
  if (licence.class === "never" && worded) problems.push("wording that may never be offered");
  return [...new Set(problems)];
}
