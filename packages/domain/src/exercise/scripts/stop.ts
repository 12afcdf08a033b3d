import { both, closing, say } from "../build.ts";
import { completeScript } from "../library.ts";

export const script = completeScript("stop", {
  how: both(
    "Four steps: stop, take a breath, observe, proceed. It takes a minute and can be done anywhere.",
    "Cuatro pasos: parar, tomar aire, observar, proseguir. Lleva un minuto y se puede hacer en cualquier lugar.",
  ),
  care: both(
    "If you are in danger, get to safety first. Otherwise there is nothing to be careful of; you can stop at any time.",
    "Si corre peligro, primero póngase a salvo. Por lo demás, no hay nada que vigilar; puede parar cuando quiera.",
  ),
  breathing: { kind: "fixed", seconds: { in: 4, holdIn: 0, out: 6, holdOut: 0 } },
  areas: [],
  intervalBells: [],
  steps: [
    say(
      "stop",
      "Stop. Whatever you were about to do can wait one minute.",
      "Pare. Lo que iba a hacer puede esperar un minuto.",
      {
        word: both("Stop", "Parar"),
        cues: [{ sound: "bell" }, { vibrate: "double" }],
      },
    ),
    say(
      "hands",
      "Let hands and face be still. Nobody needs an answer yet.",
      "Deje quietas las manos y la cara. Nadie necesita aún una respuesta.",
      {
        word: both("Stop", "Parar"),
        from: 2,
        extra: true,
      },
    ),
    {
      kind: "breathe",
      id: "breath",
      cycles: 1,
      upTo: 1,
      captions: [
        {
          share: 0,
          text: both("Take one breath, and let it out slowly.", "Tome aire una vez, y suéltelo despacio."),
        },
      ],
    },
    {
      kind: "breathe",
      id: "breaths",
      cycles: 3,
      from: 2,
      captions: [
        {
          share: 0,
          text: both(
            "Take three breaths, each let out slowly.",
            "Tome aire tres veces, y suéltelo despacio cada vez.",
          ),
        },
      ],
    },
    say("body", "Observe. What is going on in your body?", "Observe. ¿Qué pasa en su cuerpo?", {
      word: both("Observe", "Observar"),
      cues: [{ vibrate: "short" }],
    }),
    say(
      "thought",
      "Which thought is loudest? Which feeling is with it?",
      "¿Qué pensamiento habla más fuerte? ¿Qué emoción lo acompaña?",
      {
        word: both("Observe", "Observar"),
      },
    ),
    say(
      "around",
      "And around you: what is really there, and what did the mind add?",
      "Y a su alrededor: ¿qué hay de verdad, y qué ha añadido la mente?",
      {
        word: both("Observe", "Observar"),
        from: 2,
      },
    ),
    say(
      "matters",
      "What matters to you in this situation, an hour from now?",
      "¿Qué le importa de esta situación, dentro de una hora?",
      {
        word: both("Proceed", "Proseguir"),
        from: 2,
        cues: [{ vibrate: "short" }],
      },
    ),
    say(
      "proceed",
      "Proceed. Choose the next small thing, and do it on purpose.",
      "Prosiga. Elija la próxima cosa pequeña, y hágala a propósito.",
      {
        word: both("Proceed", "Proseguir"),
        cues: closing,
      },
    ),
  ],
});
