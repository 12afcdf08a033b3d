import type { MeasureDefinition, Scale } from "./definition.ts";
import { frequencyOptions, frequencyWordingEn, frequencyWordingEs } from "./frequency-options.ts";
import { gad7ItemsEn, gad7ItemsEs } from "./gad-7.ts";
import {
  familyStemEn,
  familyStemEs,
  frequencyItem,
  lastTwoWeeks,
  noneMissing,
  phqLicence,
  severityLabel,
  totalLabel,
} from "./phq-family.ts";
import { phq9ItemsEn, phq9ItemsEs } from "./phq-9.ts";

const cited = {
  source: "NINDS Common Data Elements, after Kroenke 2009 (Psychosomatics 50:613)",
  evidence: "V2",
} as const;

/** Two items are one half of the form: 3 or more asks for a closer look. */
function half(id: string, label: Scale["label"], itemIds: readonly string[]): Scale {
  const population = { en: "screening of adults", es: "cribado de adultos" };
  return {
    id,
    label,
    method: { kind: "sum", itemIds },
    missing: noneMissing,
    bandSets: [],
    caseness: [{ id: "positive", at: 3, population, ...cited }],
    change: null,
    loinc: null,
  };
}

/** GAD-2 and PHQ-2 on one form. */
export const phq4: MeasureDefinition = {
  id: "phq-4",
  version: "1",
  title: { en: "Patient Health Questionnaire-4", es: "Cuestionario sobre la salud del paciente-4" },
  shortTitle: { en: "PHQ-4", es: "PHQ-4" },
  about: { en: "anxiety and depression, in four questions", es: "ansiedad y depresión, en cuatro preguntas" },
  purpose: {
    for: {
      en: "A first look at anxiety and depression together.",
      es: "Una primera mirada a la ansiedad y la depresión a la vez.",
    },
    notFor: {
      en: "Following change, a diagnosis, or suicide risk: it does not ask about it.",
      es: "Seguir cambios, un diagnóstico ni el riesgo de suicidio: no pregunta por él.",
    },
  },
  respondent: "self",
  recall: lastTwoWeeks,
  minutes: 1,
  higherIs: "worse",
  scoringConvention: {
    en: "Sum of four items 0–3, 0–12; anxiety and depression 0–6 each",
    es: "Suma de cuatro ítems de 0 a 3, de 0 a 12; ansiedad y depresión, de 0 a 6 cada una",
  },
  licence: phqLicence,
  translations: {
    en: {
      translationId: "phq-4-en-us",
      evidence: "V",
      source: "Items 1 and 2 of the GAD-7 and of the PHQ-9",
      instructions: null,
      stem: familyStemEn,
      items: {
        "phq4-1": gad7ItemsEn["gad7-1"],
        "phq4-2": gad7ItemsEn["gad7-2"],
        "phq4-3": phq9ItemsEn["phq9-1"],
        "phq4-4": phq9ItemsEn["phq9-2"],
      },
      options: { frequency: frequencyWordingEn },
    },
    es: {
      translationId: "phq-4-es-us",
      evidence: "V2",
      source: "Items 1 and 2 of the official Spanish (United States) forms of the GAD-7 and the PHQ-9",
      instructions: null,
      stem: familyStemEs,
      items: {
        "phq4-1": gad7ItemsEs["gad7-1"],
        "phq4-2": gad7ItemsEs["gad7-2"],
        "phq4-3": phq9ItemsEs["phq9-1"],
        "phq4-4": phq9ItemsEs["phq9-2"],
      },
      options: { frequency: frequencyWordingEs },
    },
  },
  items: [
    frequencyItem("phq4-1", "69725-0"),
    frequencyItem("phq4-2", "68509-9"),
    frequencyItem("phq4-3", "44250-9"),
    frequencyItem("phq4-4", "44255-8"),
  ],
  optionSets: [frequencyOptions],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds: ["phq4-1", "phq4-2", "phq4-3", "phq4-4"] },
      missing: noneMissing,
      bandSets: [
        {
          id: "distress",
          label: severityLabel,
          bands: [
            { id: "normal", from: 0, to: 2, label: { en: "normal", es: "normal" } },
            { id: "mild", from: 3, to: 5, label: { en: "mild", es: "leve" } },
            { id: "moderate", from: 6, to: 8, label: { en: "moderate", es: "moderada" } },
            { id: "severe", from: 9, to: 12, label: { en: "severe", es: "grave" } },
          ],
          ...cited,
        },
      ],
      caseness: [],
      change: null,
      loinc: null,
    },
    half("anxiety", { en: "Anxiety", es: "Ansiedad" }, ["phq4-1", "phq4-2"]),
    half("depression", { en: "Depression", es: "Depresión" }, ["phq4-3", "phq4-4"]),
  ],
  primaryScale: "total",
  riskRules: [],
  loincPanel: "69724-3",
};
