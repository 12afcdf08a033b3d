import { bandsFrom } from "./bands-from.ts";
import { choiceItem, itemIdsOf, optionsFrom } from "./choice-items.ts";
import type { MeasureDefinition } from "./definition.ts";
import {
  kesslerItems,
  kesslerLicence,
  kesslerMissing,
  kesslerOptionsEn,
  kesslerRecall,
  kesslerStem,
  kesslerWording,
} from "./kessler-family.ts";
import { totalLabel } from "./phq-family.ts";

const itemIds = itemIdsOf("k6", 1, 6);

/** Psychological distress over the past 4 weeks: items 2, 4, 5, 8, 9 and 10 of the K10, not its first six. */
export const k6: MeasureDefinition = {
  id: "k6",
  version: "1",
  title: {
    en: "Kessler Psychological Distress Scale (K6)",
    es: "Escala de malestar psicológico de Kessler (K6)",
  },
  shortTitle: { en: "K6", es: "K6" },
  about: { en: "psychological distress", es: "malestar psicológico" },
  purpose: {
    for: {
      en: "Finding out quickly whether an adult is under serious distress.",
      es: "Averiguar con rapidez si una persona adulta siente un malestar grave.",
    },
    notFor: {
      en: "A diagnosis, or telling anxiety from depression.",
      es: "Un diagnóstico ni para distinguir la ansiedad de la depresión.",
    },
  },
  respondent: "self",
  recall: kesslerRecall,
  minutes: 2,
  higherIs: "worse",
  scoringConvention: {
    en: "Sum of six items 0–4, 0–24; unlike the K10, None of the time scores 0",
    es: "Suma de seis ítems de 0 a 4, de 0 a 24; a diferencia del K10, la opción más baja puntúa 0",
  },
  licence: kesslerLicence("K6"),
  translations: {
    en: {
      translationId: "k6-en-4-weeks",
      ...kesslerWording,
      instructions: null,
      stem: kesslerStem,
      items: {
        "k6-1": kesslerItems.nervous,
        "k6-2": kesslerItems.hopeless,
        "k6-3": kesslerItems.restless,
        "k6-4": kesslerItems.effort,
        "k6-5": kesslerItems.sad,
        "k6-6": kesslerItems.worthless,
      },
      options: { time: kesslerOptionsEn },
    },
  },
  items: itemIds.map((id) => choiceItem(id, "time")),
  optionSets: [optionsFrom("time", 0, 4)],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds },
      missing: kesslerMissing,
      bandSets: [
        {
          id: "distress",
          label: { en: "Distress", es: "Malestar" },
          bands: bandsFrom(24, [
            ["low", 0, { en: "low", es: "bajo" }],
            ["moderate", 5, { en: "moderate", es: "moderado" }],
            ["serious", 13, { en: "serious", es: "grave" }],
          ]),
          source: "Convention: 5–12 moderate, 13 and above serious",
          evidence: "U",
        },
      ],
      caseness: [
        {
          id: "serious",
          at: 13,
          population: {
            en: "adults, serious mental illness",
            es: "personas adultas, trastorno mental grave",
          },
          source: "Convention, after Kessler 2003",
          evidence: "U",
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
