import { both, closing, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";

export const script = completeScript("mindful-walking", {
  how: both(
    "Walk more slowly than usual, or roll, or move as you can, and give your attention to each step. Ten paces and back is room enough.",
    "Camine más despacio que de costumbre, o avance como pueda, y ponga la atención en cada paso. Bastan diez pasos de ida y diez de vuelta.",
  ),
  care: both(
    "Keep your eyes open, choose level ground, and keep away from traffic. Hold on to something if your balance is unsure. The same works with a wheelchair: feel hands and rims.",
    "Mantenga los ojos abiertos, elija un suelo llano y aléjese del tráfico. Apóyese en algo si le falla el equilibrio. También sirve en silla de ruedas: sienta las manos y los aros.",
  ),
  breathing: null,
  areas: [],
  intervalBells: [1, 5],
  steps: [
    {
      kind: "choose",
      id: "where",
      text: both("Where will you walk?", "¿Por dónde va a caminar?"),
      options: [
        {
          id: "inside",
          label: both("Up and down a room", "De un lado a otro de una habitación"),
          steps: [
            say(
              "inside-line",
              "Find a line of eight or ten paces. You will walk it and turn, again and again, with nowhere to get to.",
              "Busque una línea de ocho o diez pasos. La recorrerá y dará la vuelta, una y otra vez, sin tener que llegar a ningún lado.",
              { stretch: 0 },
            ),
          ],
          after: "continue",
        },
        {
          id: "outside",
          label: both("Outside", "Al aire libre"),
          steps: [
            say(
              "outside-line",
              "Choose a way you know, without hurry and without traffic. Put the telephone away where you can still hear or feel it.",
              "Elija un camino que conozca, sin prisa y sin tráfico. Guarde el teléfono donde aún pueda oírlo o sentirlo.",
              { stretch: 0 },
            ),
          ],
          after: "continue",
        },
      ],
    },
    say(
      "stand",
      "First stand. Feel your weight come down through both feet.",
      "Primero quédese de pie. Sienta bajar el peso por los dos pies.",
      {
        word: both("Stand", "De pie"),
        cues: opening,
      },
    ),
    say(
      "begin",
      "Begin to walk, slowly. Heel, sole, toes.",
      "Empiece a caminar, despacio. Talón, planta, dedos.",
      {
        word: both("Walk", "Camine"),
        stretch: 1.5,
        cues: [{ vibrate: "short" }],
      },
    ),
    say(
      "lift",
      "One foot lifts, swings, comes down. Then the other. Every step is a small fall, caught.",
      "Un pie se levanta, avanza, baja. Luego el otro. Cada paso es una pequeña caída que usted detiene.",
      {
        word: both("Lift, place", "Alzar, posar"),
        stretch: 1.5,
      },
    ),
    say(
      "turn",
      "When you turn, turn on purpose. Stand for one breath before you go on.",
      "Cuando dé la vuelta, hágalo a propósito. Quédese una respiración antes de seguir.",
      {
        word: both("Turn", "La vuelta"),
        stretch: 1.2,
        from: 10,
      },
    ),
    say(
      "legs",
      "Let attention climb: ankles, knees, hips. So much goes on for one step.",
      "Deje que la atención suba: tobillos, rodillas, caderas. Cuántas cosas ocurren en un solo paso.",
      {
        word: both("Legs", "Piernas"),
        stretch: 1.5,
        from: 10,
        extra: true,
      },
    ),
    say(
      "arms",
      "And the arms, how they swing along without being asked.",
      "Y los brazos, que acompañan sin que nadie se lo pida.",
      {
        word: both("Arms", "Brazos"),
        stretch: 1.2,
        from: 15,
        extra: true,
      },
    ),
    say(
      "mind",
      "When you notice you are somewhere else, the next step is here.",
      "Cuando se dé cuenta de que está en otra parte, el próximo paso está aquí.",
      {
        word: both("Here", "Aquí"),
        stretch: 1.5,
      },
    ),
    say(
      "sounds",
      "Let sounds in while you walk. And the air on face and hands.",
      "Deje entrar los sonidos mientras camina. Y el aire en la cara y en las manos.",
      {
        word: both("Sounds", "Sonidos"),
        stretch: 1.5,
        from: 10,
      },
    ),
    say(
      "see",
      "Let your eyes take in what is there, as if you had never walked here.",
      "Deje que los ojos reciban lo que hay, como si nunca hubiera pasado por aquí.",
      {
        word: both("See", "Mirar"),
        stretch: 1.5,
        from: 15,
      },
    ),
    say(
      "pace",
      "Try a little slower still. Then a little quicker. Which pace is yours today?",
      "Pruebe un poco más despacio todavía. Luego un poco más rápido. ¿Cuál es hoy su paso?",
      {
        word: both("Pace", "Ritmo"),
        stretch: 1.5,
        from: 15,
      },
    ),
    say(
      "weight",
      "Feel the moment when all your weight is on one foot. And the moment when it passes over.",
      "Sienta el momento en que todo el peso está en un pie. Y el momento en que pasa al otro.",
      { word: both("Weight", "El peso"), stretch: 1.5, from: 10 },
    ),
    say(
      "thoughts",
      "Thoughts may walk along beside you. They need not set the pace.",
      "Los pensamientos pueden caminar a su lado. No tienen por qué marcar el paso.",
      { word: both("Here", "Aquí"), stretch: 1.5, from: 15 },
    ),
    say("last", "A last stretch. Only steps.", "Un último tramo. Solo pasos.", {
      word: both("Only steps", "Solo pasos"),
      stretch: 1.5,
    }),
    say(
      "stop",
      "Come to a stand. Feel what goes on moving inside.",
      "Deténgase. Sienta lo que sigue moviéndose por dentro.",
      {
        word: both("Stand", "De pie"),
        stretch: 0.5,
        cues: closing,
      },
    ),
  ],
});
