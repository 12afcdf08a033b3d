import { both, closing, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";

export const script = completeScript("self-compassion-break", {
  how: both(
    "Bring to mind something that is hard just now, though not the hardest thing. Then three steps: this is hard, others know it too, may I be kind.",
    "Piense en algo que ahora le resulte difícil, no en lo más difícil. Después, tres pasos: esto es difícil, a otras personas también les pasa, que me trate con bondad.",
  ),
  care: both(
    "Kindness can hurt where there has been little of it. If tears or anger come, they may; if it is too much, look around you and feel your feet. You can stop at any time.",
    "La bondad puede doler donde ha habido poca. Si llegan lágrimas o enojo, pueden estar; si es demasiado, mire a su alrededor y sienta los pies. Puede parar cuando quiera.",
  ),
  breathing: null,
  areas: [],
  intervalBells: [],
  steps: [
    say(
      "pause",
      "Pause. Put down what is in your hands.",
      "Haga una pausa. Deje lo que tenga en las manos.",
      {
        stretch: 0.5,
        cues: opening,
      },
    ),
    say(
      "what",
      "What is hard right now? Name it in a few plain words.",
      "¿Qué es lo difícil ahora? Nómbrelo con pocas palabras.",
    ),
    say("where", "Where in the body does it sit?", "¿En qué parte del cuerpo se nota?", { from: 5 }),
    say("hard", "Say to yourself: this is hard. This hurts.", "Dígase: esto es difícil. Esto duele.", {
      word: both("This is hard", "Es difícil"),
      stretch: 1.3,
      cues: [{ vibrate: "short" }],
    }),
    say(
      "hard-true",
      "Not too hard, not less than others have it. Only what is true.",
      "Ni demasiado, ni menos que lo de otros. Solo lo que es verdad.",
      {
        word: both("This is hard", "Es difícil"),
        from: 5,
        extra: true,
      },
    ),
    say(
      "others",
      "Say: others know this too. I am not the only one.",
      "Diga: a otras personas también les pasa. No soy la única persona.",
      {
        word: both("Others too", "Otros también"),
        stretch: 1.3,
        cues: [{ vibrate: "short" }],
      },
    ),
    say(
      "others-now",
      "At this hour, in some other house, somebody is up against the same.",
      "A esta hora, en otra casa, alguien se enfrenta a lo mismo.",
      {
        word: both("Others too", "Otros también"),
        from: 5,
        extra: true,
      },
    ),
    say(
      "hand",
      "If you like, put a hand where it comforts: heart, cheek, the other arm.",
      "Si quiere, ponga una mano donde reconforte: el corazón, la mejilla, el otro brazo.",
      {
        word: both("Kindness", "Bondad"),
        cues: [{ vibrate: "short" }],
      },
    ),
    say(
      "friend",
      "What would you say to a friend who told you this?",
      "¿Qué le diría a una amistad que le contara esto?",
      {
        word: both("Kindness", "Bondad"),
        from: 5,
      },
    ),
    say(
      "kind",
      "Say: may I be kind to myself. May I give myself what I need.",
      "Diga: que me trate con bondad. Que me dé lo que necesito.",
      {
        word: both("Kindness", "Bondad"),
        stretch: 1.3,
      },
    ),
    {
      kind: "ask",
      id: "need",
      from: 5,
      prompt: {
        kind: "words",
        text: both(
          "What do you need most in the next hour?",
          "¿Qué es lo que más necesita en la próxima hora?",
        ),
      },
      aboutSeconds: 30,
    },
    say(
      "end",
      "Take one breath with that. Then go on, a little more on your own side.",
      "Respire una vez con eso. Después siga, un poco más de su parte.",
      {
        stretch: 0.6,
        cues: closing,
      },
    ),
  ],
});
