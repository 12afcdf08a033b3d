import type { Language, MeasureDefinition, Translation } from "./definition.ts";
import { languagesOf } from "./wording.ts";

/** What is inconsistent in the wording: each translation words every item, option and heading, and nothing else. */
export function checkTranslations(measure: MeasureDefinition): string[] {
  return languagesOf(measure).flatMap((language) => {
    const translation = measure.translations[language];
    return translation ? checkTranslation(measure, language, translation) : [];
  });
}

function checkTranslation(
  { items, optionSets }: MeasureDefinition,
  language: Language,
  { translationId, source, instructions, stem, ...worded }: Translation,
): string[] {
  const problems: string[] = [];
  if (!translationId) problems.push(`the ${language} wording has no translation id`);
  if (!source) problems.push(`the ${language} wording has no source`);
  if (instructions === "" || stem === "") problems.push(`the ${language} wording has a blank stem`);
  const texts: Readonly<Record<string, string>> = worded.items;
  const sections = worded.sections ?? {};
  const itemIds = new Set(items.map(({ id }) => id));
  const sectionIds = new Set(items.flatMap(({ sectionId }) => sectionId ?? []));
  for (const id of itemIds) if (!has(texts, id)) problems.push(`item ${id} has no ${language} wording`);
  for (const id of sectionIds)
    if (!has(sections, id)) problems.push(`section ${id} has no ${language} wording`);
  for (const set of optionSets) {
    const options = Object.hasOwn(worded.options, set.id) ? (worded.options[set.id] ?? []) : [];
    if (options.length !== set.options.length || options.some((text) => !text.trim())) {
      problems.push(`option set ${set.id} lacks ${language} wording for an option`);
    }
  }
  const unknown = [
    ...Object.keys(texts)
      .filter((id) => !itemIds.has(id))
      .map((id) => `item ${id}`),
    ...Object.keys(sections)
      .filter((id) => !sectionIds.has(id))
      .map((id) => `section ${id}`),
    ...Object.keys(worded.options)
      .filter((id) => !optionSets.some((set) => set.id === id))
      .map((id) => `option set ${id}`),
  ];
  return [...problems, ...unknown.map((name) => `the ${language} wording names the unknown ${name}`)];
}

function has(texts: Readonly<Record<string, string>>, id: string): boolean {
  return Object.hasOwn(texts, id) && texts[id]?.trim() !== "";
}
