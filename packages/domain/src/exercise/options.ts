import type { Language } from "../measure/definition.ts";
import { checkPattern, evenBreath, withoutHolds } from "./breath-limits.ts";
import type { BreathSeconds, ExerciseLength, ExerciseScript, ExerciseSummary } from "./script.ts";

/** What is chosen or prescribed before the start. All but the language has a default in the script. */
export type ExerciseOptions = {
  readonly language: Language;
  readonly minutes?: number | undefined;
  /** Where the exercise is counted in breaths; not together with `minutes`. */
  readonly cycles?: number | undefined;
  /** false: breathing in and out alone. */
  readonly holds?: boolean | undefined;
  readonly breathsPerMinute?: number | undefined;
  readonly patternId?: string | undefined;
  readonly pattern?: BreathSeconds | undefined;
  /** `more`: words that can be spared are left out. */
  readonly silence?: "usual" | "more" | undefined;
  /** Minutes between bells; absent or null: none. */
  readonly intervalMinutes?: number | null | undefined;
  /** Areas left out. */
  readonly skip?: readonly string[] | undefined;
  /** true: never invites to close the eyes. */
  readonly eyesOpen?: boolean | undefined;
};

export type OptionProblem =
  | "wrongLanguage"
  | "wrongLength"
  | "wrongRate"
  | "wrongPattern"
  | "unsafePattern"
  | "wrongInterval"
  | "wrongArea";

/** Options with every default filled in. */
export type Chosen = {
  readonly language: Language;
  readonly length: ExerciseLength;
  readonly breath: BreathSeconds | null;
  readonly holds: boolean;
  readonly moreSilence: boolean;
  readonly intervalSeconds: number | null;
  readonly skip: readonly string[];
  readonly eyesOpen: boolean;
};

/** Why an exercise cannot be done that way, as a message key; null when it can. */
export function checkOptions(script: ExerciseScript, options: ExerciseOptions): OptionProblem | null {
  if (!script.languages.includes(options.language)) return "wrongLanguage";
  if (findLength(script, options) === null) return "wrongLength";
  const breath = checkBreath(script, options);
  if (breath !== null) return breath;
  const interval = options.intervalMinutes ?? null;
  if (interval !== null && !script.intervalBells.includes(interval)) return "wrongInterval";
  const areas = new Set(script.areas.map(({ id }) => id));
  const skip = options.skip ?? [];
  if (!skip.every((area) => areas.has(area)) || new Set(skip).size !== skip.length) return "wrongArea";
  return skip.length > 0 && skip.length === areas.size ? "wrongArea" : null;
}

/** Fills in what was left open. Throws RangeError for options that `checkOptions` refuses. */
export function chooseOptions(script: ExerciseScript, options: ExerciseOptions): Chosen {
  const problem = checkOptions(script, options);
  const length = findLength(script, options);
  if (problem !== null || length === null) {
    throw new RangeError(`${script.id} cannot be done that way: ${problem}`);
  }
  const holds = options.holds ?? true;
  const breath = breathOf(script, options);
  return {
    language: options.language,
    length,
    breath: breath === null || holds ? breath : withoutHolds(breath),
    holds,
    moreSilence: options.silence === "more",
    intervalSeconds: (options.intervalMinutes ?? 0) * 60 || null,
    skip: options.skip ?? [],
    eyesOpen: options.eyesOpen ?? false,
  };
}

/** The offered length that was asked for, the default when none was, null when it is not offered. */
export function findLength(
  { lengths }: ExerciseSummary,
  { minutes, cycles }: Pick<ExerciseOptions, "minutes" | "cycles">,
): ExerciseLength | null {
  if (minutes !== undefined && cycles !== undefined) return null;
  if (cycles !== undefined) return lengths.options.find((option) => option.cycles === cycles) ?? null;
  const wanted = minutes ?? lengths.defaultMinutes;
  const offered = lengths.options.find((option) => option.minutes === wanted);
  if (offered) return offered;
  const any = lengths.anyMinutes;
  return any !== null && Number.isInteger(wanted) && wanted >= any.min && wanted <= any.max
    ? { minutes: wanted }
    : null;
}

function checkBreath({ breathing }: ExerciseScript, options: ExerciseOptions): OptionProblem | null {
  const { breathsPerMinute: rate, patternId, pattern } = options;
  if (rate !== undefined) {
    if (breathing?.kind !== "rate") return "wrongRate";
    if (!(rate >= breathing.min && rate <= breathing.max)) return "wrongRate";
  }
  if (patternId !== undefined) {
    if (breathing?.kind !== "oneOf") return "wrongPattern";
    if (!breathing.patterns.some(({ id }) => id === patternId)) return "wrongPattern";
  }
  if (pattern === undefined) return null;
  if (breathing?.kind !== "custom") return "wrongPattern";
  return checkPattern(pattern).length > 0 ? "unsafePattern" : null;
}

function breathOf({ breathing }: ExerciseScript, options: ExerciseOptions): BreathSeconds | null {
  switch (breathing?.kind) {
    case undefined:
      return null;
    case "fixed":
      return breathing.seconds;
    case "rate":
      return evenBreath(options.breathsPerMinute ?? breathing.default);
    case "custom":
      return options.pattern ?? breathing.default;
    case "oneOf": {
      const id = options.patternId ?? breathing.default;
      return breathing.patterns.find((pattern) => pattern.id === id)?.seconds ?? null;
    }
  }
}
