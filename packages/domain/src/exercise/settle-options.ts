import type { Language } from "../measure/definition.ts";
import { languageIn } from "./language-in.ts";
import { checkOptions, type ExerciseOptions } from "./options.ts";
import type { ExerciseScript } from "./script.ts";
import { optionsOf, type PersonalChange, type StoredOptions } from "./stored-options.ts";

/** What was said about how to do an exercise, the later going before the earlier. */
export type OptionLayers = {
  /** As the person did it last. */
  readonly remembered?: StoredOptions | undefined;
  readonly prescribed?: StoredOptions | undefined;
  /** On this screen, just now. */
  readonly chosen?: StoredOptions | undefined;
};

/**
 * How an exercise is done: as the script has it, then as remembered, prescribed and chosen now, in this order; what the
 * clinician changed for the person goes before all of it. Care adds up: holds left out, areas skipped and eyes kept open
 * stay so, whether they are remembered or prescribed, until the person chooses otherwise here. What no longer fits the
 * script is left out by itself, for a script may have changed since.
 */
export function settleOptions(
  script: ExerciseScript,
  wanted: Language,
  { remembered = {}, prescribed = {}, chosen = {} }: OptionLayers,
  change?: PersonalChange,
): ExerciseOptions {
  const language = languageIn(script.languages, wanted);
  const layers = [remembered, prescribed, careOf(remembered, prescribed), chosen];
  let options: ExerciseOptions = { language };
  for (const layer of layers) {
    for (const part of partsOf(layer)) {
      const next = { ...options, ...part };
      if (checkOptions(script, next) === null) options = next;
    }
  }
  return optionsOf(options, language, change);
}

function careOf(remembered: StoredOptions, prescribed: StoredOptions): StoredOptions {
  const skip = [...new Set([...(remembered.skip ?? []), ...(prescribed.skip ?? [])])];
  return {
    ...(remembered.holds === false || prescribed.holds === false ? { holds: false } : {}),
    ...(remembered.eyesOpen === true || prescribed.eyesOpen === true ? { eyesOpen: true } : {}),
    ...(skip.length > 0 ? { skip } : {}),
  };
}

/** What fits or does not fit by itself. Minutes and cycles are one choice, and so are both names of the rate. */
function partsOf({
  minutes,
  cycles,
  ratePerMinute,
  breathsPerMinute: rate = ratePerMinute,
  ...rest
}: StoredOptions): Partial<ExerciseOptions>[] {
  const length = minutes === undefined && cycles === undefined ? [] : [{ minutes, cycles }];
  const breaths = rate === undefined ? [] : [{ breathsPerMinute: rate }];
  const others = Object.entries(rest).flatMap(([name, value]) =>
    value === undefined ? [] : [{ [name]: value }],
  );
  return [...length, ...breaths, ...others];
}
