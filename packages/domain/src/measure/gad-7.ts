import type { MeasureDefinition } from "./definition.ts";
import { frequencyOptions, frequencyWordingEn, frequencyWordingEs } from "./frequency-options.ts";
import {
  familyStemEn,
  familyStemEs,
  frequencyItem,
  lastTwoWeeks,
  noneMissing,
  phqLicence,
  severityBands,
  totalLabel,
} from "./phq-family.ts";

/** The items as printed, shared with the shorter forms made of them. */
export const gad7ItemsEn = {
  "gad7-1": "Feeling nervous, anxious or on edge",
  "gad7-2": "Not being able to stop or control worrying",
  "gad7-3": "Worrying too much about different things",
  "gad7-4": "Trouble relaxing",
  "gad7-5": "Being so restless that it is hard to sit still",
  "gad7-6": "Becoming easily annoyed or irritable",
  "gad7-7": "Feeling afraid as if something awful might happen",
} as const;

export const gad7ItemsEs = {
  "gad7-1": "Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta",
  "gad7-2": "No ha sido capaz de parar o controlar su preocupación",
  "gad7-3": "Se ha preocupado demasiado por motivos diferentes",
  "gad7-4": "Ha tenido dificultad para relajarse",
  "gad7-5": "Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)",
  "gad7-6": "Se ha molestado o irritado fácilmente",
  "gad7-7": "Ha tenido miedo de que algo terrible fuera a pasar",
} as const;

const itemIds = ["gad7-1", "gad7-2", "gad7-3", "gad7-4", "gad7-5", "gad7-6", "gad7-7"] as const;

/** Anxiety over the last 2 weeks: seven scored items. */
export const gad7: MeasureDefinition = {
  id: "gad-7",
  version: "1",
  title: {
    en: "Generalized Anxiety Disorder-7",
    es: "Trastorno de ansiedad generalizada-7",
  },
  shortTitle: { en: "GAD-7", es: "GAD-7" },
  about: { en: "anxiety", es: "ansiedad" },
  purpose: {
    for: {
      en: "How much symptoms of anxiety trouble an adult, and how that changes.",
      es: "Cuánto afectan a una persona adulta los síntomas de ansiedad y cómo cambian.",
    },
    notFor: {
      en: "A diagnosis, or telling one anxiety disorder from another.",
      es: "Un diagnóstico ni para distinguir un trastorno de ansiedad de otro.",
    },
  },
  respondent: "self",
  recall: lastTwoWeeks,
  minutes: 2,
  higherIs: "worse",
  scoringConvention: {
    en: "Sum of seven items 0–3, 0–21",
    es: "Suma de siete ítems de 0 a 3, de 0 a 21",
  },
  licence: phqLicence,
  translations: {
    en: {
      translationId: "gad-7-en-us",
      evidence: "V",
      source: "phqscreeners.com form, as quoted by CamCOPS",
      instructions: null,
      stem: familyStemEn,
      items: gad7ItemsEn,
      options: { frequency: frequencyWordingEn },
    },
    // Spain has another validated version with other items and options; the two are never mixed.
    es: {
      translationId: "gad-7-es-us",
      evidence: "V2",
      source: "Official Spanish (United States) form, as carried by Beda EMR",
      instructions: null,
      stem: familyStemEs,
      items: gad7ItemsEs,
      options: { frequency: frequencyWordingEs },
    },
  },
  items: [
    frequencyItem("gad7-1", "69725-0"),
    frequencyItem("gad7-2", "68509-9"),
    frequencyItem("gad7-3", "69733-4"),
    frequencyItem("gad7-4", "69734-2"),
    frequencyItem("gad7-5", "69735-9"),
    frequencyItem("gad7-6", "69689-8"),
    frequencyItem("gad7-7", "69736-7"),
  ],
  optionSets: [frequencyOptions],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds },
      missing: noneMissing,
      bandSets: [
        severityBands({ minimal: 0, mild: 5, moderate: 10, severe: 15 }, 21, {
          source: "CamCOPS, after Spitzer 2006",
          evidence: "V",
        }),
      ],
      caseness: [
        {
          id: "nhs",
          at: 8,
          population: { en: "adults in NHS Talking Therapies", es: "adultos en NHS Talking Therapies" },
          source: "NHS Talking Therapies manual",
          evidence: "V2",
        },
        {
          id: "gad",
          at: 10,
          population: {
            en: "generalised anxiety disorder in primary care (sensitivity 89 %, specificity 82 %)",
            es: "trastorno de ansiedad generalizada en atención primaria (sensibilidad 89 %, especificidad 82 %)",
          },
          source: "Spitzer 2006",
          evidence: "V",
        },
      ],
      change: {
        reliable: 4,
        sd: null,
        reliability: null,
        confidence: null,
        population: { en: "adults in NHS Talking Therapies", es: "adultos en NHS Talking Therapies" },
        source: "NHS Talking Therapies manual",
        evidence: "V2",
      },
      loinc: "70274-6",
    },
  ],
  primaryScale: "total",
  riskRules: [],
  loincPanel: "69737-5",
  carriesForward: { "gad7-1": ["gad-2", "gad2-1"], "gad7-2": ["gad-2", "gad2-2"] },
};
