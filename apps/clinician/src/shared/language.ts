import type { Language } from "@goldthread/domain/measure/definition";

/** The language of measures' wording for a locale of the app. */
export function languageOf(locale: string): Language {
  return locale === "es" ? "es" : "en";
}
