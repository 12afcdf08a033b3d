import { choiceItem, itemIdsOf, optionsFrom } from "./choice-items.ts";
import type { MeasureDefinition } from "./definition.ts";

const itemIds = itemIdsOf("maas", 1, 15);

/**
 * Mindful attention in daily life: the mean of fifteen items. Higher is better. Elsewhere, the same letters also name
 * the Maternal Antenatal Attachment Scale.
 */
export const maas: MeasureDefinition = {
  id: "maas",
  version: "1",
  title: { en: "Mindful Attention Awareness Scale", es: "Escala de atención y conciencia plena" },
  shortTitle: { en: "MAAS", es: "MAAS" },
  about: { en: "mindful attention", es: "atención plena" },
  purpose: {
    for: {
      en: "How attentive to the present a person is in daily life, and how that changes with practice.",
      es: "Cuánta atención presta una persona al presente en su vida diaria y cómo cambia con la práctica.",
    },
    notFor: {
      en: "A diagnosis, or telling a good score from a poor one: it has no cut-offs.",
      es: "Un diagnóstico ni para distinguir una puntuación buena de una mala: no tiene puntos de corte.",
    },
  },
  respondent: "self",
  recall: { days: null, label: { en: "daily life at present", es: "vida diaria actual" } },
  minutes: 5,
  higherIs: "better",
  scoringConvention: {
    en: "Mean of fifteen items 1–6, from 1 almost always to 6 almost never",
    es: "Media de quince ítems de 1 a 6, de 1 casi siempre a 6 casi nunca",
  },
  licence: {
    class: "textSuppliedByClinic",
    attribution:
      "MAAS: Brown, K.W. & Ryan, R.M. (2003). Journal of Personality and Social Psychology 84:822–848.",
    source: "The authors are said to ask for no permission for research and clinical use",
    evidence: "U",
  },
  translations: {},
  items: itemIds.map((id) => choiceItem(id, "often")),
  optionSets: [optionsFrom("often", 1, 6)],
  scales: [
    {
      id: "total",
      label: { en: "Mean", es: "Media" },
      method: { kind: "mean", itemIds },
      missing: { max: 0, source: "No estimate of missing items is sourced", evidence: "U" },
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
