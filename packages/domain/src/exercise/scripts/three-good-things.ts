import { askWords, both, closing, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";

export const script = completeScript("three-good-things", {
  how: both(
    "Find three things from today that went well, however small. Write each down, and what had a part in it.",
    "Busque tres cosas de hoy que hayan salido bien, por pequeñas que sean. Escriba cada una, y qué contribuyó a ella.",
  ),
  care: both(
    "On some days three is too many; one will do, and so will none. This is not about pretending that the rest was fine.",
    "Hay días en que tres son demasiadas; con una basta, y también vale ninguna. No se trata de fingir que lo demás estuvo bien.",
  ),
  breathing: null,
  areas: [],
  intervalBells: [],
  steps: [
    say(
      "back",
      "Go back through the day, from now to the morning.",
      "Recorra el día hacia atrás, desde ahora hasta la mañana.",
      {
        cues: opening,
      },
    ),
    say(
      "small",
      "Look for small things: a warm cup, a joke, a task that is off the list, rain after dust.",
      "Busque cosas pequeñas: una taza caliente, una broma, una tarea terminada, lluvia después del polvo.",
    ),
    {
      kind: "repeat",
      id: "things",
      times: 3,
      steps: [
        askWords("thing", "What went well?", "¿Qué salió bien?", 30),
        say(
          "relive",
          "Be there again for a moment. What did you see? How did it feel?",
          "Vuelva allí un momento. ¿Qué vio? ¿Cómo se sintió?",
          {
            stretch: 0.8,
            later: [
              both(
                "And this one. Stay with it for a breath or two.",
                "Y esta. Quédese con ella una o dos respiraciones.",
              ),
              both(
                "The third. Let it be as small as it is.",
                "La tercera. Deje que sea tan pequeña como es.",
              ),
            ],
          },
        ),
        askWords(
          "part",
          "What had a part in it? You, somebody else, luck?",
          "¿Qué contribuyó a ello? ¿Usted, alguien más, la suerte?",
          30,
        ),
      ],
    },
    say(
      "end",
      "However many you found, they too were in this day.",
      "Haya encontrado las que haya encontrado, también fueron parte de este día.",
      {
        stretch: 0.5,
        cues: closing,
      },
    ),
  ],
});
