import { bandsFrom } from "./bands-from.ts";
import { choiceItem, itemIdsOf, optionsFrom } from "./choice-items.ts";
import type { Condition, MeasureDefinition } from "./definition.ts";
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

const itemIds = itemIdsOf("k10", 1, 10);
const more = (itemId: string): Condition => ({ kind: "answer", itemId, operator: ">", value: 1 });
const distressLabel = { en: "Distress", es: "Malestar" } as const;

/** Psychological distress over the past 4 weeks: ten items. */
export const k10: MeasureDefinition = {
  id: "k10",
  version: "1",
  title: {
    en: "Kessler Psychological Distress Scale (K10)",
    es: "Escala de malestar psicológico de Kessler (K10)",
  },
  shortTitle: { en: "K10", es: "K10" },
  about: { en: "psychological distress", es: "malestar psicológico" },
  purpose: {
    for: {
      en: "How much distress an adult is under, whatever its cause, and how that changes.",
      es: "Cuánto malestar siente una persona adulta, sea cual sea la causa, y cómo cambia.",
    },
    notFor: {
      en: "A diagnosis, or telling anxiety from depression.",
      es: "Un diagnóstico ni para distinguir la ansiedad de la depresión.",
    },
  },
  respondent: "self",
  recall: kesslerRecall,
  minutes: 3,
  higherIs: "worse",
  scoringConvention: {
    en: "Sum of ten items 1–5, 10–50 (the United States' convention, 0–4 and 0–40, is 10 points lower)",
    es: "Suma de diez ítems de 1 a 5, de 10 a 50 (la convención de Estados Unidos, de 0 a 4 y de 0 a 40, da 10 puntos menos)",
  },
  licence: kesslerLicence("K10"),
  translations: {
    en: {
      translationId: "k10-en-4-weeks",
      ...kesslerWording,
      instructions: null,
      stem: kesslerStem,
      items: Object.fromEntries(Object.values(kesslerItems).map((text, place) => [`k10-${place + 1}`, text])),
      options: { time: kesslerOptionsEn },
    },
  },
  items: itemIds.map((id) => {
    // "So nervous that nothing could calm you down" means nothing to someone who was never nervous: it counts as none.
    if (id === "k10-3") return choiceItem(id, "time", { showWhen: more("k10-2"), whenNotAsked: 1 });
    if (id === "k10-6") return choiceItem(id, "time", { showWhen: more("k10-5"), whenNotAsked: 1 });
    return choiceItem(id, "time");
  }),
  optionSets: [optionsFrom("time", 1, 5)],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds },
      missing: {
        ...kesslerMissing,
        source: `${kesslerMissing.source}; items 3 and 6 count 1 after None of the time to 2 and 5 (unverified)`,
      },
      bandSets: [
        {
          id: "abs",
          label: distressLabel,
          bands: bandsFrom(50, [
            ["low", 10, { en: "low", es: "bajo" }],
            ["moderate", 16, { en: "moderate", es: "moderado" }],
            ["high", 22, { en: "high", es: "alto" }],
            ["veryHigh", 30, { en: "very high", es: "muy alto" }],
          ]),
          source: "Australian Bureau of Statistics",
          evidence: "V",
        },
        {
          id: "primaryCare",
          label: { en: "Distress, primary care", es: "Malestar, atención primaria" },
          bands: bandsFrom(50, [
            ["well", 10, { en: "likely to be well", es: "probablemente bien" }],
            ["mild", 20, { en: "mild", es: "leve" }],
            ["moderate", 25, { en: "moderate", es: "moderado" }],
            ["severe", 30, { en: "severe", es: "grave" }],
          ]),
          source: "Primary-care alternative: 10–19, 20–24, 25–29, 30–50",
          evidence: "V",
        },
      ],
      caseness: [],
      change: null,
      loinc: null,
    },
  ],
  primaryScale: "total",
  riskRules: [],
  loincPanel: null,
};
