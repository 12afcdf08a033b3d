import { both, closing, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";

export const script = completeScript("mindful-eating", {
  how: both(
    "Take one small piece of food: a raisin, a slice of apple, a square of chocolate. You look, smell, taste and chew, each for its own sake.",
    "Tome un bocado pequeño: una pasa, una rodaja de manzana, una onza de chocolate. Va a mirar, oler, saborear y masticar, cada cosa por sí misma.",
  ),
  care: both(
    "Choose something you may eat and can swallow safely. If food is a hard subject for you, do this with your clinician first, or use a sip of tea. You need not finish it.",
    "Elija algo que pueda comer y tragar sin riesgo. Si la comida es un tema difícil para usted, hágalo primero con su terapeuta, o use un sorbo de té. No tiene que terminarlo.",
  ),
  breathing: null,
  areas: [],
  intervalBells: [],
  steps: [
    say(
      "ready",
      "Have your piece of food in front of you, and nothing else to do.",
      "Tenga el bocado delante, y nada más que hacer.",
      {
        word: both("Ready", "Al empezar"),
        cues: opening,
      },
    ),
    say(
      "look",
      "Look at it as though it came from far away. Colour, folds, light and shade.",
      "Mírelo como si viniera de muy lejos. El color, los pliegues, la luz y la sombra.",
      {
        word: both("Look", "Mirar"),
      },
    ),
    say(
      "where-from",
      "Rain, soil, many hands: how much had to happen for it to lie here?",
      "Lluvia, tierra, muchas manos: ¿cuánto tuvo que pasar para que esté aquí?",
      {
        word: both("Look", "Mirar"),
        from: 10,
        extra: true,
      },
    ),
    say(
      "touch",
      "Touch it. Is it dry or sticky, soft or firm?",
      "Tóquelo. ¿Es seco o pegajoso, blando o firme?",
      {
        word: both("Touch", "Tocar"),
      },
    ),
    say(
      "listen",
      "Hold it to your ear and press it a little. Does it make a sound?",
      "Acérquelo al oído y apriételo un poco. ¿Suena?",
      {
        word: both("Listen", "Oír"),
        from: 10,
      },
    ),
    say(
      "smell",
      "Bring it under your nose. Notice what your mouth does.",
      "Acérquelo a la nariz. Fíjese en lo que hace su boca.",
      {
        word: both("Smell", "Oler"),
      },
    ),
    say(
      "urge",
      "Wanting, not wanting, indifference: whatever is there, watch it for a moment.",
      "Ganas, desgana, indiferencia: lo que haya, obsérvelo un momento.",
      {
        word: both("Wanting", "Ganas"),
        from: 10,
      },
    ),
    say(
      "place",
      "Put it on your tongue. Do not chew yet. Let it lie there.",
      "Póngalo en la lengua. Todavía no mastique. Déjelo estar.",
      {
        word: both("Tongue", "La lengua"),
      },
    ),
    say(
      "bite",
      "Bite once. What comes first, and where in the mouth?",
      "Muerda una vez. ¿Qué llega primero, y en qué parte de la boca?",
      {
        word: both("Bite", "Morder"),
      },
    ),
    say(
      "chew",
      "Chew slowly, many times. The taste changes; notice when.",
      "Mastique despacio, muchas veces. El sabor cambia; fíjese en cuándo.",
      {
        word: both("Chew", "Masticar"),
        stretch: 1.5,
      },
    ),
    say(
      "swallow",
      "Notice the wish to swallow before you do. Then follow it down, as far as you can feel it.",
      "Perciba las ganas de tragar antes de hacerlo. Luego sígalo hacia abajo, hasta donde lo sienta.",
      {
        word: both("Swallow", "Tragar"),
      },
    ),
    say(
      "after",
      "What is left? A taste, an emptiness, the wish for another?",
      "¿Qué queda? ¿Un sabor, un vacío, ganas de otro?",
      {
        word: both("After", "Después"),
      },
    ),
    say(
      "second",
      "If you like, take a second one, just as slowly. Or rest.",
      "Si quiere, tome otro, igual de despacio. O descanse.",
      {
        word: both("Once more", "Otra vez"),
        from: 10,
        stretch: 1.5,
      },
    ),
    say(
      "between",
      "Put your hands down between one bite and the next. Is the second like the first?",
      "Deje las manos quietas entre un bocado y otro. ¿Es el segundo igual que el primero?",
      { word: both("Once more", "Otra vez"), from: 10, stretch: 1.5 },
    ),
    say(
      "end",
      "One bite of your next meal can be like this. One is enough.",
      "Un bocado de su próxima comida puede ser así. Con uno basta.",
      {
        stretch: 0.4,
        cues: closing,
      },
    ),
  ],
});
