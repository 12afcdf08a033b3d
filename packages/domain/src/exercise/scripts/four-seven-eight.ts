import { completeScript } from "../library.ts";

export const script = completeScript("four-seven-eight", {
  how: {
    en: "Breathe in through your nose for four seconds, hold for seven, and breathe out through your mouth for eight. Four breaths are enough to begin with.",
    es: "Inhale por la nariz durante cuatro segundos, sostenga siete y exhale por la boca durante ocho. Para empezar bastan cuatro respiraciones.",
  },
  care: {
    en: "Leave the hold out if you are pregnant, have a heart or lung condition, or if holding your breath brings on panic. Sit or lie down, as a long breath out can make you light-headed. You can stop at any time.",
    es: "Deje fuera la pausa si está embarazada, tiene una afección del corazón o de los pulmones, o si contener la respiración le provoca pánico. Hágalo en una silla o en la cama: una exhalación larga puede marear un poco. Puede parar cuando quiera.",
  },
  breathing: { kind: "fixed", seconds: { in: 4, holdIn: 7, out: 8, holdOut: 0 } },
  areas: [],
  intervalBells: [],
  steps: [
    {
      kind: "breathe",
      id: "breathe",
      cycles: "chosen",
      captions: [
        {
          share: 0,
          text: {
            en: "In through your nose, softly. Out through your mouth, as if cooling soup.",
            es: "Inhale por la nariz, con suavidad. Exhale por la boca, como quien enfría la sopa.",
          },
        },
        {
          share: 0.25,
          text: {
            en: "The counting matters less than the long way out.",
            es: "Contar importa menos que soltar el aire largo rato.",
          },
        },
        {
          share: 0.5,
          text: {
            en: "If it is too long for you today, breathe sooner. That is fine.",
            es: "Si hoy se le hace largo, respire antes. Está bien así.",
          },
        },
        {
          share: 0.75,
          text: {
            en: "This is the last one. Let it go all the way out.",
            es: "Esta es la última. Deje salir todo el aire.",
          },
        },
      ],
      cues: [{ sound: "bell" }, { sound: "bell", at: "end" }],
    },
  ],
});
