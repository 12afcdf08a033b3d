import { both } from "../build.ts";
import { completeScript } from "../library.ts";

export const script = completeScript("extended-exhale", {
  how: both(
    "Breathe in softly, then let the breath out for longer than it came in. Pick the rhythm that you can keep without effort.",
    "Inhale con suavidad y deje salir el aire durante más tiempo del que entró. Elija el ritmo que pueda mantener sin esfuerzo.",
  ),
  care: both(
    "Do not push the last of the air out. If you feel dizzy, breathe as you usually do. One rhythm has a short hold; leave it out if you are pregnant, have a heart or lung condition, or if holding your breath brings on panic.",
    "No fuerce la salida del último resto de aire. Si se marea, respire como de costumbre. Uno de los ritmos tiene una pausa corta; déjela fuera si está embarazada, tiene una afección del corazón o de los pulmones, o si contener la respiración le provoca pánico.",
  ),
  breathing: {
    kind: "oneOf",
    default: "three-six",
    patterns: [
      {
        id: "three-six",
        label: both("3 in, 6 out", "3 al inhalar, 6 al exhalar"),
        seconds: { in: 3, holdIn: 0, out: 6, holdOut: 0 },
      },
      {
        id: "five-two-seven",
        label: both("5 in, hold 2, 7 out", "5 al inhalar, 2 de pausa, 7 al exhalar"),
        seconds: { in: 5, holdIn: 2, out: 7, holdOut: 0 },
      },
      {
        id: "seven-eleven",
        label: both("7 in, 11 out", "7 al inhalar, 11 al exhalar"),
        seconds: { in: 7, holdIn: 0, out: 11, holdOut: 0 },
      },
    ],
  },
  areas: [],
  intervalBells: [],
  steps: [
    {
      kind: "breathe",
      id: "breathe",
      cycles: "fill",
      captions: [
        {
          share: 0,
          text: both(
            "Breathe in a little. Let it go slowly, like a sigh.",
            "Tome un poco de aire. Déjelo salir despacio, como un suspiro.",
          ),
        },
        {
          share: 0.15,
          text: both(
            "There is no need to fill up. The long way out does the work.",
            "No hace falta llenarse. La exhalación larga hace el trabajo.",
          ),
        },
        {
          share: 0.35,
          text: both(
            "On each breath out, something can drop: the brow, the jaw, the shoulders.",
            "Con cada exhalación algo puede bajar: la frente, la mandíbula, los hombros.",
          ),
        },
        {
          share: 0.55,
          text: both(
            "If a worry speaks up, let it travel out on the next breath.",
            "Si habla una preocupación, que salga con la próxima exhalación.",
          ),
        },
        {
          share: 0.75,
          text: both(
            "Feel what holds you: the chair, the floor, the bed.",
            "Sienta lo que le sostiene: la silla, el suelo, la cama.",
          ),
        },
        {
          share: 0.94,
          text: both(
            "The last breaths. Afterwards, stay a moment before you move.",
            "Las últimas respiraciones. Después, quédese un momento antes de moverse.",
          ),
        },
      ],
      cues: [{ sound: "bowl" }, { sound: "bowl", at: "end" }],
    },
  ],
});
