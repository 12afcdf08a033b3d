import { eachStep } from "./each-step.ts";
import { isCounted } from "./is-counted.ts";
import type { ExerciseLength, ExerciseScript } from "./script.ts";
import { timeline } from "./timeline.ts";

/**
 * The lengths of an exercise that is counted in breaths, with the minutes each takes to the nearest tenth, answering
 * included; the usual one stays the usual one. Other exercises, and those that cannot be walked yet, stay as they are.
 */
export function countMinutes(script: ExerciseScript): ExerciseScript {
  const { options, defaultMinutes } = script.lengths;
  if (!isCounted(script.lengths)) return script;
  const usual = options.findIndex(({ minutes }) => minutes === defaultMinutes);
  const counted = options.map((option) => ({ ...option, minutes: minutesOf(script, option) }));
  const lengths = {
    options: counted,
    defaultMinutes: counted[Math.max(0, usual)]?.minutes ?? 0,
    anyMinutes: null,
  };
  return { ...script, lengths };
}

function minutesOf(script: ExerciseScript, { minutes, cycles }: ExerciseLength): number {
  try {
    const { totalSeconds } = timeline(script, { language: script.languages[0] ?? "en", cycles });
    const asked = eachStep(script.steps).flatMap(({ step, inBranch }) =>
      step.kind === "ask" && !inBranch ? [step.aboutSeconds] : [],
    );
    const seconds = asked.reduce((sum, about) => sum + about, totalSeconds);
    return Math.round(seconds / 6) / 10;
  } catch (error) {
    if (error instanceof RangeError) return minutes;
    throw error;
  }
}
