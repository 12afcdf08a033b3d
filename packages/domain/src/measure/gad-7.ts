import type { MeasureDefinition } from "./definition.ts";
import { frequencyOptions, frequencyWordingEn, frequencyWordingEs } from "./frequency-options.ts";

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
  respondent: "self",
  recall: { days: 14, label: { en: "last 2 weeks", es: "últimas 2 semanas" } },
  minutes: 2,
  higherIs: "worse",
  licence: {
    class: "free",
    attribution:
      "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.",
    source: "phqscreeners.com: no permission is required to reproduce, translate, display or distribute",
    evidence: "V",
  },
  languages: ["en", "es"],
  translations: {
    en: {
      translationId: "gad-7-en-us",
      evidence: "V",
      source: "phqscreeners.com form, as quoted by CamCOPS",
      instructions: null,
      stem: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
      items: {
        "gad7-1": "Feeling nervous, anxious or on edge",
        "gad7-2": "Not being able to stop or control worrying",
        "gad7-3": "Worrying too much about different things",
        "gad7-4": "Trouble relaxing",
        "gad7-5": "Being so restless that it is hard to sit still",
        "gad7-6": "Becoming easily annoyed or irritable",
        "gad7-7": "Feeling afraid as if something awful might happen",
      },
      options: { frequency: frequencyWordingEn },
    },
    // Spain has another validated version with other items and options; the two are never mixed.
    es: {
      translationId: "gad-7-es-us",
      evidence: "V2",
      source: "Official Spanish (United States) form, as carried by Beda EMR",
      instructions: null,
      stem: "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?",
      items: {
        "gad7-1": "Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta",
        "gad7-2": "No ha sido capaz de parar o controlar su preocupación",
        "gad7-3": "Se ha preocupado demasiado por motivos diferentes",
        "gad7-4": "Ha tenido dificultad para relajarse",
        "gad7-5": "Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)",
        "gad7-6": "Se ha molestado o irritado fácilmente",
        "gad7-7": "Ha tenido miedo de que algo terrible fuera a pasar",
      },
      options: { frequency: frequencyWordingEs },
    },
  },
  items: [
    { id: "gad7-1", loinc: "69725-0", scored: true, optionSet: "frequency" },
    { id: "gad7-2", loinc: "68509-9", scored: true, optionSet: "frequency" },
    { id: "gad7-3", loinc: "69733-4", scored: true, optionSet: "frequency" },
    { id: "gad7-4", loinc: "69734-2", scored: true, optionSet: "frequency" },
    { id: "gad7-5", loinc: "69735-9", scored: true, optionSet: "frequency" },
    { id: "gad7-6", loinc: "69689-8", scored: true, optionSet: "frequency" },
    { id: "gad7-7", loinc: "69736-7", scored: true, optionSet: "frequency" },
  ],
  optionSets: [frequencyOptions],
  bands: [
    { id: "minimal", from: 0, to: 4, label: { en: "minimal", es: "mínima" } },
    { id: "mild", from: 5, to: 9, label: { en: "mild", es: "leve" } },
    { id: "moderate", from: 10, to: 14, label: { en: "moderate", es: "moderada" } },
    { id: "severe", from: 15, to: 21, label: { en: "severe", es: "grave" } },
  ],
  caseness: { at: 8, source: "NHS Talking Therapies manual", evidence: "V2" },
  change: { reliable: 4, source: "NHS Talking Therapies manual", evidence: "V2" },
  riskRules: [],
  loinc: { panel: "69737-5", score: "70274-6" },
};
