import type { MeasureDefinition } from "./definition.ts";
import { frequencyOptions, frequencyWordingEn, frequencyWordingEs } from "./frequency-options.ts";
import {
  difficultyOptions,
  difficultyWordingEn,
  difficultyWordingEs,
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
export const phq9ItemsEn = {
  "phq9-1": "Little interest or pleasure in doing things",
  "phq9-2": "Feeling down, depressed, or hopeless",
  "phq9-3": "Trouble falling or staying asleep, or sleeping too much",
  "phq9-4": "Feeling tired or having little energy",
  "phq9-5": "Poor appetite or overeating",
  "phq9-6": "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
  "phq9-7": "Trouble concentrating on things, such as reading the newspaper or watching television",
  "phq9-8":
    "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual",
  "phq9-9": "Thoughts that you would be better off dead or of hurting yourself in some way",
  "phq9-10":
    "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?",
} as const;

export const phq9ItemsEs = {
  "phq9-1": "Poco interés o placer en hacer cosas",
  "phq9-2": "Se ha sentido decaído(a), deprimido(a) o sin esperanzas",
  "phq9-3": "Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado",
  "phq9-4": "Se ha sentido cansado(a) o con poca energía",
  "phq9-5": "Sin apetito o ha comido en exceso",
  "phq9-6":
    "Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia",
  "phq9-7":
    "Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión",
  "phq9-8":
    "¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal",
  "phq9-9": "Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera",
  "phq9-10":
    "Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?",
} as const;

const itemIds = [
  "phq9-1",
  "phq9-2",
  "phq9-3",
  "phq9-4",
  "phq9-5",
  "phq9-6",
  "phq9-7",
  "phq9-8",
  "phq9-9",
] as const;

/** Depression over the last 2 weeks: nine scored items and one on difficulty, which is never summed. */
export const phq9: MeasureDefinition = {
  id: "phq-9",
  version: "1",
  title: {
    en: "Patient Health Questionnaire-9",
    es: "Cuestionario sobre la salud del paciente-9",
  },
  shortTitle: { en: "PHQ-9", es: "PHQ-9" },
  about: { en: "depression", es: "depresión" },
  purpose: {
    for: {
      en: "How much symptoms of depression trouble an adult, and how that changes.",
      es: "Cuánto afectan a una persona adulta los síntomas de depresión y cómo cambian.",
    },
    notFor: {
      en: "A diagnosis, or a full assessment of suicide risk: item 9 asks one question about it.",
      es: "Un diagnóstico ni una evaluación completa del riesgo de suicidio: el ítem 9 hace una sola pregunta.",
    },
  },
  respondent: "self",
  recall: lastTwoWeeks,
  minutes: 3,
  higherIs: "worse",
  scoringConvention: {
    en: "Sum of nine items 0–3, 0–27",
    es: "Suma de nueve ítems de 0 a 3, de 0 a 27",
  },
  licence: phqLicence,
  translations: {
    en: {
      translationId: "phq-9-en-us",
      evidence: "V",
      source: "phqscreeners.com form, as quoted by CamCOPS",
      instructions: null,
      stem: familyStemEn,
      items: phq9ItemsEn,
      options: {
        frequency: frequencyWordingEn,
        difficulty: difficultyWordingEn,
      },
    },
    es: {
      translationId: "phq-9-es-us",
      evidence: "V2",
      source: "Official Spanish (United States) form",
      instructions: null,
      stem: familyStemEs,
      items: phq9ItemsEs,
      options: {
        frequency: frequencyWordingEs,
        difficulty: difficultyWordingEs,
      },
    },
  },
  items: [
    frequencyItem("phq9-1", "44250-9"),
    frequencyItem("phq9-2", "44255-8"),
    frequencyItem("phq9-3", "44259-0"),
    frequencyItem("phq9-4", "44254-1"),
    frequencyItem("phq9-5", "44251-7"),
    frequencyItem("phq9-6", "44258-2"),
    frequencyItem("phq9-7", "44252-5"),
    frequencyItem("phq9-8", "44253-3"),
    frequencyItem("phq9-9", "44260-8"),
    {
      id: "phq9-10",
      kind: "choice",
      loinc: "69722-7",
      required: true,
      optionSet: "difficulty",
      showWhen: { kind: "total", scaleId: "total", above: 0 },
    },
  ],
  optionSets: [frequencyOptions, difficultyOptions],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds },
      missing: noneMissing,
      bandSets: [
        severityBands({ minimal: 0, mild: 5, moderate: 10, moderatelySevere: 15, severe: 20 }, 27, {
          source: "CamCOPS, after Kroenke 2001",
          evidence: "V",
        }),
      ],
      caseness: [
        {
          id: "nhs",
          at: 10,
          population: { en: "adults in NHS Talking Therapies", es: "adultos en NHS Talking Therapies" },
          source: "NHS Talking Therapies manual",
          evidence: "V2",
        },
      ],
      change: {
        reliable: 6,
        sd: null,
        reliability: null,
        confidence: null,
        population: { en: "adults in NHS Talking Therapies", es: "adultos en NHS Talking Therapies" },
        source: "NHS Talking Therapies manual",
        evidence: "V2",
        response: { share: 0.5, source: "Common convention for the PHQ-9", evidence: "U" },
        remission: { below: 5, source: "Common convention for the PHQ-9", evidence: "U" },
      },
      loinc: "44261-6",
    },
  ],
  primaryScale: "total",
  riskRules: [{ itemId: "phq9-9", atLeast: 1, kind: "risk" }],
  loincPanel: "44249-1",
  carriesForward: { "phq9-1": ["phq-2", "phq2-1"], "phq9-2": ["phq-2", "phq2-2"] },
};
