import { checkOptions, type OptionProblem } from "@goldthread/domain/exercise/options";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import { optionsOf } from "@goldthread/domain/exercise/stored-options";
import type { ExerciseSettings } from "@goldthread/schema/exercise";

/** Settings with length and breathing written out, so that a prescription stays what it was when a script's defaults change. */
export function wholeSettings(script: ExerciseScript, settings: ExerciseSettings): ExerciseSettings {
  const { breathing, lengths } = script;
  const usual = lengths.options.find(({ minutes }) => minutes === lengths.defaultMinutes);
  const isOpen = settings.minutes === undefined && settings.cycles === undefined;
  const length = usual?.cycles === undefined ? { minutes: lengths.defaultMinutes } : { cycles: usual.cycles };
  return {
    ...(isOpen ? length : {}),
    ...(breathing?.kind === "rate" ? { breathsPerMinute: breathing.default } : {}),
    ...(breathing?.kind === "oneOf" ? { patternId: breathing.default } : {}),
    ...(breathing?.kind === "custom" ? { pattern: breathing.default } : {}),
    ...settings,
  };
}

/** Why an exercise cannot be done that way; null when it can. */
export function problemOf(script: ExerciseScript, settings: ExerciseSettings): OptionProblem | null {
  return checkOptions(script, optionsOf(settings, script.languages[0] ?? "en"));
}

/** Every whole amount that may be chosen: minutes, or breaths where the exercise is counted in them. */
export function amountsOf({ lengths }: Pick<ExerciseScript, "lengths">): {
  unit: "minutes" | "cycles";
  amounts: number[];
} {
  const counted = lengths.options.flatMap(({ cycles }) => cycles ?? []);
  if (counted.length > 0) return { unit: "cycles", amounts: counted };
  const any = lengths.anyMinutes;
  const between =
    any === null ? [] : Array.from({ length: any.max - any.min + 1 }, (_, index) => any.min + index);
  const all = new Set([...lengths.options.map(({ minutes }) => minutes), ...between]);
  return { unit: "minutes", amounts: [...all].toSorted((a, b) => a - b) };
}
