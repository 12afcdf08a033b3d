import { askRating, askWords, both, closing, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";
import { valueCards } from "./value-cards.ts";

const most = both("Matters most", "Importa más");

export const script = completeScript("values-card-sort", {
  how: both(
    "Sort the cards by how much each matters to you, not to others. Then keep at most five, choose one, and find a small step.",
    "Ordene las tarjetas según cuánto le importa cada una a usted, no a los demás. Después quédese con cinco como máximo, elija una y busque un pequeño paso.",
  ),
  care: both(
    "There are no right answers, and they may change. If you notice a gap between what matters and how you live, be gentle with it: that gap shows where you want to go.",
    "No hay respuestas correctas, y pueden cambiar. Si nota distancia entre lo que importa y cómo vive, trátela con suavidad: muestra hacia dónde quiere ir.",
  ),
  breathing: null,
  areas: [],
  intervalBells: [],
  steps: [
    say(
      "settle",
      "Not what you ought to care about. What you do care about.",
      "No lo que debería importarle. Lo que le importa.",
      {
        stretch: 0.3,
        cues: opening,
      },
    ),
    {
      kind: "ask",
      id: "sort",
      prompt: {
        kind: "cards",
        text: both(
          "Put each card where it belongs for you, now.",
          "Ponga cada tarjeta donde va para usted, ahora.",
        ),
        cards: valueCards,
        piles: [
          { id: "most", text: most },
          { id: "some", text: both("Matters too", "También importa") },
          { id: "less", text: both("Not so much now", "Ahora no tanto") },
        ],
        firstPileMax: null,
      },
      aboutSeconds: 240,
    },
    say(
      "narrow",
      "Now it gets harder. Which five could you least do without?",
      "Ahora se pone más difícil. ¿De qué cinco le costaría más prescindir?",
      {
        stretch: 0.3,
      },
    ),
    {
      kind: "ask",
      id: "keep",
      prompt: {
        kind: "cards",
        text: both("Keep at most five.", "Quédese con cinco como máximo."),
        cards: valueCards,
        piles: [
          { id: "most", text: most },
          { id: "some", text: both("Matters too", "También importa") },
        ],
        firstPileMax: 5,
        from: "sort",
      },
      aboutSeconds: 90,
    },
    say(
      "one",
      "Of these, choose the one you would like to feed this week.",
      "De estas, elija la que quiera cuidar esta semana.",
      {
        stretch: 1,
      },
    ),
    askRating(
      "lived",
      both(
        "How much have you lived by it in the last week?",
        "¿Cuánto ha vivido de acuerdo con ella en la última semana?",
      ),
      both("Not at all", "Nada"),
      both("Fully", "Del todo"),
    ),
    {
      kind: "when",
      id: "how-lived",
      condition: { kind: "ratingAtLeast", stepId: "lived", value: 7 },
      steps: [
        say(
          "lived-much",
          "Then it is already there. What would keep it so?",
          "Entonces ya está presente. ¿Qué ayudaría a que siga así?",
          {
            stretch: 0,
          },
        ),
      ],
      otherwise: [
        say(
          "lived-little",
          "There is room, then. A step may be very small.",
          "Entonces hay espacio. Un paso puede ser muy pequeño.",
          {
            stretch: 0,
          },
        ),
      ],
    },
    askWords(
      "step",
      "One small step this week: what, when, where?",
      "Un pequeño paso esta semana: ¿qué, cuándo, dónde?",
      90,
    ),
    say(
      "picture",
      "Picture yourself doing it. What could get in the way, and what then?",
      "Imagínese haciéndolo. ¿Qué podría estorbar, y qué haría entonces?",
      {
        stretch: 1.2,
      },
    ),
    say(
      "end",
      "You can bring these cards to your next session, if you like.",
      "Si quiere, puede llevar estas tarjetas a su próxima sesión.",
      {
        stretch: 0.3,
        cues: closing,
      },
    ),
  ],
});
