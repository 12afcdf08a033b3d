import type { MeasureDefinition } from "./definition.ts";
import { frequencyOptions, frequencyWordingEn, frequencyWordingEs } from "./frequency-options.ts";
import { gad7ItemsEn, gad7ItemsEs } from "./gad-7.ts";
import {
  familyStemEn,
  familyStemEs,
  frequencyItem,
  lastTwoWeeks,
  noneMissing,
  phqLicence,
  totalLabel,
} from "./phq-family.ts";

/** The first two items of the GAD-7, which takes their answers over when it follows. */
export const gad2: MeasureDefinition = {
  id: "gad-2",
  version: "1",
  title: { en: "Generalized Anxiety Disorder-2", es: "Trastorno de ansiedad generalizada-2" },
  shortTitle: { en: "GAD-2", es: "GAD-2" },
  about: { en: "anxiety, in two questions", es: "ansiedad, en dos preguntas" },
  purpose: {
    for: {
      en: "Whether to ask the GAD-7 as well: its two answers are taken over.",
      es: "Saber si conviene hacer también el GAD-7, que toma estas dos respuestas.",
    },
    notFor: {
      en: "Following change, or a diagnosis.",
      es: "Seguir cambios ni hacer un diagnóstico.",
    },
  },
  respondent: "self",
  recall: lastTwoWeeks,
  minutes: 1,
  higherIs: "worse",
  scoringConvention: { en: "Sum of two items 0–3, 0–6", es: "Suma de dos ítems de 0 a 3, de 0 a 6" },
  licence: phqLicence,
  translations: {
    en: {
      translationId: "gad-2-en-us",
      evidence: "V",
      source: "Items 1 and 2 of the GAD-7",
      instructions: null,
      stem: familyStemEn,
      items: { "gad2-1": gad7ItemsEn["gad7-1"], "gad2-2": gad7ItemsEn["gad7-2"] },
      options: { frequency: frequencyWordingEn },
    },
    es: {
      translationId: "gad-2-es-us",
      evidence: "V2",
      source: "Items 1 and 2 of the official Spanish (United States) form of the GAD-7",
      instructions: null,
      stem: familyStemEs,
      items: { "gad2-1": gad7ItemsEs["gad7-1"], "gad2-2": gad7ItemsEs["gad7-2"] },
      options: { frequency: frequencyWordingEs },
    },
  },
  items: [frequencyItem("gad2-1", "69725-0"), frequencyItem("gad2-2", "68509-9")],
  optionSets: [frequencyOptions],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds: ["gad2-1", "gad2-2"] },
      missing: noneMissing,
      bandSets: [],
      caseness: [
        {
          id: "positive",
          at: 3,
          population: { en: "screening of adults", es: "cribado de adultos" },
          source: "NINDS Common Data Elements, PHQ-4: 3 or more on the anxiety subscale",
          evidence: "V2",
        },
      ],
      change: null,
      // 70273-8, often given as this score's code, is the PHQ-15 total's.
      loinc: null,
    },
  ],
  primaryScale: "total",
  riskRules: [],
  loincPanel: null,
};
