import { bandsFrom } from "./bands-from.ts";
import { choiceItem, itemIdsOf, optionsFrom } from "./choice-items.ts";
import type { MeasureDefinition } from "./definition.ts";
import { lastTwoWeeks } from "./phq-family.ts";

const itemIds = itemIdsOf("who5", 1, 5);
const missing = {
  max: 0,
  source: "WHO-5 1998 form: the raw score is the sum of the five answers",
  evidence: "V2",
} as const;

/** Wellbeing over the last 2 weeks: five items, as a percentage. Higher is better. */
export const who5: MeasureDefinition = {
  id: "who-5",
  version: "1",
  title: { en: "WHO-5 Well-Being Index", es: "Índice de bienestar WHO-5" },
  shortTitle: { en: "WHO-5", es: "WHO-5" },
  about: { en: "wellbeing", es: "bienestar" },
  purpose: {
    for: {
      en: "How well a person feels in daily life, and a first look for low mood.",
      es: "Cómo de bien se siente una persona en su vida diaria, y una primera mirada al ánimo bajo.",
    },
    notFor: {
      en: "A diagnosis of depression: a low score calls for a measure of depression, such as the PHQ-9.",
      es: "Un diagnóstico de depresión: una puntuación baja pide una medida de depresión, como el PHQ-9.",
    },
  },
  respondent: "self",
  recall: lastTwoWeeks,
  minutes: 1,
  higherIs: "better",
  scoringConvention: {
    en: "Sum of five items 0–5, times 4, 0–100",
    es: "Suma de cinco ítems de 0 a 5, por 4, de 0 a 100",
  },
  licence: {
    class: "conditional",
    condition: "nonCommercial",
    attribution:
      "WHO-5 Well-Being Index, 1998 version. © Psychiatric Research Unit, WHO Collaborating Center for Mental Health, Frederiksborg General Hospital, DK-3400 Hillerød; World Health Organization.",
    source:
      "1998 form: public domain, the source must be mentioned (INSPQ); WHO's 2024 re-issue is CC BY-NC-SA 3.0 IGO; wording may not deviate from the posted versions",
    evidence: "V2",
  },
  translations: {
    en: {
      translationId: "who-5-en-1998",
      evidence: "V2",
      source: "WHO-5 1998 form, as carried alike by several public repositories",
      instructions:
        "Please indicate for each of the five statements which is closest to how you have been feeling over the last two weeks. Notice that higher numbers mean better well-being.",
      stem: null,
      items: {
        "who5-1": "I have felt cheerful and in good spirits",
        "who5-2": "I have felt calm and relaxed",
        "who5-3": "I have felt active and vigorous",
        "who5-4": "I woke up feeling fresh and rested",
        "who5-5": "My daily life has been filled with things that interest me",
      },
      options: {
        time: [
          "All of the time",
          "Most of the time",
          "More than half of the time",
          "Less than half of the time",
          "Some of the time",
          "At no time",
        ],
      },
    },
    es: {
      translationId: "who-5-es-1998",
      evidence: "V2",
      source: "Official Spanish version of 1998, as carried alike by two public repositories",
      instructions: null,
      stem: "Durante las últimas dos semanas:",
      items: {
        "who5-1": "Me he sentido alegre y de buen humor",
        "who5-2": "Me he sentido tranquilo y relajado",
        "who5-3": "Me he sentido activo y enérgico",
        "who5-4": "Me he despertado fresco y descansado",
        "who5-5": "Mi vida cotidiana ha estado llena de cosas que me interesan",
      },
      options: {
        time: [
          "Todo el tiempo",
          "La mayor parte del tiempo",
          "Más de la mitad del tiempo",
          "Menos de la mitad del tiempo",
          "De vez en cuando",
          "Nunca",
        ],
      },
    },
  },
  // The LOINC codes in circulation contradict each other: none is given.
  items: itemIds.map((id) => choiceItem(id, "time")),
  optionSets: [optionsFrom("time", 5, 0)],
  scales: [
    {
      id: "total",
      label: { en: "Wellbeing, per cent", es: "Bienestar, porcentaje" },
      method: { kind: "sum", itemIds, multiplier: 4 },
      missing,
      bandSets: [
        {
          id: "wellbeing",
          label: { en: "Wellbeing", es: "Bienestar" },
          bands: bandsFrom(100, [
            ["veryPoor", 0, { en: "very poor: look for depression", es: "muy bajo: explore la depresión" }],
            ["poor", 29, { en: "poor", es: "bajo" }],
            ["notPoor", 51, { en: "not poor", es: "no bajo" }],
          ]),
          source: "WHO-5 literature: 50 or below poor wellbeing, 28 or below likely depression",
          evidence: "V2",
        },
      ],
      caseness: [
        {
          id: "poor",
          at: 50,
          population: {
            en: "poor wellbeing: screen for depression",
            es: "bienestar bajo: hacer cribado de depresión",
          },
          source: "WHO-5 literature: 50 or below (raw score below 13)",
          evidence: "V2",
        },
        {
          id: "likelyDepression",
          at: 28,
          population: {
            en: "likely depression: administer the PHQ-9",
            es: "depresión probable: administrar el PHQ-9",
          },
          source: "WHO-5 literature: 28 or below (raw score 7 or below)",
          evidence: "V2",
        },
      ],
      change: {
        reliable: 10,
        sd: null,
        reliability: null,
        confidence: null,
        population: null,
        source: "10 percentage points count as a significant change (help pages of a vendor, Valant)",
        evidence: "V2",
      },
      loinc: null,
    },
    {
      id: "raw",
      label: { en: "Raw score", es: "Puntuación directa" },
      method: { kind: "sum", itemIds },
      missing,
      bandSets: [],
      caseness: [],
      change: null,
      loinc: null,
    },
  ],
  primaryScale: "total",
  riskRules: [],
  loincPanel: null,
};
