import { bandsFrom } from "./bands-from.ts";
import { choiceItem, itemIdsOf, optionsFrom } from "./choice-items.ts";
import type { MeasureDefinition } from "./definition.ts";
import { totalLabel } from "./phq-family.ts";

const itemIds = itemIdsOf("pss10", 1, 10);

/** Perceived stress over the past month: ten items, four of them worded positively. */
export const pss10: MeasureDefinition = {
  id: "pss-10",
  version: "1",
  title: { en: "Perceived Stress Scale-10", es: "Escala de estrés percibido-10" },
  shortTitle: { en: "PSS-10", es: "PSS-10" },
  about: { en: "stress", es: "estrés" },
  purpose: {
    for: {
      en: "How unpredictable, uncontrollable and overloaded life feels to a person.",
      es: "Hasta qué punto la vida le parece a una persona imprevisible, incontrolable y sobrecargada.",
    },
    notFor: {
      en: "A diagnosis: its bands are no clinical cut-offs.",
      es: "Un diagnóstico: sus bandas no son puntos de corte clínicos.",
    },
  },
  respondent: "self",
  recall: { days: 30, label: { en: "past month", es: "último mes" } },
  minutes: 4,
  higherIs: "worse",
  scoringConvention: {
    en: "Sum of ten items 0–4 with items 4, 5, 7 and 8 reversed, 0–40",
    es: "Suma de diez ítems de 0 a 4 con los ítems 4, 5, 7 y 8 invertidos, de 0 a 40",
  },
  licence: {
    class: "textSuppliedByClinic",
    attribution: "PSS-10 © Sheldon Cohen.",
    source: "Contact the author for permission (UW-Madison); other pages claim that research needs none",
    evidence: "V2",
  },
  translations: {},
  items: itemIds.map((id) => choiceItem(id, "often")),
  optionSets: [optionsFrom("often", 0, 4)],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds, reverse: ["pss10-4", "pss10-5", "pss10-7", "pss10-8"] },
      missing: { max: 0, source: "No estimate of missing items is sourced", evidence: "U" },
      bandSets: [
        {
          id: "stress",
          label: { en: "Perceived stress", es: "Estrés percibido" },
          bands: bandsFrom(40, [
            ["low", 0, { en: "low", es: "bajo" }],
            ["moderate", 14, { en: "moderate", es: "moderado" }],
            ["high", 27, { en: "high", es: "alto" }],
          ]),
          source: "Convention: 0–13, 14–26, 27–40; not clinical cut-offs",
          evidence: "V2",
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
