import type { Language, MeasureDefinition } from "@goldthread/domain/measure/definition";

/**
 * The language a form is shown in: the reader's where there is a validated translation into it, else the one there is.
 * Null where the clinic has still to supply the wording.
 */
export function formLanguage(
  { translations }: Pick<MeasureDefinition, "translations">,
  wanted: Language,
): Language | null {
  if (translations[wanted] !== undefined) return wanted;
  return (["en", "es"] as const).find((language) => translations[language] !== undefined) ?? null;
}
