import { choiceItem, itemIdsOf, yesNoOptions, yesNoWordingEn } from "./choice-items.ts";
import type { Condition, MeasureDefinition } from "./definition.ts";

const screening = itemIdsOf("asq", 1, 4);
const yes = (itemId: string): Condition => ({ kind: "answer", itemId, operator: "=", value: 1 });
const anyYes: Condition = { kind: "any", of: screening.map(yes) };

/**
 * A screen for suicide risk: four questions, and a fifth after any yes. An absent fifth answer means that it was not
 * asked, never No: after a yes there is no result before it is answered.
 */
export const asq: MeasureDefinition = {
  id: "asq",
  version: "1",
  title: { en: "Ask Suicide-Screening Questions", es: "Preguntas para la detección del riesgo de suicidio" },
  shortTitle: { en: "ASQ", es: "ASQ" },
  about: { en: "suicide risk", es: "riesgo de suicidio" },
  purpose: {
    for: {
      en: "Finding out, from 8 years on, who needs a suicide safety assessment, and who needs it at once.",
      es: "Averiguar, desde los 8 años, quién necesita una evaluación de seguridad ante el suicidio y quién la necesita de inmediato.",
    },
    notFor: {
      en: "An assessment of risk, or reassurance. A refusal is not a No: for young people it counts as a non-acute positive screen.",
      es: "Una evaluación del riesgo ni para tranquilizar. Negarse a contestar no es un No: en jóvenes cuenta como cribado positivo no agudo.",
    },
  },
  respondent: "clinician",
  recall: { days: null, label: { en: "past few weeks, and ever", es: "últimas semanas y alguna vez" } },
  minutes: 1,
  higherIs: "worse",
  scoringConvention: {
    en: "0 negative: all four No. 1 non-acute positive: any of the four Yes, item 5 No. 2 acute positive: item 5 Yes",
    es: "0 negativo: No a las cuatro. 1 positivo no agudo: Sí a alguna de las cuatro y No a la 5. 2 positivo agudo: Sí a la 5",
  },
  licence: {
    class: "free",
    attribution: "asQ Suicide Risk Screening Toolkit, National Institute of Mental Health (NIMH).",
    source: "NIMH, public domain (SPiER)",
    evidence: "V",
  },
  translations: {
    en: {
      translationId: "asq-en",
      evidence: "V",
      source: "NIMH ASQ tool, as carried by SPiER",
      instructions: null,
      stem: null,
      items: {
        "asq-1": "In the past few weeks, have you wished you were dead?",
        "asq-2":
          "In the past few weeks, have you felt that you or your family would be better off if you were dead?",
        "asq-3": "In the past week, have you been having thoughts about killing yourself?",
        "asq-4": "Have you ever tried to kill yourself?",
        "asq-4-how": "If yes, how?",
        "asq-4-when": "When?",
        "asq-5": "Are you having thoughts of killing yourself right now?",
        "asq-5-describe": "If yes, please describe:",
      },
      options: { yesNo: yesNoWordingEn },
    },
  },
  // No LOINC codes exist for the items: those in circulation are the C-SSRS's, or invented.
  items: [
    ...screening.map((id) => choiceItem(id, "yesNo")),
    { id: "asq-4-how", kind: "text", loinc: null, required: false, showWhen: yes("asq-4") },
    { id: "asq-4-when", kind: "text", loinc: null, required: false, showWhen: yes("asq-4") },
    choiceItem("asq-5", "yesNo", { showWhen: anyYes }),
    { id: "asq-5-describe", kind: "longText", loinc: null, required: false, showWhen: yes("asq-5") },
  ],
  optionSets: [yesNoOptions],
  scales: [
    {
      id: "total",
      label: { en: "Result", es: "Resultado" },
      method: {
        kind: "tiers",
        itemIds: [...screening, "asq-5"],
        tiers: [
          { value: 1, when: anyYes },
          { value: 2, when: yes("asq-5") },
        ],
      },
      missing: { max: 0, source: "SPiER: an absent item 5 was not asked, it is never a No", evidence: "V" },
      bandSets: [
        {
          id: "result",
          label: { en: "Result", es: "Resultado" },
          bands: [
            { id: "negative", from: 0, to: 0, label: { en: "negative screen", es: "cribado negativo" } },
            {
              id: "nonAcutePositive",
              from: 1,
              to: 1,
              label: {
                en: "non-acute positive: brief suicide safety assessment",
                es: "positivo no agudo: evaluación breve de seguridad ante el suicidio",
              },
            },
            {
              id: "acutePositive",
              from: 2,
              to: 2,
              label: {
                en: "acute positive: urgent safety evaluation, do not leave alone, remove dangerous objects",
                es: "positivo agudo: evaluación urgente de seguridad, no dejar a solas, retirar objetos peligrosos",
              },
            },
          ],
          source: "NIMH ASQ toolkit (SPiER)",
          evidence: "V",
        },
      ],
      caseness: [
        {
          id: "positive",
          at: 1,
          population: { en: "positive screen, from 8 years on", es: "cribado positivo, desde los 8 años" },
          source: "NIMH ASQ toolkit (SPiER)",
          evidence: "V",
        },
      ],
      change: null,
      loinc: "93374-7",
    },
  ],
  primaryScale: "total",
  riskRules: [...screening, "asq-5"].map((itemId) => ({ itemId, atLeast: 1, kind: "risk" })),
  loincPanel: null,
};
