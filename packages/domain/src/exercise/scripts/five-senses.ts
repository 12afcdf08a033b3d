import { both, closing, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";
import type { Step } from "../script.ts";

const senses: readonly Step[] = [
  say(
    "see",
    "Name five things you can see. Aloud or inside, one after the other.",
    "Nombre cinco cosas que ve. En voz alta o por dentro, una tras otra.",
    { word: both("5 · see", "5 · ver"), stretch: 2, cues: [{ vibrate: "short" }] },
  ),
  say(
    "see-detail",
    "Look at the last one again: its colour, its edge, its shadow.",
    "Mire otra vez la última: su color, su borde, su sombra.",
    { word: both("5 · see", "5 · ver"), from: 5, extra: true },
  ),
  say(
    "feel",
    "Four things you can feel. Feet on the floor, cloth on the skin, the air, something in your hand.",
    "Cuatro cosas que siente. Los pies en el suelo, la tela en la piel, el aire, algo en la mano.",
    { word: both("4 · feel", "4 · sentir"), stretch: 2, cues: [{ vibrate: "short" }] },
  ),
  say(
    "feel-detail",
    "Press your feet down once, and notice the floor pressing back.",
    "Presione los pies una vez contra el suelo, y sienta cómo el suelo responde.",
    { word: both("4 · feel", "4 · sentir"), from: 5, extra: true },
  ),
  say(
    "hear",
    "Three things you can hear. One far away, one near, one very close.",
    "Tres cosas que oye. Una lejos, una cerca, una muy cerca.",
    { word: both("3 · hear", "3 · oír"), stretch: 2, cues: [{ vibrate: "short" }] },
  ),
  say(
    "smell",
    "Two things you can smell. Your sleeve will do, or a cup, or soap. If there is nothing, recall two smells you like.",
    "Dos cosas que huele. Sirve la manga, una taza o el jabón. Si no hay nada, recuerde dos olores que le gusten.",
    { word: both("2 · smell", "2 · oler"), stretch: 1.4, cues: [{ vibrate: "short" }] },
  ),
  say(
    "taste",
    "One thing you can taste. A sip of water, or simply the inside of your mouth.",
    "Una cosa que saborea. Un sorbo de agua, o simplemente la boca por dentro.",
    { word: both("1 · taste", "1 · saborear"), stretch: 1.2, cues: [{ vibrate: "short" }] },
  ),
];

export const script = completeScript("five-senses", {
  how: both(
    "With your eyes open, find five things to see, four to feel, three to hear, two to smell and one to taste. Take the time you need; guessing is allowed.",
    "Con los ojos abiertos, busque cinco cosas que ver, cuatro que sentir, tres que oír, dos que oler y una que saborear. Tómese su tiempo; no hace falta acertar.",
  ),
  care: both(
    "If a sense is not available to you, use another one twice. If you feel unsafe where you are, move first. You can stop at any time.",
    "Si le falta alguno de los sentidos, use otro dos veces. Si no está a salvo donde se encuentra, primero cambie de lugar. Puede parar cuando quiera.",
  ),
  breathing: null,
  areas: [],
  intervalBells: [],
  steps: [
    say(
      "here",
      "You are here. Look around the room once, slowly, from one side to the other.",
      "Está aquí. Recorra el lugar con la mirada una vez, despacio, de un lado al otro.",
      { cues: opening },
    ),
    say("pace", "There is no hurry. The list will wait for you.", "No hay prisa. La lista le espera.", {
      from: 5,
      stretch: 0.4,
    }),
    ...senses,
    {
      kind: "choose",
      id: "more",
      text: both(
        "Is that enough, or would a little more help?",
        "¿Es suficiente, o le vendría bien un poco más?",
      ),
      options: [
        {
          id: "enough",
          label: both("That is enough", "Es suficiente"),
          steps: [],
          after: "continue",
        },
        {
          id: "more",
          label: both("A little more", "Un poco más"),
          steps: [
            say(
              "hold-thing",
              "Pick up something solid. How heavy is it? Is it warm or cool, rough or smooth?",
              "Tome algo sólido. ¿Cuánto pesa? ¿Está tibio o fresco, es áspero o liso?",
              { word: both("hold", "sostener"), seconds: 24, stretch: 0 },
            ),
            say(
              "say-where",
              "Say to yourself where you are, what day it is, and what you will do in the next hour.",
              "Dígase dónde está, qué día es y qué va a hacer en la próxima hora.",
              { word: both("now", "ahora"), seconds: 26, stretch: 0 },
            ),
          ],
          after: "continue",
        },
      ],
    },
    say(
      "back",
      "You are in this room, at this hour. One easy breath, and go on from here.",
      "Está en este lugar, a esta hora. Una respiración tranquila, y siga desde aquí.",
      { stretch: 0.4, cues: closing },
    ),
  ],
});
