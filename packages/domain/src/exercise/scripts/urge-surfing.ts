import { askRating, both, closing, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";
import type { Step } from "../script.ts";

const strength = both("How strong is the urge right now?", "¿Qué tan fuerte es el impulso ahora?");
const none = both("Not there", "No está");
const strongest = both("As strong as can be", "Lo más fuerte posible");

/** One minute on the wave, to the second, and then the rating. */
const minute: readonly Step[] = [
  say(
    "wave",
    "Stay with the place where you feel it most. Does it have an edge, a warmth, a pull?",
    "Quédese con el lugar donde más lo siente. ¿Tiene bordes, calor, fuerza que tira?",
    {
      seconds: 12,
      stretch: 0,
      word: both("Ride", "Surfear"),
      cues: [{ vibrate: "short" }],
      later: [
        both(
          "Breathe as if the breath went to that very place, and made room around it.",
          "Respire como si el aire llegara justo a ese lugar y le hiciera espacio.",
        ),
        both(
          "Is it rising, at its height, or sinking? You only watch.",
          "¿Está subiendo, en lo más alto o bajando? Usted solo mira.",
        ),
        both(
          "What does the urge say? Hear it as you would a radio next door.",
          "¿Qué dice el impulso? Óigalo como una radio en la casa de al lado.",
        ),
        both(
          "Feel your feet. The wave is large, and you are standing on something.",
          "Sienta los pies. La ola es grande, y usted está de pie sobre algo.",
        ),
        both(
          "Somewhere in the body the urge is not. Find that spot and rest there.",
          "En alguna parte del cuerpo el impulso no está. Encuentre ese punto y descanse ahí.",
        ),
        both(
          "You have had urges before that are gone now. This one has a back as well.",
          "Ha tenido otros impulsos que ya no están. Este también tiene su bajada.",
        ),
        both(
          "Loosen what you are holding tight: jaw, hands, belly.",
          "Afloje lo que está apretando: la mandíbula, las manos, el abdomen.",
        ),
      ],
    },
  ),
  { kind: "silence", id: "on-the-wave", seconds: 43, word: both("Ride", "Surfear") },
  say("look", "Look at it once more.", "Mírelo una vez más.", {
    seconds: 5,
    stretch: 0,
    cues: [{ sound: "chime" }, { vibrate: "double" }],
  }),
  askRating("rate", strength, none, strongest),
];

export const script = completeScript("urge-surfing", {
  how: both(
    "An urge comes like a wave: it rises, breaks and sinks, whether you act on it or not. You notice where it is in your body and rate it every minute.",
    "Un impulso llega como una ola: sube, rompe y baja, tanto si actúa como si no. Observe en qué parte del cuerpo está y puntúelo cada minuto.",
  ),
  care: both(
    "First put some distance between you and what the urge is about, if you can. If it is an urge to hurt yourself or someone else, use the help button or your crisis plan now. With withdrawal from alcohol or medicines, ask your clinician.",
    "Si puede, primero aléjese de aquello a lo que le lleva el impulso. Si es un impulso de hacerse daño o de dañar a alguien, use ahora el botón de ayuda o su plan de crisis. Si está dejando el alcohol o un medicamento, consulte a su terapeuta.",
  ),
  breathing: null,
  areas: [],
  intervalBells: [],
  steps: [
    say(
      "stay",
      "You need not get rid of the urge, and you need not follow it. You only stay upright for a while.",
      "No tiene que deshacerse del impulso, ni tampoco seguirlo. Solo va a mantenerse a flote un rato.",
      {
        cues: opening,
      },
    ),
    say(
      "where",
      "Where in the body is it? Throat, chest, belly, hands, mouth?",
      "¿En qué parte del cuerpo está? ¿Garganta, pecho, abdomen, manos, boca?",
    ),
    askRating("first-rate", strength, none, strongest),
    { kind: "repeat", id: "minutes", times: "fill", steps: minute },
    {
      kind: "when",
      id: "still-strong",
      condition: { kind: "ratingAtLeast", stepId: "rate", value: 7 },
      steps: [
        say(
          "strong",
          "It is still strong, and you are still here. That counts.",
          "Sigue siendo fuerte, y usted sigue aquí. Eso cuenta.",
          {
            stretch: 0,
          },
        ),
        {
          kind: "choose",
          id: "next",
          text: both("What would help most now?", "¿Qué ayudaría más ahora?"),
          options: [
            {
              id: "finish",
              label: both("Finish here", "Terminar aquí"),
              steps: [
                say(
                  "distance",
                  "Then change something outside: another room, cold water on the wrists, a few steps in the air.",
                  "Entonces cambie algo por fuera: otra habitación, agua fría en las muñecas, unos pasos al aire libre.",
                  {
                    stretch: 0,
                  },
                ),
              ],
              after: "continue",
            },
            {
              id: "stay",
              label: both("Two more minutes", "Dos minutos más"),
              steps: [
                say(
                  "longer",
                  "Two more minutes, then. Look for the highest point of the wave.",
                  "Dos minutos más, entonces. Busque el punto más alto de la ola.",
                  {
                    stretch: 0,
                  },
                ),
                { kind: "silence", id: "longer-silence", seconds: 55, word: both("Ride", "Surfear") },
                say(
                  "longer-half",
                  "Halfway. Feet on the ground, hands open.",
                  "Va por la mitad. Los pies en el suelo, las manos abiertas.",
                  {
                    stretch: 0,
                    cues: [{ sound: "chime" }],
                  },
                ),
                { kind: "silence", id: "longer-silence-2", seconds: 55, word: both("Ride", "Surfear") },
                askRating("last-rate", strength, none, strongest),
              ],
              after: "continue",
            },
            {
              id: "person",
              label: both("Be with somebody", "Estar con alguien"),
              steps: [
                say(
                  "person-say",
                  "Good. Call or write to one person now. “I have an urge and I do not want to be alone with it” is enough.",
                  "Bien. Llame o escriba ahora a una persona. Basta con decir: «Tengo un impulso y no quiero pasarlo a solas».",
                  {
                    stretch: 0,
                  },
                ),
              ],
              after: "continue",
            },
          ],
        },
      ],
      otherwise: [
        say(
          "lower",
          "Look back over these minutes. Whichever way it moved, you did not have to act on it.",
          "Mire hacia atrás estos minutos. Se moviera como se moviera, no tuvo que actuar.",
          {
            stretch: 0,
          },
        ),
      ],
    },
    say(
      "end",
      "Another wave may come. You stayed with this one for a while, and you can do that again.",
      "Puede que venga otra ola. Con esta se quedó un rato, y puede volver a hacerlo.",
      {
        stretch: 0.5,
        cues: closing,
      },
    ),
  ],
});
