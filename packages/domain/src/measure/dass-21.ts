import { bandsFrom } from "./bands-from.ts";
import { choiceItem, itemIdsOf, optionsFrom } from "./choice-items.ts";
import type { MeasureDefinition, Scale, Text } from "./definition.ts";

const severity = {
  normal: { en: "normal", es: "normal" },
  mild: { en: "mild", es: "leve" },
  moderate: { en: "moderate", es: "moderada" },
  severe: { en: "severe", es: "grave" },
  extremelySevere: { en: "extremely severe", es: "extremadamente grave" },
} as const;

/** One of the three scales: seven items, doubled, with the scores at which each severity begins. */
function scale(
  id: string,
  label: Text,
  numbers: readonly number[],
  from: readonly [mild: number, moderate: number, severe: number, extremelySevere: number],
): Scale {
  return {
    id,
    label,
    method: { kind: "sum", itemIds: numbers.map((number) => `dass21-${number}`), multiplier: 2 },
    missing: {
      max: 0,
      source: "No estimate of missing items is sourced: seven answers or no score",
      evidence: "U",
    },
    bandSets: [
      {
        id: "severity",
        label: { en: "Severity", es: "Gravedad" },
        bands: bandsFrom(42, [
          ["normal", 0, severity.normal],
          ["mild", from[0], severity.mild],
          ["moderate", from[1], severity.moderate],
          ["severe", from[2], severity.severe],
          ["extremelySevere", from[3], severity.extremelySevere],
        ]),
        source: "DASS manual (Lovibond 1995), doubled scores; halves as in PMC10560014",
        evidence: "V2",
      },
    ],
    caseness: [],
    change: null,
    loinc: null,
  };
}

/** Depression, anxiety and stress over the past week: three scales of seven items, and no total. */
export const dass21: MeasureDefinition = {
  id: "dass-21",
  version: "1",
  title: { en: "Depression Anxiety Stress Scales-21", es: "Escalas de depresión, ansiedad y estrés-21" },
  shortTitle: { en: "DASS-21", es: "DASS-21" },
  about: { en: "depression, anxiety and stress", es: "depresión, ansiedad y estrés" },
  purpose: {
    for: {
      en: "How much depression, anxiety and stress each trouble a person, and how that changes.",
      es: "Cuánto afectan por separado la depresión, la ansiedad y el estrés, y cómo cambian.",
    },
    notFor: {
      en: "A diagnosis, one total over all three, or assessing suicide risk: no item asks about it.",
      es: "Un diagnóstico, un total de las tres escalas ni la evaluación del riesgo de suicidio: ningún ítem pregunta por él.",
    },
  },
  respondent: "self",
  recall: { days: 7, label: { en: "past week", es: "última semana" } },
  minutes: 5,
  higherIs: "worse",
  scoringConvention: {
    en: "Three scales: sum of seven items 0–3, times 2, 0–42 each; no total",
    es: "Tres escalas: suma de siete ítems de 0 a 3, por 2, de 0 a 42 cada una; sin total",
  },
  licence: {
    class: "free",
    attribution:
      "Lovibond, S.H. & Lovibond, P.F. (1995). Manual for the Depression Anxiety & Stress Scales (2nd ed.). Sydney: Psychology Foundation.",
    source:
      "UNSW, as quoted by several public repositories: the forms may be downloaded and copied without restriction; public domain. Translations may differ",
    evidence: "V2",
  },
  translations: {
    en: {
      translationId: "dass-21-en",
      evidence: "V2",
      source: "UNSW form, as carried alike by several public repositories",
      instructions:
        "Please read each statement and circle a number 0, 1, 2 or 3 which indicates how much the statement applied to you over the past week. There are no right or wrong answers. Do not spend too much time on any statement.",
      stem: null,
      items: {
        "dass21-1": "I found it hard to wind down",
        "dass21-2": "I was aware of dryness of my mouth",
        "dass21-3": "I couldn't seem to experience any positive feeling at all",
        "dass21-4":
          "I experienced breathing difficulty (e.g. excessively rapid breathing, breathlessness in the absence of physical exertion)",
        "dass21-5": "I found it difficult to work up the initiative to do things",
        "dass21-6": "I tended to over-react to situations",
        "dass21-7": "I experienced trembling (e.g. in the hands)",
        "dass21-8": "I felt that I was using a lot of nervous energy",
        "dass21-9": "I was worried about situations in which I might panic and make a fool of myself",
        "dass21-10": "I felt that I had nothing to look forward to",
        "dass21-11": "I found myself getting agitated",
        "dass21-12": "I found it difficult to relax",
        "dass21-13": "I felt down-hearted and blue",
        "dass21-14": "I was intolerant of anything that kept me from getting on with what I was doing",
        "dass21-15": "I felt I was close to panic",
        "dass21-16": "I was unable to become enthusiastic about anything",
        "dass21-17": "I felt I wasn't worth much as a person",
        "dass21-18": "I felt that I was rather touchy",
        "dass21-19":
          "I was aware of the action of my heart in the absence of physical exertion (e.g. sense of heart rate increase, heart missing a beat)",
        "dass21-20": "I felt scared without any good reason",
        "dass21-21": "I felt that life was meaningless",
      },
      options: {
        applied: [
          "Did not apply to me at all",
          "Applied to me to some degree, or some of the time",
          "Applied to me to a considerable degree, or a good part of time",
          "Applied to me very much, or most of the time",
        ],
      },
    },
  },
  items: itemIdsOf("dass21", 1, 21).map((id) => choiceItem(id, "applied")),
  optionSets: [optionsFrom("applied", 0, 3)],
  // Some publications swap depression and anxiety, or count item 1 with depression: both are wrong.
  scales: [
    scale("depression", { en: "Depression", es: "Depresión" }, [3, 5, 10, 13, 16, 17, 21], [10, 14, 21, 28]),
    scale("anxiety", { en: "Anxiety", es: "Ansiedad" }, [2, 4, 7, 9, 15, 19, 20], [8, 10, 15, 20]),
    scale("stress", { en: "Stress", es: "Estrés" }, [1, 6, 8, 11, 12, 14, 18], [15, 19, 26, 34]),
  ],
  primaryScale: null,
  riskRules: [{ itemId: "dass21-21", atLeast: 1, kind: "soft" }],
  loincPanel: null,
};
