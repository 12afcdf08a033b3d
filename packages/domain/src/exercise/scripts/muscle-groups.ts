import type { Text } from "../../measure/definition.ts";
import { both, say } from "../build.ts";
import type { Place, Step } from "../script.ts";

/** What to tighten and what to notice on letting go, in both languages. */
export type MuscleGroup = {
  readonly id: string;
  readonly place: Place;
  readonly areas: readonly string[];
  readonly tense: readonly [en: string, es: string];
  readonly release: readonly [en: string, es: string];
};

// Tense 5 to 7 seconds, release 20 to 30 (clinical-facts, exercises; unverified).
const tenseSeconds = 6;

/** Each group: what to do, tense, let go, and the rest of the release in silence. `times` says how often. */
export function muscleSteps(
  groups: readonly MuscleGroup[],
  {
    times,
    releaseSeconds,
    ...lengths
  }: { times: number; releaseSeconds: number; from?: number; upTo?: number },
): Step[] {
  const again = (text: Text) => (times > 1 ? [text] : []);
  return groups.map(({ id, place, areas, tense, release }) => {
    const steps = [
      say(`${id}-ready`, tense[0], tense[1], {
        later: again(
          both("The same once more: notice it first.", "Lo mismo otra vez: primero fíjese en cómo está."),
        ),
        place,
        stretch: 0,
      }),
      say(`${id}-tense`, "Tighten, and keep breathing.", "Tense, y siga respirando.", {
        word: both("Tighten", "Tense"),
        place,
        seconds: tenseSeconds,
        stretch: 0,
        cues: [{ sound: "chime" }, { vibrate: "double" }],
      }),
      say(`${id}-release`, release[0], release[1], {
        later: again(
          both("Let go. See if it softens further than before.", "Suelte. A ver si se afloja más que antes."),
        ),
        word: both("Let go", "Suelte"),
        place,
        stretch: 0,
        cues: [{ sound: "bowl" }, { vibrate: "long" }],
      }),
    ];
    const spoken = steps.at(-1)?.seconds ?? 0;
    const silence: Step = {
      kind: "silence",
      id: `${id}-rest`,
      seconds: releaseSeconds - spoken,
      word: both("Let go", "Suelte"),
    };
    return { kind: "repeat", id, times, areas, steps: [...steps, silence], ...lengths };
  });
}

export const fourGroups: readonly MuscleGroup[] = [
  {
    id: "four-arms",
    place: "arms",
    areas: ["rightArm", "leftArm"],
    tense: [
      "Make fists, and bend both arms towards the shoulders.",
      "Cierre los puños y doble los brazos hacia los hombros.",
    ],
    release: ["Let both arms drop. Feel them lie there.", "Deje caer los brazos. Sienta cómo reposan."],
  },
  {
    id: "four-face",
    place: "face",
    areas: ["face", "neck"],
    tense: [
      "Screw up the whole face, and press the head back a little.",
      "Arrugue toda la cara y lleve la cabeza un poco hacia atrás.",
    ],
    release: ["Let the face go blank and smooth.", "Deje que la cara quede lisa, sin expresión."],
  },
  {
    id: "four-trunk",
    place: "chest",
    areas: ["trunk"],
    tense: [
      "Draw the shoulders back and make the belly firm.",
      "Lleve los hombros hacia atrás y ponga firme el abdomen.",
    ],
    release: ["Let chest and belly sink.", "Deje que el pecho y el abdomen bajen."],
  },
  {
    id: "four-legs",
    place: "upperLegs",
    areas: ["rightLeg", "leftLeg"],
    tense: [
      "Lift both feet a little and make the legs firm.",
      "Levante un poco los pies y ponga firmes las piernas.",
    ],
    release: ["Let the legs fall heavy.", "Deje caer las piernas, pesadas."],
  },
];

