import type { Language } from "../measure/definition.ts";
import type { ExerciseOptions } from "./options.ts";

/** What is stored with a prescription or a practice: the options without a language, the rate under its older name too. */
export type StoredOptions = Omit<ExerciseOptions, "language"> & {
  readonly ratePerMinute?: number | undefined;
};
/** What is changed for one person, whatever was prescribed or chosen. */
export type PersonalChange = { readonly noHolds: boolean; readonly eyesOpen: boolean };

/** The options an exercise is opened with. A rate under both names is the newer one's. */
export function optionsOf(
  { ratePerMinute, ...stored }: StoredOptions,
  language: Language,
  change: PersonalChange = { noHolds: false, eyesOpen: false },
): ExerciseOptions {
  const rate = stored.breathsPerMinute ?? ratePerMinute;
  return {
    ...stored,
    language,
    ...(rate === undefined ? {} : { breathsPerMinute: rate }),
    ...(change.noHolds ? { holds: false } : {}),
    ...(change.eyesOpen ? { eyesOpen: true } : {}),
  };
}
