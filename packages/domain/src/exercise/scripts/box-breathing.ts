import { completeScript } from "../library.ts";

export const script = completeScript("box-breathing", {
  how: {
    en: "Breathe in, hold, breathe out, hold: four seconds each. Follow the figure, the tone or the touch, whichever is easiest.",
    es: "Inhale, sostenga, exhale, sostenga: cuatro segundos cada vez. Siga la figura, el tono o la vibración, lo que le resulte más fácil.",
  },
  care: {
    en: "Leave the holds out if you are pregnant, have a heart or lung condition, or if holding your breath brings on panic. If you feel dizzy, let your breath go its own way. You can stop at any time.",
    es: "Deje fuera las pausas si está embarazada, tiene una afección del corazón o de los pulmones, o si contener la respiración le provoca pánico. Si se marea, deje que la respiración siga su propio curso. Puede parar cuando quiera.",
  },
  breathing: { kind: "fixed", seconds: { in: 4, holdIn: 4, out: 4, holdOut: 4 } },
  areas: [],
  intervalBells: [],
  steps: [
    {
      kind: "breathe",
      id: "breathe",
      cycles: "fill",
      captions: [
        {
          share: 0,
          text: {
            en: "Sit or stand as you are. Follow the four sides.",
            es: "Quédese como está, en una silla o de pie. Siga los cuatro lados.",
          },
        },
        {
          share: 0.2,
          text: {
            en: "Each side is as long as the others. No need to fill up all the way.",
            es: "Cada lado dura lo mismo. No hace falta llenar del todo los pulmones.",
          },
        },
        {
          share: 0.45,
          text: {
            en: "Let your shoulders be heavy while you wait at the corners.",
            es: "Deje que los hombros pesen mientras espera en cada esquina.",
          },
        },
        {
          share: 0.7,
          text: {
            en: "If your mind has wandered, come back at the next corner.",
            es: "Si la mente se ha ido, vuelva en la siguiente esquina.",
          },
        },
        {
          share: 0.95,
          text: {
            en: "This is the last time round. Then breathe as you like.",
            es: "Esta es la última vuelta. Después, respire como quiera.",
          },
        },
      ],
      cues: [{ sound: "bell" }, { sound: "bell", at: "end" }],
    },
  ],
});
