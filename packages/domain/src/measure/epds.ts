import { bandsFrom } from "./bands-from.ts";
import { choiceItem, itemIdsOf, optionsFrom } from "./choice-items.ts";
import type { MeasureDefinition } from "./definition.ts";
import { totalLabel } from "./phq-family.ts";

const itemIds = itemIdsOf("epds", 1, 10);
/** Printed from the gravest answer down: the first option scores 3. */
const printedDownwards = new Set(["epds-3", ...itemIdsOf("epds", 5, 10)]);

/**
 * Depression around birth over the past 7 days: ten items, each with options of its own. An answer's value is its score,
 * so that the reversed items 3 and 5 to 10 need no reversing, and item 10 fires at any score but 0.
 */
export const epds: MeasureDefinition = {
  id: "epds",
  version: "1",
  title: { en: "Edinburgh Postnatal Depression Scale", es: "Escala de depresión posnatal de Edimburgo" },
  shortTitle: { en: "EPDS", es: "EPDS" },
  about: { en: "depression around birth", es: "depresión perinatal" },
  purpose: {
    for: {
      en: "Finding possible depression during pregnancy and after birth.",
      es: "Detectar una posible depresión durante el embarazo y tras el parto.",
    },
    notFor: {
      en: "A diagnosis, or a full assessment of suicide risk: item 10 asks one question about self-harm.",
      es: "Un diagnóstico ni una evaluación completa del riesgo de suicidio: el ítem 10 hace una sola pregunta sobre autolesiones.",
    },
  },
  respondent: "self",
  recall: { days: 7, label: { en: "past 7 days", es: "últimos 7 días" } },
  minutes: 5,
  higherIs: "worse",
  scoringConvention: {
    en: "Sum of ten item scores 0–3, 0–30; items 3 and 5–10 are printed from 3 down to 0, and each answer is given as its score",
    es: "Suma de diez puntuaciones de 0 a 3, de 0 a 30; los ítems 3 y 5 a 10 van impresos de 3 a 0 y cada respuesta se da como su puntuación",
  },
  licence: {
    class: "textSuppliedByClinic",
    attribution:
      "© 1987 The Royal College of Psychiatrists. Cox, J.L., Holden, J.M., & Sagovsky, R. (1987). Detection of postnatal depression. Development of the 10-item Edinburgh Postnatal Depression Scale. British Journal of Psychiatry, 150, 782–786.",
    source:
      "Royal College of Psychiatrists, as quoted by CamCOPS: written permission is needed for distribution and for republication online",
    evidence: "V",
  },
  translations: {},
  items: itemIds.map((id) => choiceItem(id, id)),
  optionSets: itemIds.map((id) => (printedDownwards.has(id) ? optionsFrom(id, 3, 0) : optionsFrom(id, 0, 3))),
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds },
      missing: { max: 0, source: "CamCOPS: complete once every item is answered", evidence: "V" },
      bandSets: [
        {
          id: "likelihood",
          label: { en: "Depression", es: "Depresión" },
          bands: bandsFrom(30, [
            ["unlikely", 0, { en: "below the cut-offs", es: "por debajo de los puntos de corte" }],
            ["possible", 10, { en: "possible", es: "posible" }],
            ["probable", 13, { en: "probable", es: "probable" }],
          ]),
          source: "Cox 1987: 10 and above possible, 13 and above probable depression",
          evidence: "V2",
        },
      ],
      caseness: [
        {
          id: "possible",
          at: 10,
          population: { en: "possible depression, after birth", es: "depresión posible, tras el parto" },
          source: "Cox 1987",
          evidence: "V2",
        },
        {
          id: "probable",
          at: 13,
          population: { en: "probable depression, after birth", es: "depresión probable, tras el parto" },
          source: "Cox 1987",
          evidence: "V2",
        },
      ],
      change: null,
      loinc: null,
    },
  ],
  primaryScale: "total",
  riskRules: [{ itemId: "epds-10", atLeast: 1, kind: "risk" }],
  loincPanel: null,
};
