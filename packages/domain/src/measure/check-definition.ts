import type { MeasureDefinition } from "./definition.ts";
import { maxTotal, minTotal } from "./score.ts";

/** Everything inconsistent in a definition, as sentences for whoever writes it; empty when it holds together. */
export function checkDefinition(measure: MeasureDefinition): string[] {
  const structure = [...checkItems(measure), ...checkRiskRules(measure), ...checkLoinc(measure)];
  // Totals mean nothing until every item has options.
  const totals = structure.length > 0 ? [] : [...checkBands(measure), ...checkFigures(measure)];
  return [...structure, ...totals, ...checkLicence(measure), ...checkWording(measure)];
}

function checkItems({ items, optionSets }: MeasureDefinition): string[] {
  const setIds = new Set(optionSets.map((set) => set.id));
  return [
    ...repeated(items.map((item) => item.id)).map((id) => `item ${id} is defined twice`),
    ...repeated(optionSets.map((set) => set.id)).map((id) => `option set ${id} is defined twice`),
    ...items
      .filter((item) => !setIds.has(item.optionSet))
      .map((item) => `item ${item.id} uses the unknown option set ${item.optionSet}`),
    ...items
      .filter((item) => item.scored && item.showWhen)
      .map((item) => `item ${item.id} is scored, yet shown only for some totals`),
    ...optionSets.flatMap((set) => {
      const values = set.options.map((option) => option.value);
      return values.length < 2 || repeated(values).length > 0
        ? [`option set ${set.id} needs at least two options of different value`]
        : [];
    }),
    ...(items.some((item) => item.scored) ? [] : ["no item is scored"]),
  ];
}

function checkRiskRules({ items, optionSets, riskRules }: MeasureDefinition): string[] {
  return riskRules.flatMap(({ itemId, atLeast }) => {
    const item = items.find((candidate) => candidate.id === itemId);
    if (!item) return [`a risk rule names the unknown item ${itemId}`];
    const values = optionSets.find((set) => set.id === item.optionSet)?.options ?? [];
    const fires = values.some(({ value }) => value >= atLeast);
    const always = values.every(({ value }) => value >= atLeast);
    return fires && !always ? [] : [`the risk rule on ${itemId} fires for every answer or for none`];
  });
}

function checkLoinc({ loinc }: MeasureDefinition): string[] {
  return loinc.panel === loinc.score ? ["the panel's LOINC code stands for the score too"] : [];
}

function checkBands(measure: MeasureDefinition): string[] {
  const { bands } = measure;
  const problems = repeated(bands.map((band) => band.id)).map((id) => `band ${id} is defined twice`);
  let next = minTotal(measure);
  for (const { id, from, to, label } of bands) {
    if (from > next) problems.push(`there is a hole before band ${id}: no band for ${next}`);
    if (from < next) problems.push(`band ${id} overlaps the one before it, or starts below the lowest total`);
    if (to < from) problems.push(`band ${id} ends before it starts`);
    for (const language of measure.languages) {
      if (!label[language]) problems.push(`band ${id} has no ${language} label`);
    }
    next = to + 1;
  }
  const max = maxTotal(measure);
  if (next !== max + 1) problems.push(`the bands end at ${next - 1}, the highest total is ${max}`);
  return problems;
}

function checkFigures(measure: MeasureDefinition): string[] {
  const min = minTotal(measure);
  const max = maxTotal(measure);
  const { caseness, change } = measure;
  return [
    ...(caseness.at > min && caseness.at <= max ? [] : ["caseness lies outside the totals"]),
    ...(change.reliable > 0 && change.reliable <= max - min
      ? []
      : ["reliable change lies outside the totals"]),
    ...(caseness.source && change.source ? [] : ["caseness or reliable change has no source"]),
  ];
}

function checkLicence({ licence }: MeasureDefinition): string[] {
  return licence.attribution && licence.source ? [] : ["wording has no licence source or attribution"];
}

function checkWording({ languages, translations, items, optionSets }: MeasureDefinition): string[] {
  return languages.flatMap((language) => {
    const translation = translations[language];
    const problems: string[] = [];
    if (!translation.translationId) problems.push(`the ${language} wording has no translation id`);
    if (!translation.stem) problems.push(`the ${language} wording has no stem`);
    for (const { id } of items) {
      if (!translation.items[id]) problems.push(`item ${id} has no ${language} wording`);
    }
    for (const id of Object.keys(translation.items)) {
      if (!items.some((item) => item.id === id)) {
        problems.push(`the ${language} wording names the unknown item ${id}`);
      }
    }
    for (const set of optionSets) {
      const texts = translation.options[set.id] ?? [];
      if (texts.length !== set.options.length || texts.some((text) => !text)) {
        problems.push(`option set ${set.id} lacks ${language} wording for an option`);
      }
    }
    return problems;
  });
}

function repeated<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values.filter((value, position) => values.indexOf(value) !== position))];
}
