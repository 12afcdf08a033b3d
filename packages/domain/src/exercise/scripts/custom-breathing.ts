import { both } from "../build.ts";
import { completeScript } from "../library.ts";

export const script = completeScript("custom-breathing", {
  how: both(
    "Set how long each part of the breath lasts: in, hold, out, rest. Then follow the figure, the tone or the touch.",
    "Fije cuánto dura cada parte de la respiración: inhalar, pausa, exhalar, reposo. Después siga la figura, el tono o la vibración.",
  ),
  care: both(
    "Only rhythms that are safe for most adults can be set. Leave holds at zero if you are pregnant, have a heart or lung condition, or if holding your breath brings on panic. If you feel dizzy, breathe as you usually do.",
    "Solo se pueden fijar ritmos que la mayoría de las personas adultas tolera bien. Deje las pausas en cero si está embarazada, tiene una afección del corazón o de los pulmones, o si contener la respiración le provoca pánico. Si se marea, respire como de costumbre.",
  ),
  breathing: { kind: "custom", default: { in: 4, holdIn: 0, out: 6, holdOut: 0 } },
  areas: [],
  intervalBells: [1, 5],
  steps: [
    {
      kind: "breathe",
      id: "breathe",
      cycles: "fill",
      captions: [
        {
          share: 0,
          text: both("This is your rhythm. Let it carry you.", "Este es su ritmo. Deje que le lleve."),
        },
        {
          share: 0.2,
          text: both(
            "If it feels too long, breathe sooner. You can set it shorter next time.",
            "Si se le hace largo, respire antes. La próxima vez puede acortarlo.",
          ),
        },
        {
          share: 0.5,
          text: both(
            "Half of it is done. Check your jaw, your shoulders, your hands.",
            "Ya va por la mitad. Revise la mandíbula, los hombros, las manos.",
          ),
        },
        {
          share: 0.75,
          text: both(
            "Wherever your mind went, the next breath is a way back.",
            "Adonde haya ido la mente, la próxima respiración es un camino de vuelta.",
          ),
        },
        {
          share: 0.94,
          text: both("The last breaths of this practice.", "Las últimas respiraciones de esta práctica."),
        },
      ],
      cues: [{ sound: "bowl" }, { sound: "bowl", at: "end" }],
    },
  ],
});