export const sevenGroups: readonly MuscleGroup[] = [
  {
    id: "seven-right-arm",
    place: "arms",
    areas: ["rightArm"],
    tense: ["Right arm: make a fist and bend the elbow.", "Brazo derecho: cierre el puño y doble el codo."],
    release: ["Let it drop. Compare it with the left.", "Déjelo caer. Compárelo con el izquierdo."],
  },
  {
    id: "seven-left-arm",
    place: "arms",
    areas: ["leftArm"],
    tense: ["Left arm: make a fist and bend the elbow.", "Brazo izquierdo: cierre el puño y doble el codo."],
    release: ["Let it drop. Feel the warmth in the hand.", "Déjelo caer. Sienta el calor en la mano."],
  },
  {
    id: "seven-face",
    place: "face",
    areas: ["face"],
    tense: [
      "Face: raise the brows, squeeze the eyes, clench lightly.",
      "Cara: suba las cejas, apriete los ojos, cierre con suavidad la mandíbula.",
    ],
    release: ["Smooth brow, soft eyes, loose jaw.", "La frente lisa, los ojos blandos, la mandíbula suelta."],
  },
  {
    id: "seven-neck",
    place: "neck",
    areas: ["neck"],
    tense: ["Neck: draw the chin in, gently.", "Cuello: lleve el mentón hacia dentro, con suavidad."],
    release: ["Let the head find its own balance.", "Deje que la cabeza encuentre su equilibrio."],
  },
  {
    id: "seven-trunk",
    place: "chest",
    areas: ["trunk"],
    tense: [
      "Trunk: shoulder blades together, belly firm.",
      "Tronco: junte los omóplatos y ponga firme el abdomen.",
    ],
    release: [
      "Everything between neck and hips may widen.",
      "Todo lo que hay entre el cuello y las caderas puede ensancharse.",
    ],
  },
  {
    id: "seven-right-leg",
    place: "upperLegs",
    areas: ["rightLeg"],
    tense: [
      "Right leg: lift it a little, toes towards you.",
      "Pierna derecha: levántela un poco, los dedos hacia usted.",
    ],
    release: ["Let it sink into what is beneath it.", "Deje que se hunda en lo que tiene debajo."],
  },
  {
    id: "seven-left-leg",
    place: "upperLegs",
    areas: ["leftLeg"],
    tense: [
      "Left leg: lift it a little, toes towards you.",
      "Pierna izquierda: levántela un poco, los dedos hacia usted.",
    ],
    release: ["Heavy now, and warm perhaps.", "Pesada ahora, quizá tibia."],
  },
];

