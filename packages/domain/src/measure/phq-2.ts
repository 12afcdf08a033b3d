import type { MeasureDefinition } from "./definition.ts";
import { frequencyOptions, frequencyWordingEn, frequencyWordingEs } from "./frequency-options.ts";
import {
  familyStemEn,
  familyStemEs,
  frequencyItem,
  lastTwoWeeks,
  noneMissing,
  phqLicence,
  totalLabel,
} from "./phq-family.ts";
import { phq9ItemsEn, phq9ItemsEs } from "./phq-9.ts";

/** The first two items of the PHQ-9, which takes their answers over when it follows. */
export const phq2: MeasureDefinition = {
  id: "phq-2",
  version: "1",
  title: { en: "Patient Health Questionnaire-2", es: "Cuestionario sobre la salud del paciente-2" },
  shortTitle: { en: "PHQ-2", es: "PHQ-2" },
  about: { en: "depression, in two questions", es: "depresión, en dos preguntas" },
  purpose: {
    for: {
      en: "Whether to ask the PHQ-9 as well: its two answers are taken over.",
      es: "Saber si conviene hacer también el PHQ-9, que toma estas dos respuestas.",
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
  scoringConvention: { en: "Sum of two items 0–3, 0–6", es: "Suma de dos ítems de 0 a 3, de 0 a 6" },
  licence: phqLicence,
  translations: {
    en: {
      translationId: "phq-2-en-us",
      evidence: "V",
      source: "Items 1 and 2 of the PHQ-9",
      instructions: null,
      stem: familyStemEn,
      items: { "phq2-1": phq9ItemsEn["phq9-1"], "phq2-2": phq9ItemsEn["phq9-2"] },
      options: { frequency: frequencyWordingEn },
    },
    es: {
      translationId: "phq-2-es-us",
      evidence: "V2",
      source: "Items 1 and 2 of the official Spanish (United States) form of the PHQ-9",
      instructions: null,
      stem: familyStemEs,
      items: { "phq2-1": phq9ItemsEs["phq9-1"], "phq2-2": phq9ItemsEs["phq9-2"] },
      options: { frequency: frequencyWordingEs },
    },
  },
  items: [frequencyItem("phq2-1", "44250-9"), frequencyItem("phq2-2", "44255-8")],
  optionSets: [frequencyOptions],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds: ["phq2-1", "phq2-2"] },
      missing: noneMissing,
      bandSets: [],
      caseness: [
        {
          id: "specific",
          at: 3,
          population: {
            en: "major depression in family practice (sensitivity 61 %, specificity 92 %)",
            es: "depresión mayor en medicina familiar (sensibilidad 61 %, especificidad 92 %)",
          },
          source: "Arroll 2010, Annals of Family Medicine 8:348 (PMC2906530)",
          evidence: "V",
        },
        {
          id: "sensitive",
          at: 2,
          population: {
            en: "major depression in family practice (sensitivity 86 %, specificity 78 %)",
            es: "depresión mayor en medicina familiar (sensibilidad 86 %, especificidad 78 %)",
          },
          source: "Arroll 2010, Annals of Family Medicine 8:348 (PMC2906530)",
          evidence: "V",
        },
      ],
      change: null,
      loinc: "55758-7",
    },
  ],
  primaryScale: "total",
  riskRules: [],
  loincPanel: "55757-9",
};
