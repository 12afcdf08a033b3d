import { askWords, both, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";

export const script = completeScript("sleep-wind-down", {
  how: both(
    "Once you are in bed and the light is low: put the day aside, breathe out long, and let the body grow heavy. Falling asleep in the middle is welcome; it ends without a bell.",
    "Ya en la cama y con poca luz: deje el día a un lado, alargue la exhalación y permita que el cuerpo pese. Si se duerme a la mitad, mejor; termina sin campana.",
  ),
  care: both(
    "You cannot do sleep; you can only make room for it. If lying still is uneasy, keep a light on and your eyes open, or leave out parts of the body. Not while driving.",
    "El sueño no se hace; solo se le hace sitio. Si le inquieta estar sin moverse, deje una luz y los ojos abiertos, o salte partes del cuerpo. No lo haga mientras conduce.",
  ),
  breathing: { kind: "fixed", seconds: { in: 3, holdIn: 0, out: 6, holdOut: 0 } },
  areas: [
    { id: "belly", label: both("Belly and chest", "Abdomen y pecho") },
    { id: "legs", label: both("Legs and feet", "Piernas y pies") },
    { id: "head", label: both("Face and head", "Cara y cabeza") },
  ],
  intervalBells: [],
  steps: [
    say(
      "dim",
      "Turn the screen down. With the voice on, you can turn it over and only listen.",
      "Baje el brillo. Con la voz activada, puede poner la pantalla boca abajo y solo escuchar.",
      {
        stretch: 0.3,
        cues: opening,
      },
    ),
    {
      kind: "choose",
      id: "put-down",
      text: both("Is there something to put down for tomorrow?", "¿Hay algo que quiera dejar para mañana?"),
      options: [
        { id: "no", label: both("No, go on", "No, seguir"), steps: [], after: "continue" },
        {
          id: "yes",
          label: both("Yes, one thing", "Sí, una cosa"),
          steps: [
            askWords(
              "tomorrow",
              "Write it in a few words. That is enough for tonight.",
              "Escríbalo en pocas palabras. Con eso basta por esta noche.",
              20,
            ),
          ],
          after: "continue",
        },
      ],
    },
    say(
      "day",
      "The day is over. What was done is done; what was not can stay undone tonight.",
      "El día ha terminado. Lo hecho, hecho está; lo demás puede quedar sin hacer esta noche.",
      {
        stretch: 0.5,
      },
    ),
    {
      kind: "breathe",
      id: "breaths",
      cycles: 10,
      upTo: 19,
      captions: [
        {
          share: 0,
          text: both(
            "Breathe in a little, and out for a long while.",
            "Inhale un poco, y exhale largo rato.",
          ),
        },
        {
          share: 0.5,
          text: both("Each breath out, a little heavier.", "Con cada exhalación, un poco más de peso."),
        },
      ],
    },
    {
      kind: "breathe",
      id: "more-breaths",
      cycles: 20,
      from: 20,
      captions: [
        {
          share: 0,
          text: both(
            "Breathe in a little, and out for a long while.",
            "Inhale un poco, y exhale largo rato.",
          ),
        },
        {
          share: 0.3,
          text: both("Each breath out, a little heavier.", "Con cada exhalación, un poco más de peso."),
        },
        { share: 0.6, text: both("No need to do it well.", "No hace falta hacerlo bien.") },
        {
          share: 0.85,
          text: both(
            "Soon you can let the breath look after itself.",
            "Pronto podrá dejar que la respiración se cuide sola.",
          ),
        },
      ],
    },
    say(
      "own-breath",
      "Now let the breath go as it likes.",
      "Ahora deje que la respiración vaya como quiera.",
      {
        place: "wholeBody",
      },
    ),
    say("feet", "Feet and toes: heavy, and perhaps warm.", "Los pies y sus dedos: pesados, quizá tibios.", {
      place: "feet",
      areas: ["legs"],
    }),
    say(
      "calves",
      "Calves and knees: there is nothing more to carry.",
      "Pantorrillas y rodillas: ya no hay nada que cargar.",
      {
        place: "lowerLegs",
        from: 20,
        areas: ["legs"],
      },
    ),
    say("legs", "The legs sink into the bed.", "Las piernas se hunden en la cama.", {
      place: "upperLegs",
      areas: ["legs"],
    }),
    say("hips", "Hips and back: the bed has them.", "Caderas y espalda: las sostiene la cama.", {
      place: "back",
      from: 20,
    }),
    say("belly", "The belly moves by itself.", "El abdomen se mueve solo.", {
      place: "belly",
      areas: ["belly"],
    }),
    say("chest", "The chest is wide and slow.", "El pecho, amplio y lento.", {
      place: "chest",
      from: 20,
      areas: ["belly"],
    }),
    say("hands", "Hands open, with nothing in them.", "Las manos abiertas, sin nada dentro.", {
      place: "hands",
    }),
    say("arms", "Arms, and shoulders that are off duty.", "Los brazos, y unos hombros que ya no trabajan.", {
      place: "arms",
      from: 20,
    }),
    say("jaw", "Jaw loose. Tongue resting.", "La mandíbula suelta. La lengua en reposo.", {
      place: "face",
      areas: ["head"],
    }),
    say(
      "brow",
      "The brow smooth, the eyes heavy behind their lids.",
      "La frente lisa, los ojos pesados bajo los párpados.",
      {
        place: "face",
        areas: ["head"],
        eyesOpen: both("The brow smooth, the eyes soft.", "La frente lisa, los ojos blandos."),
      },
    ),
    say("whole", "All of it, resting.", "Todo el cuerpo, en reposo.", { place: "wholeBody", stretch: 1.3 }),
    say(
      "thoughts",
      "If thoughts walk about, let them. They can find their own way out.",
      "Si los pensamientos andan dando vueltas, déjelos. Ya encontrarán la salida.",
      {
        place: "wholeBody",
        from: 20,
        stretch: 1.3,
        extra: true,
      },
    ),
    say(
      "awake",
      "If you are still awake, that is resting too.",
      "Si aún no llega el sueño, esto también es descansar.",
      {
        place: "wholeBody",
        from: 20,
        stretch: 1.3,
      },
    ),
    say(
      "good-night",
      "Nothing more will be said now. Good night.",
      "Ya no se dirá nada más. Buenas noches.",
      { place: "wholeBody", stretch: 0 },
    ),
    { kind: "silence", id: "noise", seconds: 90, upTo: 19, noise: true },
    { kind: "silence", id: "long-noise", seconds: 240, from: 20, noise: true },
  ],
});
