import { both, closing, opening, say } from "@goldthread/domain/exercise/build";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";

/** What each invented clinic has written itself: a pause before one goes in. */
export function ownExerciseOf(clinicName: string): Omit<ExerciseScript, "id"> {
  return {
    version: 1,
    languages: ["en", "es"],
    title: both("Before the door", "Antes de la puerta"),
    purpose: both(
      "For a moment of your own between one place and the next.",
      "Para tener un momento propio entre un lugar y el siguiente.",
    ),
    how: both(
      "Stand still before you go in, breathe a few times, and choose one word for what comes next.",
      "Quédese de pie antes de entrar, respire unas cuantas veces y elija una palabra para lo que viene.",
    ),
    care: both(
      "Stand where nobody has to pass. You can stop at any time.",
      "Póngase donde no estorbe el paso. Puede parar cuando quiera.",
    ),
    needs: ["calm", "focus"],
    lengths: { options: [{ minutes: 2 }, { minutes: 4 }], defaultMinutes: 2, anyMinutes: null },
    picture: "safe-place",
    guide: "breath",
    cautions: [],
    rated: true,
    source: clinicName,
    evidence: "U",
    breathing: { kind: "fixed", seconds: { in: 4, holdIn: 0, out: 6, holdOut: 0 } },
    areas: [],
    intervalBells: [],
    steps: [
      say(
        "arrive",
        "Before you go in, stand still for a moment. Feel both feet.",
        "Antes de entrar, quédese de pie un momento. Sienta los dos pies.",
        { cues: opening },
      ),
      say(
        "set-down",
        "What are you still carrying from where you were? You may set it down beside the door.",
        "¿Qué trae todavía de donde estaba? Puede dejarlo al lado de la puerta.",
      ),
      {
        kind: "breathe",
        id: "breaths",
        cycles: "fill",
        captions: [
          {
            share: 0,
            text: both("Breathe in, and let it out slowly.", "Inhale, y suelte el aire despacio."),
          },
          {
            share: 0.5,
            text: both("Nobody is waiting for this breath.", "Nadie está esperando esta respiración."),
          },
        ],
      },
      {
        kind: "ask",
        id: "word",
        prompt: {
          kind: "word",
          text: both(
            "Which word would you like to take in with you?",
            "¿Qué palabra quiere llevar consigo al entrar?",
          ),
        },
        aboutSeconds: 15,
      },
      say("go-in", "Now open the door, in your own time.", "Ahora abra la puerta, a su ritmo.", {
        cues: closing,
      }),
    ],
  };
}
