import { newId } from "@goldthread/app-core/api/new-id";
import { closing, opening } from "@goldthread/domain/exercise/build";
import type { ExerciseScript, SayStep, Step } from "@goldthread/domain/exercise/script";
import { blankStep, calmBreath, noWords } from "@goldthread/domain/exercise/write-steps";
import type { Language } from "@goldthread/domain/measure/definition";

export const startingPoints = ["words", "breathing"] as const;
export type StartingPoint = (typeof startingPoints)[number];

/** An exercise to be filled in: a beginning and an end, with silence or breathing between them. */
export function startScript(from: StartingPoint, language: Language, source: string): ExerciseScript {
  const breathes = from === "breathing";
  const say = (cues: SayStep["cues"]): Step => ({ ...(blankStep("say", newId) as SayStep), cues });
  const middle: Step = breathes
    ? { kind: "breathe", id: newId(), cycles: "fill", captions: [] }
    : { kind: "silence", id: newId(), seconds: "fill" };
  return {
    id: "new",
    version: 1,
    languages: [language],
    title: noWords,
    purpose: noWords,
    how: noWords,
    care: noWords,
    needs: [],
    lengths: { options: [{ minutes: 5 }], defaultMinutes: 5, anyMinutes: null },
    picture: breathes ? "resonant-breathing" : "silent-timer",
    guide: breathes ? "breath" : "steps",
    cautions: [],
    rated: true,
    source,
    evidence: "U",
    breathing: breathes ? { kind: "fixed", seconds: calmBreath } : null,
    areas: [],
    intervalBells: [],
    steps: [say(opening), middle, say(closing)],
  };
}
