import { completeScript } from "../library.ts";

export const script = completeScript("resonant-breathing", {
  how: {
    en: "Breathe in and out for the same time, slowly, through your nose if you can. Choose the rate that feels easiest; between five and six breaths a minute suits most people.",
    es: "Inhale y exhale durante el mismo tiempo, despacio y, si puede, por la nariz. Elija el ritmo que le resulte más fácil; a la mayoría le va bien entre cinco y seis respiraciones por minuto.",
  },
  care: {
    en: "Breathe softly rather than deeply. If you feel dizzy or short of air, breathe as you usually do and choose a quicker rate next time. You can stop at any time.",
    es: "Es mejor respirar con suavidad que respirar hondo. Si se marea o le falta el aire, respire como de costumbre y elija un ritmo más rápido la próxima vez. Puede parar cuando quiera.",
  },
  breathing: { kind: "rate", min: 4, max: 7, step: 0.5, default: 5.5 },
  areas: [],
  intervalBells: [1, 5],
  steps: [
    {
      kind: "breathe",
      id: "breathe",
      cycles: "fill",
      captions: [
        {
          share: 0,
          text: {
            en: "Let the breath arrive by itself. There is nothing to get right.",
            es: "Deje que la respiración llegue sola. No hay nada que hacer bien.",
          },
        },
        {
          share: 0.1,
          text: {
            en: "In for as long as out. Small and easy, with no effort at the edges.",
            es: "Inhale tanto como exhale. Poco aire y sin esfuerzo, ni al empezar ni al terminar.",
          },
        },
        {
          share: 0.25,
          text: {
            en: "Notice where you feel it most: the nose, the chest, the belly.",
            es: "Fíjese en dónde la siente más: la nariz, el pecho, el abdomen.",
          },
        },
        {
          share: 0.4,
          text: {
            en: "When thoughts come, let them pass behind the breath.",
            es: "Cuando lleguen pensamientos, déjelos pasar por detrás de la respiración.",
          },
        },
        {
          share: 0.55,
          text: {
            en: "Soften your jaw. Let your hands rest.",
            es: "Afloje la mandíbula. Deje descansar las manos.",
          },
        },
        {
          share: 0.7,
          text: {
            en: "You may have lost the rhythm for a while. Join in again anywhere.",
            es: "Quizá haya perdido el ritmo un rato. Retómelo donde quiera.",
          },
        },
        {
          share: 0.85,
          text: {
            en: "Nothing more to add. Just this breath, and the next one.",
            es: "No hace falta añadir nada. Solo esta respiración, y la siguiente.",
          },
        },
        {
          share: 0.97,
          text: {
            en: "The last breaths. Feel what has settled.",
            es: "Las últimas respiraciones. Sienta lo que se ha serenado.",
          },
        },
      ],
      cues: [{ sound: "bowl" }, { sound: "bowl", at: "end" }],
    },
  ],
});
