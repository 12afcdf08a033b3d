import { bandsFrom } from "./bands-from.ts";
import { choiceItem, itemIdsOf, optionsFrom } from "./choice-items.ts";
import type { MeasureDefinition } from "./definition.ts";

const itemIds = itemIdsOf("core10", 1, 10);

/** Psychological distress over the past week: ten items, two of them worded positively. */
export const core10: MeasureDefinition = {
  id: "core-10",
  version: "1",
  title: {
    en: "Clinical Outcomes in Routine Evaluation-10",
    es: "Resultados clínicos en la evaluación habitual-10",
  },
  shortTitle: { en: "CORE-10", es: "CORE-10" },
  about: { en: "psychological distress", es: "malestar psicológico" },
  purpose: {
    for: {
      en: "How much distress a person is under from session to session, and how that changes.",
      es: "Cuánto malestar siente una persona de sesión en sesión y cómo cambia.",
    },
    notFor: {
      en: "A diagnosis, or a full assessment of suicide risk: item 6 asks one question about it.",
      es: "Un diagnóstico ni una evaluación completa del riesgo de suicidio: el ítem 6 hace una sola pregunta.",
    },
  },
  respondent: "self",
  recall: { days: 7, label: { en: "last week", es: "última semana" } },
  minutes: 3,
  higherIs: "worse",
  scoringConvention: {
    en: "Clinical score: sum of ten items 0–4 with items 2 and 3 reversed, 0–40; one missing item is estimated from the other nine",
    es: "Puntuación clínica: suma de diez ítems de 0 a 4 con los ítems 2 y 3 invertidos, de 0 a 40; un ítem sin contestar se estima con los otros nueve",
  },
  licence: {
    class: "free",
    attribution: "CORE-10 © CORE System Trust, www.coresystemtrust.org.uk, under CC BY-ND 4.0.",
    source:
      "CORE System Trust, as quoted by CamCOPS: free to reproduce in software and on paper under CC BY-ND 4.0",
    evidence: "V",
  },
  translations: {
    en: {
      translationId: "core-10-en",
      evidence: "V",
      source: "CamCOPS",
      instructions:
        "This form has 10 statements about how you have been OVER THE LAST WEEK. Please read each statement and think how often you felt that way last week. Then choose the option which is closest to this.",
      stem: "Over the last week...",
      items: {
        "core10-1": "I have felt tense, anxious or nervous",
        "core10-2": "I have felt I have someone to turn to for support when needed",
        "core10-3": "I have felt able to cope when things go wrong",
        "core10-4": "Talking to people has felt too much for me",
        "core10-5": "I have felt panic or terror",
        "core10-6": "I made plans to end my life",
        "core10-7": "I have had difficulty getting to sleep or staying asleep",
        "core10-8": "I have felt despairing or hopeless",
        "core10-9": "I have felt unhappy",
        "core10-10": "Unwanted images or memories have been distressing me",
      },
      options: {
        often: ["Not at all", "Only occasionally", "Sometimes", "Often", "Most or all of the time"],
      },
    },
  },
  items: itemIds.map((id) => choiceItem(id, "often")),
  optionSets: [optionsFrom("often", 0, 4)],
  scales: [
    {
      id: "total",
      label: { en: "Clinical score", es: "Puntuación clínica" },
      method: { kind: "sum", itemIds, reverse: ["core10-2", "core10-3"] },
      missing: {
        max: 1,
        source:
          "CORE System Trust, “What's in a name (1): scoring CORE measures”: prorated if one item is missing",
        evidence: "V",
      },
      bandSets: [
        {
          id: "severity",
          label: { en: "Distress", es: "Malestar" },
          bands: bandsFrom(40, [
            ["healthy", 0, { en: "healthy", es: "saludable" }],
            ["low", 6, { en: "low", es: "bajo" }],
            ["mild", 11, { en: "mild", es: "leve" }],
            ["moderate", 16, { en: "moderate", es: "moderado" }],
            ["moderatelySevere", 21, { en: "moderately severe", es: "moderadamente grave" }],
            ["severe", 26, { en: "severe", es: "grave" }],
          ]),
          source: "CORE-10 bands in common use (after Barkham 2013)",
          evidence: "V2",
        },
      ],
      caseness: [
        {
          id: "clinical",
          at: 11,
          population: { en: "adults, general distress", es: "personas adultas, malestar general" },
          source: "CORE-10 clinical cut-off (Barkham 2013); c computed from its norms is 10.46",
          evidence: "V2",
        },
        {
          id: "depression",
          at: 13,
          population: {
            en: "depression (sensitivity 92 %, specificity 72 %)",
            es: "depresión (sensibilidad 92 %, especificidad 72 %)",
          },
          source: "Barkham 2013",
          evidence: "V2",
        },
      ],
      change: {
        reliable: 6,
        sd: 7.7,
        reliability: 0.9,
        confidence: 0.9,
        population: { en: "clients in primary care", es: "clientes de atención primaria" },
        norms: { normal: { mean: 4.7, sd: 4.8 }, clinical: { mean: 19.7, sd: 7.7 } },
        source:
          "Computed from Barkham 2013's figures: 5.66 at 90 %, which agrees with the 6 published (unverified); 95 % would need 6.75",
        evidence: "C",
      },
      loinc: null,
    },
  ],
  primaryScale: "total",
  riskRules: [{ itemId: "core10-6", atLeast: 1, kind: "risk" }],
  loincPanel: null,
};
