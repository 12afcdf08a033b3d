import type { MeasureDefinition } from "./definition.ts";
import { frequencyOptions, frequencyWordingEn, frequencyWordingEs } from "./frequency-options.ts";
import {
  familyStemEn,
  familyStemEs,
  frequencyItem,
  lastTwoWeeks,
  noneMissing,
  phqLicence,
  severityBands,
  totalLabel,
} from "./phq-family.ts";
import { phq9ItemsEn as en, phq9ItemsEs as es } from "./phq-9.ts";

/** PHQ-9 without its ninth item, for places where nobody can answer to what that item may tell. */
export const phq8: MeasureDefinition = {
  id: "phq-8",
  version: "1",
  title: { en: "Patient Health Questionnaire-8", es: "Cuestionario sobre la salud del paciente-8" },
  shortTitle: { en: "PHQ-8", es: "PHQ-8" },
  about: { en: "depression", es: "depresión" },
  purpose: {
    for: {
      en: "How much symptoms of depression trouble an adult, where nobody could respond to an answer about self-harm.",
      es: "Cuánto afectan a una persona adulta los síntomas de depresión, cuando nadie podría responder a una respuesta sobre autolesiones.",
    },
    notFor: {
      en: "A diagnosis, or anyone whose safety is a concern: it does not ask about it.",
      es: "Un diagnóstico ni para quien pueda correr peligro: no pregunta por ello.",
    },
  },
  respondent: "self",
  recall: lastTwoWeeks,
  minutes: 2,
  higherIs: "worse",
  scoringConvention: { en: "Sum of eight items 0–3, 0–24", es: "Suma de ocho ítems de 0 a 3, de 0 a 24" },
  licence: phqLicence,
  translations: {
    en: {
      translationId: "phq-8-en-us",
      evidence: "V",
      source: "PHQ-9 without item 9, as in CamCOPS",
      instructions: null,
      stem: familyStemEn,
      items: {
        "phq8-1": en["phq9-1"],
        "phq8-2": en["phq9-2"],
        "phq8-3": en["phq9-3"],
        "phq8-4": en["phq9-4"],
        "phq8-5": en["phq9-5"],
        "phq8-6": en["phq9-6"],
        "phq8-7": en["phq9-7"],
        "phq8-8": en["phq9-8"],
      },
      options: { frequency: frequencyWordingEn },
    },
    es: {
      translationId: "phq-8-es-us",
      evidence: "V2",
      source: "Official Spanish (United States) form of the PHQ-9, without item 9",
      instructions: null,
      stem: familyStemEs,
      items: {
        "phq8-1": es["phq9-1"],
        "phq8-2": es["phq9-2"],
        "phq8-3": es["phq9-3"],
        "phq8-4": es["phq9-4"],
        "phq8-5": es["phq9-5"],
        "phq8-6": es["phq9-6"],
        "phq8-7": es["phq9-7"],
        "phq8-8": es["phq9-8"],
      },
      options: { frequency: frequencyWordingEs },
    },
  },
  items: [
    frequencyItem("phq8-1", "44250-9"),
    frequencyItem("phq8-2", "44255-8"),
    frequencyItem("phq8-3", "44259-0"),
    frequencyItem("phq8-4", "44254-1"),
    frequencyItem("phq8-5", "44251-7"),
    frequencyItem("phq8-6", "44258-2"),
    frequencyItem("phq8-7", "44252-5"),
    frequencyItem("phq8-8", "44253-3"),
  ],
  optionSets: [frequencyOptions],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: {
        kind: "sum",
        itemIds: ["phq8-1", "phq8-2", "phq8-3", "phq8-4", "phq8-5", "phq8-6", "phq8-7", "phq8-8"],
      },
      missing: noneMissing,
      bandSets: [
        severityBands({ minimal: 0, mild: 5, moderate: 10, moderatelySevere: 15, severe: 20 }, 24, {
          source: "CamCOPS, after Kroenke 2010",
          evidence: "V",
        }),
      ],
      caseness: [
        {
          id: "depression",
          at: 10,
          population: { en: "adults, as for the PHQ-9", es: "adultos, como en el PHQ-9" },
          source: "CamCOPS",
          evidence: "V",
        },
      ],
      change: null,
      loinc: null,
    },
  ],
  primaryScale: "total",
  riskRules: [],
  loincPanel: null,
};
