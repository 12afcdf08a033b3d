import { both, closing, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";

export const script = completeScript("safe-place", {
  how: both(
    "You build a place in your mind where you are at ease, with all your senses, and give it a word that brings you back.",
    "Construya en la mente un lugar donde esté en calma, con todos los sentidos, y dele una palabra que le traiga de vuelta.",
  ),
  care: both(
    "If no place feels safe, a calm or neutral one will do, real or invented, with nobody in it who has hurt you. If something frightening comes in, open your eyes and look around. You can stop at any time.",
    "Si ningún lugar le parece seguro, sirve uno tranquilo o neutro, real o inventado, sin nadie que le haya hecho daño. Si aparece algo que asusta, abra los ojos y mire a su alrededor. Puede parar cuando quiera.",
  ),
  breathing: null,
  areas: [],
  intervalBells: [],
  steps: [
    say(
      "settle",
      "Get comfortable. Eyes closed or half open, as you prefer.",
      "Póngase en una postura cómoda. Los ojos cerrados o entreabiertos, como prefiera.",
      {
        eyesOpen: both(
          "Get comfortable. Keep your eyes on one quiet spot.",
          "Póngase en una postura cómoda. Mantenga la mirada en un punto tranquilo.",
        ),
        stretch: 0.6,
        cues: opening,
      },
    ),
    {
      kind: "choose",
      id: "kind",
      text: both("Which kind of place would you like?", "¿Qué clase de lugar le gustaría?"),
      options: [
        {
          id: "remembered",
          label: both("One I know", "Uno que conozco"),
          steps: [
            say(
              "remembered-place",
              "Remember a place where you felt at ease, even if only for an hour. A shore, a kitchen, a bench.",
              "Recuerde un lugar donde haya estado en calma, aunque fuera una hora. Una orilla, una cocina, un banco.",
            ),
          ],
          after: "continue",
        },
        {
          id: "invented",
          label: both("One I make up", "Uno inventado"),
          steps: [
            say(
              "invented-place",
              "Make it up as you like. A hut in the snow, a garden with a wall, a room with a door that only you can open.",
              "Invéntelo como quiera. Una cabaña en la nieve, un jardín con muro, un cuarto con una puerta que solo usted puede abrir.",
            ),
          ],
          after: "continue",
        },
      ],
    },
    say(
      "border",
      "Give it a border, if you want one: a hedge, water, a door. Nothing comes in that you do not invite.",
      "Póngale un límite, si lo desea: un seto, agua, una puerta. No entra nada que usted no invite.",
      {
        from: 10,
      },
    ),
    say(
      "see",
      "Look around in it. What is near you, what is far? What is the light like?",
      "Mire a su alrededor en ese lugar. ¿Qué hay cerca, qué hay lejos? ¿Cómo es la luz?",
      {
        word: both("See", "Ver"),
        stretch: 1.3,
      },
    ),
    say(
      "hear",
      "What is there to hear? Leaves, water, a clock, nothing at all.",
      "¿Qué se oye? Hojas, agua, un reloj, nada.",
      {
        word: both("Hear", "Oír"),
        stretch: 1.3,
      },
    ),
    say(
      "smell",
      "Is there a smell? Wood, bread, sea, clean linen.",
      "¿Hay algún olor? Madera, pan, mar, ropa limpia.",
      {
        word: both("Smell", "Oler"),
        from: 10,
        extra: true,
      },
    ),
    say(
      "touch",
      "What is beneath you? What does the air feel like on your skin? Is it warm enough?",
      "¿Qué tiene debajo? ¿Cómo se siente el aire en la piel? ¿Está a buena temperatura?",
      {
        word: both("Feel", "Sentir"),
        stretch: 1.3,
      },
    ),
    say(
      "adjust",
      "Change what you like. More light, a blanket, a dog. It is yours.",
      "Cambie lo que quiera. Más luz, una manta, un perro. Es suyo.",
      {
        from: 10,
      },
    ),
    say(
      "body",
      "Where in your body do you notice that you are at ease, even a little?",
      "¿En qué parte del cuerpo nota que está en calma, aunque sea un poco?",
      {
        stretch: 1.3,
      },
    ),
    say(
      "rest",
      "Stay here. There is nothing to do in this place.",
      "Quédese aquí. En este lugar no hay nada que hacer.",
      {
        stretch: 1.8,
      },
    ),
    say(
      "rest-2",
      "If other pictures come, let them pass outside the border.",
      "Si llegan otras imágenes, que pasen por fuera del límite.",
      {
        stretch: 2,
        from: 10,
        extra: true,
      },
    ),
    {
      kind: "ask",
      id: "word",
      prompt: {
        kind: "word",
        text: both(
          "Which one word could bring you back here?",
          "¿Qué palabra podría traerle de vuelta aquí?",
        ),
      },
      aboutSeconds: 15,
    },
    say(
      "use-word",
      "Say your word silently, and feel the place answer. Say it again, and let it go.",
      "Diga la palabra en silencio, y sienta cómo responde el lugar. Dígala otra vez, y suéltela.",
      {
        stretch: 1.2,
      },
    ),
    say(
      "return",
      "Come back to the room you are in. Look around; move hands and feet. The word comes with you.",
      "Vuelva al lugar donde está. Mire a su alrededor; mueva las manos y los pies. La palabra va con usted.",
      {
        stretch: 0.5,
        cues: closing,
      },
    ),
  ],
});
