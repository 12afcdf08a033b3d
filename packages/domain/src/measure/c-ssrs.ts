import { choiceItem, yesNoOptions } from "./choice-items.ts";
import type { Condition, MeasureDefinition } from "./definition.ts";

const yes = (itemId: string): Condition => ({ kind: "answer", itemId, operator: "=", value: 1 });
const anyYes = (...itemIds: readonly string[]): Condition => ({ kind: "any", of: itemIds.map(yes) });
const afterThoughts = { showWhen: yes("cssrs-2") } as const;

const itemIds = ["cssrs-1", "cssrs-2", "cssrs-3", "cssrs-4", "cssrs-5", "cssrs-6", "cssrs-6-recent"] as const;

/**
 * A screen for suicide risk: 1 wish to be dead, 2 thoughts, and after thoughts 3 method, 4 intent, 5 plan with intent;
 * 6 behaviour in a lifetime, and if so, whether within three months.
 */
export const cSsrs: MeasureDefinition = {
  id: "c-ssrs",
  version: "1",
  title: {
    en: "Columbia-Suicide Severity Rating Scale, screener",
    es: "Escala Columbia de gravedad del riesgo de suicidio, cribado",
  },
  shortTitle: { en: "C-SSRS screener", es: "C-SSRS (cribado)" },
  about: { en: "suicide risk", es: "riesgo de suicidio" },
  purpose: {
    for: {
      en: "Sorting suicidal thoughts and behaviour into the three published tiers of response.",
      es: "Ordenar las ideas y conductas suicidas en los tres niveles de respuesta publicados.",
    },
    notFor: {
      en: "An assessment of risk, or a prediction. Its wording may be used only after registration, and unaltered.",
      es: "Una evaluación del riesgo ni una predicción. Su texto solo puede usarse tras registrarse y sin cambios.",
    },
  },
  respondent: "clinician",
  recall: {
    days: 30,
    label: {
      en: "past month; behaviour: lifetime and past 3 months",
      es: "último mes; conducta: toda la vida y últimos 3 meses",
    },
  },
  minutes: 3,
  higherIs: "worse",
  scoringConvention: {
    en: "The highest tier that any answer reaches: 0 negative, 1 low, 2 moderate, 3 high",
    es: "El nivel más alto que alcance alguna respuesta: 0 negativo, 1 bajo, 2 moderado, 3 alto",
  },
  licence: {
    class: "textSuppliedByClinic",
    attribution: "C-SSRS © 2008 The Research Foundation for Mental Hygiene, Inc.",
    source:
      "Free after registration with the Columbia Lighthouse Project; wording may not be altered and the notice is retained; whether that covers electronic records is unresolved (SPiER)",
    evidence: "V",
  },
  translations: {},
  items: [
    choiceItem("cssrs-1", "yesNo", { loinc: "93246-7" }),
    choiceItem("cssrs-2", "yesNo", { loinc: "93247-5" }),
    choiceItem("cssrs-3", "yesNo", { loinc: "93248-3", ...afterThoughts }),
    choiceItem("cssrs-4", "yesNo", { loinc: "93249-1", ...afterThoughts }),
    choiceItem("cssrs-5", "yesNo", { loinc: "93250-9", ...afterThoughts }),
    choiceItem("cssrs-6", "yesNo", { loinc: "93267-3" }),
    choiceItem("cssrs-6-recent", "yesNo", { loinc: "93269-9", showWhen: yes("cssrs-6") }),
  ],
  optionSets: [yesNoOptions],
  scales: [
    {
      id: "total",
      label: { en: "Risk tier", es: "Nivel de riesgo" },
      method: {
        kind: "tiers",
        itemIds,
        // Item 4 is high, and behaviour long ago moderate: software in circulation has both wrong.
        tiers: [
          { value: 1, when: anyYes("cssrs-1", "cssrs-2") },
          { value: 2, when: anyYes("cssrs-3", "cssrs-6") },
          { value: 3, when: anyYes("cssrs-4", "cssrs-5", "cssrs-6-recent") },
        ],
      },
      missing: {
        max: 0,
        source: "Every question that is asked must be answered before a tier is given",
        evidence: "V",
      },
      bandSets: [
        {
          id: "tiers",
          label: { en: "Risk tier", es: "Nivel de riesgo" },
          bands: [
            { id: "negative", from: 0, to: 0, label: { en: "negative", es: "negativo" } },
            {
              id: "low",
              from: 1,
              to: 1,
              label: { en: "low: behavioural health referral", es: "bajo: derivación a salud mental" },
            },
            {
              id: "moderate",
              from: 2,
              to: 2,
              label: {
                en: "moderate: behavioural health referral",
                es: "moderado: derivación a salud mental",
              },
            },
            {
              id: "high",
              from: 3,
              to: 3,
              label: {
                en: "high: behavioural health consultation and patient safety precautions",
                es: "alto: consulta a salud mental y medidas de seguridad para el paciente",
              },
            },
          ],
          source:
            "Columbia response protocol: CMS 2008 and Columbia's primary-care sheet of 2026 agree (SPiER)",
          evidence: "V",
        },
      ],
      caseness: [],
      change: null,
      loinc: "93374-7",
    },
  ],
  primaryScale: "total",
  riskRules: itemIds.map((itemId) => ({ itemId, atLeast: 1, kind: "risk" })),
  loincPanel: "93373-9",
};
