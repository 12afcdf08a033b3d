import type { MeasureDefinition } from "./definition.ts";
import { frequencyOptions, frequencyWordingEn, frequencyWordingEs } from "./frequency-options.ts";

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
  respondent: "self",
  recall: { days: 14, label: { en: "last 2 weeks", es: "últimas 2 semanas" } },
  minutes: 3,
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
      translationId: "phq-9-en-us",
      evidence: "V",
      source: "phqscreeners.com form, as quoted by CamCOPS",
      instructions: null,
      stem: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
      items: {
        "phq9-1": "Little interest or pleasure in doing things",
        "phq9-2": "Feeling down, depressed, or hopeless",
        "phq9-3": "Trouble falling or staying asleep, or sleeping too much",
        "phq9-4": "Feeling tired or having little energy",
        "phq9-5": "Poor appetite or overeating",
        "phq9-6":
          "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
        "phq9-7": "Trouble concentrating on things, such as reading the newspaper or watching television",
        "phq9-8":
          "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual",
        "phq9-9": "Thoughts that you would be better off dead or of hurting yourself in some way",
        "phq9-10":
          "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?",
      },
      options: {
        frequency: frequencyWordingEn,
        difficulty: ["Not difficult at all", "Somewhat difficult", "Very difficult", "Extremely difficult"],
      },
    },
    es: {
      translationId: "phq-9-es-us",
      evidence: "V2",
      source: "Official Spanish (United States) form",
      instructions: null,
      stem: "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?",
      items: {
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
      },
      options: {
        frequency: frequencyWordingEs,
        difficulty: ["No ha sido difícil", "Un poco difícil", "Muy difícil", "Extremadamente difícil"],
      },
    },
  },
  items: [
    { id: "phq9-1", loinc: "44250-9", scored: true, optionSet: "frequency" },
    { id: "phq9-2", loinc: "44255-8", scored: true, optionSet: "frequency" },
    { id: "phq9-3", loinc: "44259-0", scored: true, optionSet: "frequency" },
    { id: "phq9-4", loinc: "44254-1", scored: true, optionSet: "frequency" },
    { id: "phq9-5", loinc: "44251-7", scored: true, optionSet: "frequency" },
    { id: "phq9-6", loinc: "44258-2", scored: true, optionSet: "frequency" },
    { id: "phq9-7", loinc: "44252-5", scored: true, optionSet: "frequency" },
    { id: "phq9-8", loinc: "44253-3", scored: true, optionSet: "frequency" },
    { id: "phq9-9", loinc: "44260-8", scored: true, optionSet: "frequency" },
    {
      id: "phq9-10",
      loinc: "69722-7",
      scored: false,
      optionSet: "difficulty",
      showWhen: { kind: "totalAbove", value: 0 },
    },
  ],
  optionSets: [
    frequencyOptions,
    { id: "difficulty", options: [{ value: 0 }, { value: 1 }, { value: 2 }, { value: 3 }] },
  ],
  bands: [
    { id: "minimal", from: 0, to: 4, label: { en: "minimal", es: "mínima" } },
    { id: "mild", from: 5, to: 9, label: { en: "mild", es: "leve" } },
    { id: "moderate", from: 10, to: 14, label: { en: "moderate", es: "moderada" } },
    {
      id: "moderatelySevere",
      from: 15,
      to: 19,
      label: { en: "moderately severe", es: "moderadamente grave" },
    },
    { id: "severe", from: 20, to: 27, label: { en: "severe", es: "grave" } },
  ],
  caseness: { at: 10, source: "NHS Talking Therapies manual", evidence: "V2" },
  change: { reliable: 6, source: "NHS Talking Therapies manual", evidence: "V2" },
  riskRules: [{ itemId: "phq9-9", atLeast: 1, kind: "risk" }],
  loinc: { panel: "44249-1", score: "44261-6" },
};
