import { both, closing, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";

export const script = completeScript("leaves-on-a-stream", {
  how: both(
    "Imagine a stream with leaves floating by. Each thought that comes, pleasant or not, you set on a leaf and let it drift at its own speed.",
    "Imagine un arroyo por el que pasan hojas. Cada pensamiento que llega, agradable o no, lo pone sobre una hoja y lo deja ir a su paso.",
  ),
  care: both(
    "If pictures do not come, say “thought” to yourself each time. If a thought is too strong, look around and name five things you see. You can stop at any time.",
    "Si no le vienen imágenes, diga por dentro «pensamiento» cada vez. Si un pensamiento es demasiado fuerte, mire a su alrededor y nombre cinco cosas que ve. Puede parar cuando quiera.",
  ),
  breathing: null,
  areas: [],
  intervalBells: [1, 5],
  steps: [
    say(
      "settle",
      "Sit comfortably. Eyes closed, or lowered.",
      "Siéntese con comodidad. Los ojos cerrados, o la mirada baja.",
      {
        eyesOpen: both(
          "Sit comfortably. Let your eyes rest on the floor before you.",
          "Siéntese con comodidad. Deje reposar la mirada en el suelo, delante de usted.",
        ),
        stretch: 0.5,
        cues: opening,
      },
    ),
    say(
      "stream",
      "Imagine you sit beside a stream. Slow water, leaves on it, some large, some small.",
      "Imagine que está junto a un arroyo. Agua lenta, con hojas, unas grandes y otras pequeñas.",
      { stretch: 0.8 },
    ),
    say(
      "place",
      "When a thought comes, put it on a leaf. Words, a picture, a plan, a worry: each gets a leaf.",
      "Cuando llegue un pensamiento, póngalo en una hoja. Palabras, una imagen, un plan, una preocupación: a cada uno su hoja.",
      { stretch: 1.5 },
    ),
    say(
      "pleasant",
      "The pleasant ones too. Let them come, let them pass.",
      "También los agradables. Déjelos venir, déjelos pasar.",
      { stretch: 1.5 },
    ),
    say(
      "speed",
      "You need not hurry the stream. If a leaf stays, let it stay until it goes.",
      "No tiene que apurar el arroyo. Si una hoja se queda, que se quede hasta que se vaya.",
      { stretch: 1.8 },
    ),
    say(
      "not-working",
      "“This is not working” is a thought as well. There is a leaf for it.",
      "«Esto no funciona» también es un pensamiento. Hay una hoja para él.",
      { stretch: 1.8, from: 10 },
    ),
    say(
      "feeling",
      "If a feeling comes, say “here is sadness”, or “here is impatience”, and set that on a leaf.",
      "Si llega una emoción, diga «aquí hay tristeza», o «aquí hay impaciencia», y póngala en una hoja.",
      { stretch: 1.8, from: 10 },
    ),
    say(
      "swept",
      "Sooner or later you find yourself in the water, following a thought. Notice it, and climb back on the bank.",
      "Tarde o temprano se verá dentro del agua, siguiendo un pensamiento. Dese cuenta, y vuelva a la orilla.",
      { stretch: 2 },
    ),
    say(
      "same-thought",
      "The same thought may come ten times. Ten leaves, then.",
      "Quizá venga diez veces el mismo pensamiento. Diez hojas, entonces.",
      { stretch: 2, from: 10, extra: true },
    ),
    say("empty", "If no thought comes, look at the water.", "Si no llega ninguno, mire el agua.", {
      stretch: 1.8,
      from: 10,
      extra: true,
    }),
    say(
      "watcher",
      "You are the one on the bank. Thoughts come and go; you are still sitting here.",
      "Usted es quien está en la orilla. Los pensamientos vienen y van; usted sigue aquí.",
      { stretch: 1.5 },
    ),
    say(
      "end",
      "Let the stream fade. Feel the seat beneath you, hear the room, and look up.",
      "Deje que el arroyo se desvanezca. Sienta el asiento, escuche el lugar, y levante la mirada.",
      { stretch: 0.5, cues: closing },
    ),
  ],
});
