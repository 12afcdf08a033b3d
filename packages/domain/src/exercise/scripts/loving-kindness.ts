import { both, closing, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";

export const script = completeScript("loving-kindness", {
  how: both(
    "You wish a few good things to one person after another, beginning with yourself. Meaning it is not required; saying it is enough for today.",
    "Desee unas pocas cosas buenas a una persona tras otra, empezando por usted. No hace falta sentirlo; por hoy basta con decirlo.",
  ),
  care: both(
    "Warm words can bring up grief or anger. That is not a mistake. Choose easy people; do not choose somebody who has harmed you. You can stop at any time.",
    "Las palabras cálidas pueden despertar tristeza o enojo. No es un error. Elija personas fáciles; no elija a quien le haya hecho daño. Puede parar cuando quiera.",
  ),
  breathing: null,
  areas: [],
  intervalBells: [],
  steps: [
    say(
      "settle",
      "Sit so that you are both awake and at ease. A hand on the heart is fine, if you like that.",
      "Siéntese con comodidad, pero con la atención despierta. Si le agrada, ponga una mano sobre el corazón.",
      { cues: opening },
    ),
    say(
      "someone",
      "Think of a moment when somebody was simply glad that you were there. A person, or an animal.",
      "Recuerde un momento en que alguien se alegró, sin más, de que usted estuviera. Una persona, o un animal.",
      { from: 10 },
    ),
    say("self", "First, yourself, just as you sit here.", "Primero usted, tal como está aquí.", {
      word: both("You", "Usted"),
      stretch: 0.6,
    }),
    say("self-safe", "May I be safe.", "Que yo esté a salvo.", { word: both("You", "Usted") }),
    say("self-ease", "May I be at ease in this body.", "Que me sienta en calma en este cuerpo.", {
      word: both("You", "Usted"),
    }),
    say("self-kind", "May I be kind to myself today.", "Que hoy me trate con bondad.", {
      word: both("You", "Usted"),
    }),
    say(
      "self-dry",
      "If the words feel dry or false, let them. You are planting, not picking.",
      "Si las palabras suenan secas o falsas, déjelas. Está sembrando, no cosechando.",
      { word: both("You", "Usted"), from: 10, extra: true },
    ),
    say(
      "self-small",
      "You can look at yourself from outside, as a friend would, if that makes it easier.",
      "Si le resulta más fácil, mírese desde fuera, como le vería una amistad.",
      { word: both("You", "Usted"), from: 15 },
    ),
    say(
      "self-again",
      "May I be safe. May I be at ease. May I be kind.",
      "Que yo esté a salvo. Que me sienta en calma. Que me trate con bondad.",
      {
        word: both("You", "Usted"),
        from: 15,
      },
    ),
    say(
      "benefactor",
      "Now somebody who has been good to you. Picture the face, or say the name.",
      "Ahora alguien que le ha hecho bien. Imagine su rostro, o diga su nombre.",
      { word: both("A dear one", "Alguien querido") },
    ),
    say("benefactor-safe", "May you be safe.", "Que esté a salvo.", {
      word: both("A dear one", "Alguien querido"),
    }),
    say(
      "benefactor-well",
      "May you be well, and have what you need.",
      "Que esté bien, y tenga lo que necesita.",
      {
        word: both("A dear one", "Alguien querido"),
      },
    ),
    say("benefactor-joy", "May good things come your way.", "Que le lleguen cosas buenas.", {
      word: both("A dear one", "Alguien querido"),
      from: 10,
    }),
    say(
      "benefactor-back",
      "Imagine that they wish you the same. Let it reach you, as far as it can.",
      "Imagine que esa persona le desea lo mismo. Deje que le llegue, hasta donde pueda.",
      { word: both("A dear one", "Alguien querido"), from: 15 },
    ),
    say(
      "neutral",
      "Now somebody you hardly know. The one at the till, the neighbour on the stairs.",
      "Ahora alguien a quien apenas conoce. La persona de la caja, quien vive en la escalera.",
      { word: both("A stranger", "Alguien de paso"), from: 10 },
    ),
    say(
      "neutral-like-me",
      "They too want to get through the day well.",
      "También quiere que el día le vaya bien.",
      { word: both("A stranger", "Alguien de paso"), from: 10 },
    ),
    say("neutral-safe", "May you be safe. May you be at ease.", "Que esté a salvo. Que esté en calma.", {
      word: both("A stranger", "Alguien de paso"),
      from: 10,
    }),
    {
      kind: "choose",
      id: "difficult",
      from: 10,
      text: both(
        "Next comes somebody a little difficult. Do you want to try that today?",
        "Ahora viene alguien un poco difícil. ¿Quiere probarlo hoy?",
      ),
      options: [
        {
          id: "dear",
          label: both("Stay with somebody dear", "Seguir con alguien querido"),
          steps: [
            say(
              "dear-again",
              "Somebody dear, then. Anyone you like to think of.",
              "Alguien querido, entonces. Quien le guste recordar.",
              { word: both("A dear one", "Alguien querido") },
            ),
            say("dear-wish", "May you be happy, in your own way.", "Que sea feliz, a su manera.", {
              word: both("A dear one", "Alguien querido"),
            }),
            say("dear-rest", "May you rest when you are tired.", "Que pueda descansar cuando lo necesite.", {
              word: both("A dear one", "Alguien querido"),
            }),
          ],
          after: "continue",
        },
        {
          id: "difficult",
          label: both("Somebody a little difficult", "Alguien un poco difícil"),
          steps: [
            say(
              "difficult-who",
              "Somebody who annoys you a little. Not the hardest person in your life.",
              "Alguien que le molesta un poco. No la persona más difícil de su vida.",
              { word: both("A hard one", "Alguien difícil") },
            ),
            say(
              "difficult-wish",
              "You need not agree, nor forgive. Only: may you be free of what makes you hurt others.",
              "No tiene que estar de acuerdo, ni perdonar. Solo: que se libre de lo que le hace dañar a otros.",
              { word: both("A hard one", "Alguien difícil") },
            ),
            say(
              "difficult-back",
              "If that was too much, come back to yourself: may I be at ease.",
              "Si fue demasiado, vuelva a usted: que me sienta en calma.",
              { word: both("A hard one", "Alguien difícil") },
            ),
          ],
          after: "continue",
        },
      ],
    },
    say(
      "circle",
      "Let the circle grow: this house, this street, this town.",
      "Deje crecer el círculo: esta casa, esta calle, esta ciudad.",
      { word: both("Everyone", "Todos"), from: 15 },
    ),
    say(
      "circle-night",
      "Those who work now, those who cannot sleep, those who are afraid like you.",
      "Quienes trabajan ahora, quienes no pueden dormir, quienes tienen miedo como usted.",
      { word: both("Everyone", "Todos"), from: 15 },
    ),
    say(
      "all",
      "All who live and breathe, near and far, yourself among them.",
      "Todo lo que vive y respira, cerca y lejos, y usted entre ello.",
      {
        word: both("Everyone", "Todos"),
      },
    ),
    say("all-wish", "May we be safe. May we be at ease.", "Que estemos a salvo. Que estemos en calma.", {
      word: both("Everyone", "Todos"),
      stretch: 1.4,
    }),
    say(
      "end",
      "Let the words go. Notice what is left, warm or tired or nothing at all. All of it is fine.",
      "Suelte las palabras. Fíjese en lo que queda: calor, cansancio o nada en especial. Todo está bien.",
      { stretch: 0.6, cues: closing },
    ),
  ],
});
