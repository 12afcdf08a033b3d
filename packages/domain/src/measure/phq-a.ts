import type { MeasureDefinition } from "./definition.ts";
import { frequencyOptions } from "./frequency-options.ts";
import {
  difficultyOptions,
  frequencyItem,
  lastTwoWeeks,
  noneMissing,
  severityBands,
  totalLabel,
} from "./phq-family.ts";

const itemIds = Array.from({ length: 9 }, (_, position) => `phqa-${position + 1}`);

/**
 * Depression in adolescents over the last 2 weeks: nine scored items, two questions on suicide and two more that are
 * not summed. Not the PHQ-9 under another name: items, order and wording differ.
 */
export const phqA: MeasureDefinition = {
  id: "phq-a",
  version: "1",
  title: {
    en: "PHQ-9 modified for adolescents",
    es: "PHQ-9 modificado para adolescentes",
  },
  shortTitle: { en: "PHQ-A", es: "PHQ-A" },
  about: { en: "depression in adolescents", es: "depresión en adolescentes" },
  purpose: {
    for: {
      en: "How much symptoms of depression trouble someone of 11 to 17, and how that changes.",
      es: "Cuánto afectan los síntomas de depresión a alguien de 11 a 17 años y cómo cambian.",
    },
    notFor: {
      en: "A diagnosis, or a full assessment of suicide risk: it asks three questions about it.",
      es: "Un diagnóstico ni una evaluación completa del riesgo de suicidio: hace tres preguntas sobre él.",
    },
  },
  respondent: "self",
  recall: lastTwoWeeks,
  minutes: 4,
  higherIs: "worse",
  scoringConvention: {
    en: "Sum of nine items 0–3, 0–27; the other four are not summed",
    es: "Suma de nueve ítems de 0 a 3, de 0 a 27; los otros cuatro no se suman",
  },
  licence: {
    class: "textSuppliedByClinic",
    attribution:
      "PHQ-9 modified for adolescents (PHQ-A): J.G. Johnson and colleagues 2002, after the PHQ-9 developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.",
    source:
      "Listed as free by NIMH and AACAP; neither the rights holder's own terms nor the official form were seen, so that the clinic enters the wording",
    evidence: "U",
  },
  translations: {},
  items: [
    ...itemIds.map((id) => frequencyItem(id, null)),
    { id: "phqa-10", kind: "choice", loinc: null, required: true, optionSet: "yesNo" },
    // "If you are experiencing any of the problems": there may be none to answer about.
    { id: "phqa-11", kind: "choice", loinc: null, required: false, optionSet: "difficulty" },
    { id: "phqa-12", kind: "choice", loinc: null, required: true, optionSet: "yesNo" },
    { id: "phqa-13", kind: "choice", loinc: null, required: true, optionSet: "yesNo" },
  ],
  optionSets: [
    frequencyOptions,
    difficultyOptions,
    {
      id: "yesNo",
      options: [
        { value: 1, loincAnswer: "LA33-6" },
        { value: 0, loincAnswer: "LA32-8" },
      ],
    },
  ],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds },
      missing: noneMissing,
      bandSets: [
        severityBands({ minimal: 0, mild: 5, moderate: 10, moderatelySevere: 15, severe: 20 }, 27, {
          source: "The bands of the PHQ-9, as used with adolescents",
          evidence: "V2",
        }),
      ],
      caseness: [],
      change: null,
      loinc: "89204-2",
    },
  ],
  primaryScale: "total",
  riskRules: [
    { itemId: "phqa-9", atLeast: 1, kind: "risk" },
    { itemId: "phqa-12", atLeast: 1, kind: "risk" },
    { itemId: "phqa-13", atLeast: 1, kind: "risk" },
  ],
  loincPanel: null,
};
