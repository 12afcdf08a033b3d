import { choiceItem, itemIdsOf, optionsFrom } from "./choice-items.ts";
import type { MeasureDefinition } from "./definition.ts";
import { totalLabel } from "./phq-family.ts";

const itemIds = itemIdsOf("auditc", 1, 3);

/**
 * Alcohol consumption over the past year: three items. In the wording of Bush 1998, which differs from AUDIT's, a
 * non-drinker has an answer to every item, so that all three are asked.
 */
export const auditC: MeasureDefinition = {
  id: "audit-c",
  version: "1",
  title: { en: "AUDIT Alcohol Consumption Questions", es: "Preguntas del AUDIT sobre el consumo de alcohol" },
  shortTitle: { en: "AUDIT-C", es: "AUDIT-C" },
  about: { en: "alcohol", es: "alcohol" },
  purpose: {
    for: {
      en: "Finding out quickly whether to ask more about drinking.",
      es: "Averiguar con rapidez si conviene preguntar más sobre el consumo de alcohol.",
    },
    notFor: {
      en: "A diagnosis, or telling hazardous drinking from dependence.",
      es: "Un diagnóstico ni para distinguir el consumo de riesgo de la dependencia.",
    },
  },
  respondent: "self",
  recall: { days: 365, label: { en: "past year", es: "último año" } },
  minutes: 1,
  higherIs: "worse",
  scoringConvention: { en: "Sum of three items 0–4, 0–12", es: "Suma de tres ítems de 0 a 4, de 0 a 12" },
  licence: {
    class: "free",
    attribution:
      "AUDIT-C: Bush K, Kivlahan DR, McDonell MB, Fihn SD, Bradley KA (1998), Archives of Internal Medicine 158:1789–1795, after the AUDIT of the World Health Organization.",
    source: "SAMHSA, as quoted by CamCOPS: available for use in the public domain",
    evidence: "V",
  },
  translations: {
    en: {
      translationId: "audit-c-en-bush-1998",
      evidence: "V",
      source: "CamCOPS, after Bush 1998 and SAMHSA's form",
      instructions:
        "Consider a “drink” to be a can or bottle of beer, a glass of wine, a wine cooler, or one cocktail or a shot of hard liquor (like scotch, gin, or vodka).",
      stem: null,
      items: {
        "auditc-1": "How often did you have a drink containing alcohol in the past year?",
        "auditc-2": "How many drinks did you have on a typical day when you were drinking in the past year?",
        "auditc-3": "How often did you have 6 or more drinks on one occasion in the past year?",
      },
      options: {
        drinking: [
          "Never",
          "Monthly or less",
          "2 to 4 times a month",
          "2 to 3 times a week",
          "4 or more times a week",
        ],
        drinks: ["0, 1, or 2", "3 or 4", "5 or 6", "7, 8, or 9", "10 or more"],
        frequency: ["Never", "Less than monthly", "Monthly", "Weekly", "Daily or almost daily"],
      },
    },
  },
  items: [
    choiceItem("auditc-1", "drinking"),
    choiceItem("auditc-2", "drinks"),
    choiceItem("auditc-3", "frequency"),
  ],
  optionSets: [optionsFrom("drinking", 0, 4), optionsFrom("drinks", 0, 4), optionsFrom("frequency", 0, 4)],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds },
      missing: { max: 0, source: "CamCOPS: complete once all three are answered", evidence: "V" },
      bandSets: [],
      // The first holds for everybody, whatever their sex; a clinic may choose another.
      caseness: [
        {
          id: "uk",
          at: 5,
          population: { en: "adults, United Kingdom", es: "personas adultas, Reino Unido" },
          source: "United Kingdom convention",
          evidence: "U",
        },
        {
          id: "usMen",
          at: 4,
          population: { en: "men, United States", es: "hombres, Estados Unidos" },
          source: "United States convention",
          evidence: "U",
        },
        {
          id: "usWomen",
          at: 3,
          population: { en: "women, United States", es: "mujeres, Estados Unidos" },
          source: "United States convention",
          evidence: "U",
        },
      ],
      change: null,
      loinc: "75626-2",
    },
  ],
  primaryScale: "total",
  riskRules: [],
  loincPanel: "72109-2",
};
