import type { Language } from "../measure/definition.ts";

/** The language that something written in these is read in: the one wanted, or else the first. */
export function languageIn(languages: readonly Language[], wanted: Language): Language {
  return languages.includes(wanted) ? wanted : (languages[0] ?? wanted);
}
