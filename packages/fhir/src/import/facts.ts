import type { Language, MeasureDefinition, Text } from "@goldthread/domain/measure/definition";
import { words_length_max } from "./limits.ts";
import { at, field, problem, text, worded, type Json, type Place } from "./read.ts";

type Facts = Omit<MeasureDefinition, "translations" | "items" | "optionSets" | "loincPanel">;
type Languages = { readonly own: Language; readonly other: Language };

/** Stands where FHIR has no element, or the file left it out. */
export const unstated: Text = {
  en: "Not stated in the imported questionnaire.",
  es: "No consta en el cuestionario importado.",
};
const untitled: Text = { en: "Imported questionnaire", es: "Cuestionario importado" };
const unscored: Text = { en: "No scoring has been set.", es: "No se ha definido la puntuación." };

/** An item takes about a quarter of a minute. Provisional, like all that FHIR has no element for. */
const items_per_minute = 4;

/** What a draft says about itself before anybody has edited it. */
export function factsOf(questionnaire: Json, itemCount: number, languages: Languages, place: Place): Facts {
  const { own, other, found } = titleOf(questionnaire, languages, place);
  if (!found) problem(place, "titleMissing");
  const title = { [languages.own]: own, [languages.other]: other } as Text;
  const url = words(questionnaire, "url", place);
  const publisher = words(questionnaire, "publisher", place);
  const purpose = words(questionnaire, "purpose", place) ?? words(questionnaire, "description", place);
  return {
    id: "imported",
    version: "1",
    title,
    shortTitle: title,
    about: title,
    purpose: { for: purpose === null ? unstated : { en: purpose, es: purpose }, notFor: unstated },
    respondent: "self",
    recall: { days: null, label: unstated },
    minutes: Math.max(1, Math.ceil(itemCount / items_per_minute)),
    higherIs: "worse",
    scoringConvention: unscored,
    licence: {
      class: "textSuppliedByClinic",
      source: url ?? publisher ?? "FHIR R4 Questionnaire",
      evidence: "U",
      attribution: words(questionnaire, "copyright", place) ?? publisher ?? unstated.en,
    },
    scales: [],
    primaryScale: null,
    riskRules: [],
  };
}

function titleOf(questionnaire: Json, { own, other }: Languages, place: Place) {
  const title = worded(questionnaire, "title", place, other, words_length_max);
  const named = title.own ?? text(questionnaire, "name", place, words_length_max);
  if (named === null) return { own: untitled[own], other: untitled[other], found: false };
  return { own: named, other: title.other ?? named, found: true };
}

/** What may be left out when it is too long: it is not part of the form. */
function words(questionnaire: Json, name: string, place: Place): string | null {
  const value = field(questionnaire, name);
  if (typeof value === "string" && value.length > words_length_max) {
    problem(at(place, name), "wordsTooLong", { name, max: words_length_max });
    return null;
  }
  return text(questionnaire, name, place);
}
