import { bandsFrom } from "./bands-from.ts";
import { choiceItem, itemIdsOf, optionsFrom } from "./choice-items.ts";
import type { Condition, MeasureDefinition } from "./definition.ts";
import { totalLabel } from "./phq-family.ts";

const itemIds = itemIdsOf("audit", 1, 10);

// Someone who never drinks jumps to question 9, and so does someone who never drinks much at once.
const drinks: Condition = { kind: "answer", itemId: "audit-1", operator: ">", value: 0 };
const drinksMuch: Condition = { kind: "sum", itemIds: ["audit-2", "audit-3"], above: 0 };

/** Alcohol use over the past year: ten items, of which non-drinkers are asked three. */
export const audit: MeasureDefinition = {
  id: "audit",
  version: "1",
  title: {
    en: "Alcohol Use Disorders Identification Test",
    es: "Test de identificación de trastornos por consumo de alcohol",
  },
  shortTitle: { en: "AUDIT", es: "AUDIT" },
  about: { en: "alcohol", es: "alcohol" },
  purpose: {
    for: {
      en: "Finding hazardous and harmful drinking, and possible dependence, in adults.",
      es: "Detectar el consumo de alcohol de riesgo o perjudicial y una posible dependencia en personas adultas.",
    },
    notFor: {
      en: "A diagnosis, or following change from week to week: it asks about a whole year.",
      es: "Un diagnóstico ni el seguimiento semana a semana: pregunta por un año entero.",
    },
  },
  respondent: "self",
  recall: { days: 365, label: { en: "past year", es: "último año" } },
  minutes: 3,
  higherIs: "worse",
  scoringConvention: {
    en: "Sum of ten items 0–4, 0–40; items 9 and 10 score 0, 2 or 4; items jumped over score 0",
    es: "Suma de diez ítems de 0 a 4, de 0 a 40; los ítems 9 y 10 puntúan 0, 2 o 4; los ítems saltados puntúan 0",
  },
  licence: {
    class: "conditional",
    condition: "nonCommercial",
    attribution:
      "AUDIT: Copyright © World Health Organization. Reproduced under the permissions granted for non-commercial use only.",
    source:
      "WHO 2001 (WHO/MSD/MSB/01.6a), as quoted by CamCOPS: may be freely reproduced and translated, but not for sale or for use in conjunction with commercial purposes",
    evidence: "V",
  },
  translations: {
    en: {
      translationId: "audit-en-2001",
      evidence: "V",
      source: "CamCOPS, after WHO/MSD/MSB/01.6a",
      instructions:
        "Now I am going to ask you some questions about your use of alcoholic beverages during this past year.",
      stem: null,
      items: {
        "audit-1": "How often do you have a drink containing alcohol?",
        "audit-2": "How many drinks containing alcohol do you have on a typical day when you are drinking?",
        "audit-3": "How often do you have six or more drinks on one occasion?",
        "audit-4":
          "How often during the last year have you found that you were not able to stop drinking once you had started?",
        "audit-5":
          "How often during the last year have you failed to do what was normally expected from you because of drinking?",
        "audit-6":
          "How often during the last year have you needed a first drink in the morning to get yourself going after a heavy drinking session?",
        "audit-7":
          "How often during the last year have you had a feeling of guilt or remorse after drinking?",
        "audit-8":
          "How often during the last year have you been unable to remember what happened the night before because you had been drinking?",
        "audit-9": "Have you or someone else been injured as a result of your drinking?",
        "audit-10":
          "Has a relative or friend or a doctor or another health worker been concerned about your drinking or suggested you cut down?",
      },
      options: {
        drinking: [
          "Never",
          "Monthly or less",
          "2 to 4 times a month",
          "2 to 3 times a week",
          "4 or more times a week",
        ],
        drinks: ["1 or 2", "3 or 4", "5 or 6", "7, 8, or 9", "10 or more"],
        frequency: ["Never", "Less than monthly", "Monthly", "Weekly", "Daily or almost daily"],
        everOrLately: ["No", "Yes, but not in the last year", "Yes, during the last year"],
      },
    },
  },
  items: [
    choiceItem("audit-1", "drinking"),
    choiceItem("audit-2", "drinks", { showWhen: drinks, whenNotAsked: 0 }),
    choiceItem("audit-3", "frequency", { showWhen: drinks, whenNotAsked: 0 }),
    ...itemIdsOf("audit", 4, 8).map((id) =>
      choiceItem(id, "frequency", { showWhen: drinksMuch, whenNotAsked: 0 }),
    ),
    choiceItem("audit-9", "everOrLately"),
    choiceItem("audit-10", "everOrLately"),
  ],
  optionSets: [
    optionsFrom("drinking", 0, 4),
    optionsFrom("drinks", 0, 4),
    optionsFrom("frequency", 0, 4),
    { id: "everOrLately", options: [{ value: 0 }, { value: 2 }, { value: 4 }] },
  ],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds },
      missing: {
        max: 0,
        source: "CamCOPS: items 1, 9 and 10, and every item not jumped over",
        evidence: "V",
      },
      bandSets: [
        {
          id: "whoZones",
          label: { en: "WHO zones", es: "Zonas de la OMS" },
          bands: bandsFrom(40, [
            ["zone1", 0, { en: "zone I: low risk", es: "zona I: riesgo bajo" }],
            ["zone2", 8, { en: "zone II: hazardous", es: "zona II: de riesgo" }],
            ["zone3", 16, { en: "zone III: harmful", es: "zona III: perjudicial" }],
            ["zone4", 20, { en: "zone IV: possible dependence", es: "zona IV: posible dependencia" }],
          ]),
          source: "WHO manual (Babor 2001)",
          evidence: "U",
        },
        {
          id: "from15",
          label: { en: "Harmful from 15", es: "Perjudicial desde 15" },
          bands: bandsFrom(40, [
            ["low", 0, { en: "low risk", es: "riesgo bajo" }],
            ["hazardous", 8, { en: "hazardous", es: "de riesgo" }],
            ["harmful", 15, { en: "harmful", es: "perjudicial" }],
            ["dependence", 20, { en: "possible dependence", es: "posible dependencia" }],
          ]),
          source: "Another convention in use: 0–7, 8–14, 15–19, 20 and above",
          evidence: "V2",
        },
      ],
      caseness: [
        {
          id: "standard",
          at: 8,
          population: {
            en: "adults, hazardous or harmful drinking",
            es: "personas adultas, consumo de riesgo o perjudicial",
          },
          source: "CamCOPS: standard cut-off, 8 or more",
          evidence: "V",
        },
      ],
      change: null,
      loinc: "75624-7",
    },
  ],
  primaryScale: "total",
  riskRules: [],
  loincPanel: null,
};
