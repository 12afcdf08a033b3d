import type { MeasureDefinition, MeasureItem } from "./definition.ts";
import { phqLicence, severityLabel, totalLabel } from "./phq-family.ts";

// The places of CamCOPS's and the printed form's items; LOINC lists the fifth, on intercourse, elsewhere.
const loincCodes = [
  "69671-6",
  "69672-4",
  "69673-2",
  "69674-0",
  "69675-7",
  "69676-5",
  "69677-3",
  "69678-1",
  "69679-9",
  "69680-7",
  "69717-7",
  "69681-5",
  "69682-3",
  "69731-8",
  "69732-6",
] as const;

/** Asked of women alone; others leave it blank, and it adds nothing to their total. */
const periodsItem = "phq15-4";

const items = loincCodes.map((loinc, position): MeasureItem => {
  const id = `phq15-${position + 1}`;
  return { id, kind: "choice", loinc, required: id !== periodsItem, optionSet: "bothered" };
});

/** Physical symptoms over the last 4 weeks: fifteen items, one of them for women. */
export const phq15: MeasureDefinition = {
  id: "phq-15",
  version: "1",
  title: { en: "Patient Health Questionnaire-15", es: "Cuestionario sobre la salud del paciente-15" },
  shortTitle: { en: "PHQ-15", es: "PHQ-15" },
  about: { en: "physical symptoms", es: "síntomas físicos" },
  purpose: {
    for: {
      en: "How much physical symptoms trouble an adult.",
      es: "Cuánto afectan a una persona adulta los síntomas físicos.",
    },
    notFor: {
      en: "Telling where symptoms come from: a physical cause is looked for first.",
      es: "Decir de dónde vienen los síntomas: primero se busca una causa física.",
    },
  },
  respondent: "self",
  recall: { days: 28, label: { en: "last 4 weeks", es: "últimas 4 semanas" } },
  minutes: 3,
  higherIs: "worse",
  scoringConvention: {
    en: "Sum of fifteen items 0–2, 0–30; men leave out the fourth, 0–28",
    es: "Suma de quince ítems de 0 a 2, de 0 a 30; los hombres omiten el cuarto, de 0 a 28",
  },
  licence: phqLicence,
  translations: {
    en: {
      translationId: "phq-15-en-us",
      evidence: "V",
      source: "phqscreeners.com form, as quoted by CamCOPS (extra_strings/phq15.xml)",
      instructions: null,
      stem: "During the past 4 weeks, how much have you been bothered by any of the following problems?",
      items: {
        "phq15-1": "Stomach pain",
        "phq15-2": "Back pain",
        "phq15-3": "Pain in your arms, legs, or joints (knees, hips, etc.)",
        "phq15-4": "Menstrual cramps or other problems with your periods (WOMEN ONLY)",
        "phq15-5": "Headaches",
        "phq15-6": "Chest pain",
        "phq15-7": "Dizziness",
        "phq15-8": "Fainting spells",
        "phq15-9": "Feeling your heart pound or race",
        "phq15-10": "Shortness of breath",
        "phq15-11": "Pain or problems during sexual intercourse",
        "phq15-12": "Constipation, loose bowels, or diarrhea",
        "phq15-13": "Nausea, gas, or indigestion",
        "phq15-14": "Feeling tired or having low energy",
        "phq15-15": "Trouble sleeping",
      },
      options: { bothered: ["Not bothered at all", "Bothered a little", "Bothered a lot"] },
    },
  },
  items,
  optionSets: [
    {
      id: "bothered",
      options: [
        { value: 0, loincAnswer: "LA18334-5" },
        { value: 1, loincAnswer: "LA18335-2" },
        { value: 2, loincAnswer: "LA18336-0" },
      ],
    },
  ],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds: items.map(({ id }) => id), notForAll: [periodsItem] },
      missing: {
        max: 0,
        source: "CamCOPS: every item but the one for women, which a woman answers too",
        evidence: "V",
      },
      bandSets: [
        {
          id: "severity",
          label: severityLabel,
          bands: [
            { id: "minimal", from: 0, to: 4, label: { en: "minimal", es: "mínima" } },
            { id: "low", from: 5, to: 9, label: { en: "low", es: "baja" } },
            { id: "medium", from: 10, to: 14, label: { en: "medium", es: "media" } },
            { id: "high", from: 15, to: 30, label: { en: "high", es: "alta" } },
          ],
          source:
            "Kroenke 2002 (Psychosomatic Medicine 64:258): 5, 10 and 15; the same cut-points in CamCOPS",
          evidence: "V2",
        },
      ],
      caseness: [],
      change: null,
      loinc: "70273-8",
    },
  ],
  primaryScale: "total",
  riskRules: [],
  loincPanel: "69728-4",
};