export const sixteenGroups: readonly MuscleGroup[] = [
  {
    id: "right-hand",
    place: "hands",
    areas: ["rightArm"],
    tense: ["Right hand and forearm: make a fist.", "Mano y antebrazo derechos: cierre el puño."],
    release: [
      "Open the hand. Let the fingers uncurl by themselves.",
      "Abra la mano. Deje que los dedos se estiren solos.",
    ],
  },
  {
    id: "right-upper-arm",
    place: "arms",
    areas: ["rightArm"],
    tense: [
      "Right upper arm: press the elbow down or to your side.",
      "Brazo derecho, arriba: presione el codo hacia abajo o contra el costado.",
    ],
    release: ["Let it go. The whole arm rests now.", "Suelte. Ahora descansa todo el brazo."],
  },
  {
    id: "left-hand",
    place: "hands",
    areas: ["leftArm"],
    tense: ["Left hand and forearm: make a fist.", "Mano y antebrazo izquierdos: cierre el puño."],
    release: [
      "Open. Feel the blood come back into the palm.",
      "Abra. Sienta cómo vuelve la sangre a la palma.",
    ],
  },
  {
    id: "left-upper-arm",
    place: "arms",
    areas: ["leftArm"],
    tense: [
      "Left upper arm: press the elbow down or to your side.",
      "Brazo izquierdo, arriba: presione el codo hacia abajo o contra el costado.",
    ],
    release: [
      "Both arms are done. They can be as heavy as they are.",
      "Los dos brazos han terminado. Que pesen lo que pesen.",
    ],
  },
  {
    id: "forehead",
    place: "face",
    areas: ["face"],
    tense: ["Forehead: raise your eyebrows high.", "Frente: suba mucho las cejas."],
    release: ["Let them fall. The brow grows wide.", "Déjelas caer. La frente se ensancha."],
  },
  {
    id: "eyes-nose",
    place: "face",
    areas: ["face"],
    tense: [
      "Eyes and nose: squint, and wrinkle your nose.",
      "Ojos y nariz: entrecierre los ojos y arrugue la nariz.",
    ],
    release: ["Soft eyes. Nothing to look for.", "Ojos blandos. Nada que buscar."],
  },
  {
    id: "mouth-jaw",
    place: "face",
    areas: ["face"],
    tense: [
      "Mouth and jaw: press lips and teeth together, lightly.",
      "Boca y mandíbula: junte los labios y los dientes, sin apretar mucho.",
    ],
    release: ["Let the jaw hang. The tongue lies down.", "Deje colgar la mandíbula. La lengua reposa."],
  },
  {
    id: "neck",
    place: "neck",
    areas: ["neck"],
    tense: ["Neck: draw the chin in, gently.", "Cuello: lleve el mentón hacia dentro, con suavidad."],
    release: ["Let go. The head is carried for you.", "Suelte. La cabeza tiene quien la sostenga."],
  },
  {
    id: "shoulders",
    place: "shoulders",
    areas: ["trunk"],
    tense: [
      "Shoulders and upper back: shoulder blades together.",
      "Hombros y espalda alta: junte los omóplatos.",
    ],
    release: ["Let them slide apart and down.", "Deje que se separen y bajen."],
  },
  {
    id: "belly",
    place: "belly",
    areas: ["trunk"],
    tense: [
      "Belly: make it firm, as if someone might bump into it.",
      "Abdomen: póngalo firme, como si alguien fuera a chocar con él.",
    ],
    release: ["Soft again. The breath moves it.", "Blando otra vez. La respiración lo mueve."],
  },
  {
    id: "right-thigh",
    place: "upperLegs",
    areas: ["rightLeg"],
    tense: [
      "Right thigh: press the leg down, or straighten the knee.",
      "Muslo derecho: presione la pierna hacia abajo o estire la rodilla.",
    ],
    release: ["Let the thigh spread and rest.", "Deje que el muslo se extienda y descanse."],
  },
  {
    id: "right-calf",
    place: "lowerLegs",
    areas: ["rightLeg"],
    tense: [
      "Right calf: draw the toes up towards you.",
      "Pantorrilla derecha: lleve los dedos del pie hacia usted.",
    ],
    release: ["Let go. From knee to ankle it is loose.", "Suelte. De la rodilla al tobillo, todo flojo."],
  },
  {
    id: "right-foot",
    place: "feet",
    areas: ["rightLeg"],
    tense: ["Right foot: curl the toes, only a little.", "Pie derecho: encoja los dedos, solo un poco."],
    release: ["Let them spread. This leg is done.", "Deje que se abran. Esta pierna ha terminado."],
  },
  {
    id: "left-thigh",
    place: "upperLegs",
    areas: ["leftLeg"],
    tense: [
      "Left thigh: press the leg down, or straighten the knee.",
      "Muslo izquierdo: presione la pierna hacia abajo o estire la rodilla.",
    ],
    release: ["Let it rest beside the other.", "Deje que descanse junto al otro."],
  },
  {
    id: "left-calf",
    place: "lowerLegs",
    areas: ["leftLeg"],
    tense: [
      "Left calf: draw the toes up towards you.",
      "Pantorrilla izquierda: lleve los dedos del pie hacia usted.",
    ],
    release: ["Let go. There is nothing left to hold up.", "Suelte. Ya no hay nada que sostener."],
  },
  {
    id: "left-foot",
    place: "feet",
    areas: ["leftLeg"],
    tense: ["Left foot: curl the toes, only a little.", "Pie izquierdo: encoja los dedos, solo un poco."],
    release: [
      "Let them spread. The whole body lies loose.",
      "Deje que se abran. Todo el cuerpo queda suelto.",
    ],
  },
];
