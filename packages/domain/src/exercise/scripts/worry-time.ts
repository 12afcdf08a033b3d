import { askWords, both, closing, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";

export const script = completeScript("worry-time", {
  how: both(
    "Keep one fixed time a day for worrying, 15 to 30 minutes, well before bed. When a worry comes at another hour, note it in a word and leave it for then. Here you take them one by one.",
    "Reserve un rato fijo al día para preocuparse, de 15 a 30 minutos, lejos de la hora de dormir. Si una preocupación llega en otro momento, apúntela en una palabra y déjela para entonces. Aquí las toma una por una.",
  ),
  care: both(
    "Stop when the time is over, even if worries are left; tomorrow has its own time. If a worry is about being in danger, do not postpone it: use the help button.",
    "Pare cuando termine el tiempo, aunque queden preocupaciones; mañana tendrá su propio rato. Si la preocupación es que corre peligro, no la deje para después: use el botón de ayuda.",
  ),
  breathing: null,
  areas: [],
  intervalBells: [],
  steps: [
    say(
      "begin",
      "This is the time you kept for it. Outside it, worries can wait; here they may speak.",
      "Este es el rato que guardó para ello. Fuera de él, las preocupaciones pueden esperar; aquí pueden hablar.",
      {
        stretch: 0.6,
        cues: opening,
      },
    ),
    say(
      "list",
      "Take the worries you noted today. If there are none left that matter, all the better.",
      "Tome las preocupaciones que apuntó hoy. Si ya no queda ninguna que importe, tanto mejor.",
      {
        stretch: 0.6,
      },
    ),
    {
      kind: "repeat",
      id: "worries",
      times: "fill",
      steps: [
        askWords(
          "worry",
          "What is the worry, in one sentence?",
          "¿Cuál es la preocupación, en una frase?",
          60,
        ),
        say(
          "think",
          "Think about it on purpose now. This is the time for it.",
          "Ahora piense en ella a propósito. Es el momento de hacerlo.",
          {
            stretch: 0,
            word: both("Worry", "Preocuparse"),
            later: [
              both(
                "And this one. Turn it round and look at it from behind.",
                "Y esta. Dele la vuelta y mírela por detrás.",
              ),
              both(
                "Take this one too, as it is, without tidying it.",
                "Tome también esta, tal como es, sin ordenarla.",
              ),
              both(
                "What exactly could happen? Say it in plain words.",
                "¿Qué podría pasar exactamente? Dígalo con palabras sencillas.",
              ),
              both(
                "And if it did happen: what would you do first?",
                "Y si pasara: ¿qué haría usted primero?",
              ),
            ],
          },
        ),
        { kind: "silence", id: "thinking", seconds: 50, word: both("Worry", "Preocuparse") },
        {
          kind: "choose",
          id: "in-your-hands",
          text: both("Is there something you can do about it?", "¿Hay algo que usted pueda hacer?"),
          options: [
            {
              id: "yes",
              label: both("Yes, something", "Sí, algo"),
              steps: [
                askWords(
                  "step",
                  "What is the smallest next step, and when?",
                  "¿Cuál es el paso más pequeño, y cuándo?",
                  40,
                ),
              ],
              after: "continue",
            },
            {
              id: "no",
              label: both("Not by me, not now", "No depende de mí, no ahora"),
              steps: [
                say(
                  "leave-open",
                  "Then it stays open for now. Say to it: I have seen you; you cannot be settled today.",
                  "Entonces queda abierta por ahora. Dígale: ya te he visto; hoy no tienes solución.",
                  {
                    seconds: 35,
                    stretch: 0,
                  },
                ),
              ],
              after: "continue",
            },
          ],
        },
        {
          kind: "choose",
          id: "another",
          text: both("Is there another worry for today?", "¿Hay otra preocupación para hoy?"),
          options: [
            { id: "another", label: both("Another one", "Otra más"), steps: [], after: "continue" },
            {
              id: "enough",
              label: both("That is all", "Eso es todo"),
              steps: [
                say(
                  "enough-early",
                  "Then you are done sooner than the clock. Close the list until tomorrow.",
                  "Entonces ha terminado antes que el reloj. Cierre la lista hasta mañana.",
                  {
                    stretch: 0,
                    cues: closing,
                  },
                ),
              ],
              after: "end",
            },
          ],
        },
      ],
    },
    say(
      "close",
      "The time is over. What is left goes on tomorrow’s list.",
      "Se acabó el tiempo. Lo que quede va a la lista de mañana.",
      {
        stretch: 0.6,
      },
    ),
    say(
      "after",
      "Now do something with your hands or your legs: wash a cup, walk round the house.",
      "Ahora haga algo con las manos o las piernas: lave una taza, dé una vuelta a la casa.",
      {
        stretch: 0.4,
        cues: closing,
      },
    ),
  ],
});
