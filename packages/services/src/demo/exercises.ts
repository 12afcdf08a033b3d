import type { ExerciseSettings } from "@goldthread/schema/exercise";
import type { ThemeId } from "./script.ts";

/** An exercise as the demonstration prescribes it. */
export interface DemoExercise {
  exerciseId: string;
  settings: ExerciseSettings;
  minutes: number;
  /** How long a breath takes, and one without its holds; null: it does not breathe. */
  breath: { seconds: number; unheldSeconds: number } | null;
  /** Whether it is rated before and after. */
  rated: boolean;
}

export const resonant: DemoExercise = {
  exerciseId: "resonant-breathing",
  settings: { breathsPerMinute: 5.5, minutes: 5 },
  minutes: 5,
  breath: { seconds: 60 / 5.5, unheldSeconds: 60 / 5.5 },
  rated: true,
};
export const box: DemoExercise = {
  exerciseId: "box-breathing",
  settings: { minutes: 3 },
  minutes: 3,
  breath: { seconds: 16, unheldSeconds: 8 },
  rated: true,
};
export const fourSevenEight: DemoExercise = {
  exerciseId: "four-seven-eight",
  settings: { cycles: 4 },
  minutes: (4 * 19) / 60,
  breath: { seconds: 19, unheldSeconds: 12 },
  rated: true,
};

const timed = (
  exerciseId: string,
  minutes: number,
  more: { settings?: ExerciseSettings; rated?: boolean } = {},
): DemoExercise => ({
  exerciseId,
  settings: { minutes, ...more.settings },
  minutes,
  breath: null,
  rated: more.rated ?? true,
});

/** What is tried beside the breathing, by what brought somebody to care. */
export const second: Readonly<Record<ThemeId, DemoExercise>> = {
  lowMood: timed("three-good-things", 5, { rated: false }),
  worryAtNight: timed("sleep-wind-down", 10, { settings: { silence: "more" } }),
  panic: timed("five-senses", 3, { settings: { eyesOpen: true } }),
  grief: timed("self-compassion-break", 5),
  burnout: timed("body-scan", 10, { settings: { skip: ["belly"] } }),
  company: timed("loving-kindness", 10),
};

/** Seconds the whole takes: breaths are not cut short. */
export function secondsOf({ minutes, breath }: DemoExercise, { holds = true }: ExerciseSettings): number {
  if (breath === null) return minutes * 60;
  const one = holds ? breath.seconds : breath.unheldSeconds;
  return Math.round(Math.ceil((minutes * 60) / one - 1e-6) * one);
}
