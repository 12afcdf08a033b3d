import { bandsFrom } from "./bands-from.ts";
import { choiceItem, itemIdsOf, optionsFrom } from "./choice-items.ts";
import type { MeasureDefinition } from "./definition.ts";
import { lastTwoWeeks, totalLabel } from "./phq-family.ts";

const itemIds = itemIdsOf("isi", 1, 7);
const morin = { source: "Morin 2011", evidence: "V" } as const;

/** Insomnia: seven items, the last four with options of their own. */
export const isi: MeasureDefinition = {
  id: "isi",
  version: "1",
  title: { en: "Insomnia Severity Index", es: "Índice de gravedad del insomnio" },
  shortTitle: { en: "ISI", es: "ISI" },
  about: { en: "insomnia", es: "insomnio" },
  purpose: {
    for: {
      en: "How much insomnia troubles a person, and how that changes with treatment.",
      es: "Cuánto afecta el insomnio a una persona y cómo cambia con el tratamiento.",
    },
    notFor: {
      en: "A diagnosis, or telling insomnia from other sleep disorders.",
      es: "Un diagnóstico ni para distinguir el insomnio de otros trastornos del sueño.",
    },
  },
  respondent: "self",
  recall: lastTwoWeeks,
  minutes: 3,
  higherIs: "worse",
  scoringConvention: { en: "Sum of seven items 0–4, 0–28", es: "Suma de siete ítems de 0 a 4, de 0 a 28" },
  licence: {
    class: "textSuppliedByClinic",
    attribution: "ISI © Charles M. Morin.",
    source: "Distributed by Mapi Research Trust (ePROVIDE)",
    evidence: "V2",
  },
  translations: {},
  items: itemIds.map((id, place) => choiceItem(id, place < 3 ? "severity" : id)),
  optionSets: [optionsFrom("severity", 0, 4), ...itemIds.slice(3).map((id) => optionsFrom(id, 0, 4))],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds },
      missing: { max: 0, source: "No estimate of missing items is sourced", evidence: "U" },
      bandSets: [
        {
          id: "severity",
          label: { en: "Insomnia", es: "Insomnio" },
          bands: bandsFrom(28, [
            ["none", 0, { en: "none", es: "ninguno" }],
            ["subthreshold", 8, { en: "subthreshold", es: "subumbral" }],
            ["moderate", 15, { en: "moderate", es: "moderado" }],
            ["severe", 22, { en: "severe", es: "grave" }],
          ]),
          ...morin,
        },
      ],
      caseness: [
        {
          id: "community",
          at: 10,
          population: {
            en: "adults in the community (sensitivity 86.1 %, specificity 87.7 %)",
            es: "personas adultas de la comunidad (sensibilidad 86,1 %, especificidad 87,7 %)",
          },
          ...morin,
        },
      ],
      change: {
        reliable: 8.4,
        sd: null,
        reliability: null,
        confidence: null,
        population: {
          en: "adults in treatment for insomnia",
          es: "personas adultas en tratamiento por insomnio",
        },
        source:
          "Morin 2011: a drop of 8.4 went with moderate improvement; not a reliable change computed from noise",
        evidence: "V",
        remission: { below: 8, ...morin },
      },
      loinc: null,
    },
  ],
  primaryScale: "total",
  riskRules: [],
  loincPanel: null,
};
