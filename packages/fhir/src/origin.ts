/**
 * What an imported questionnaire called its parts, kept beside the measure made of it so that it is exported under the
 * same names. Plain JSON.
 */
export type Origin = {
  readonly url: string | null;
  readonly version: string | null;
  /** linkIds by item id and by section id, where they differ. */
  readonly linkIds: Readonly<Record<string, string>>;
  /** The codes of a set's options, by option set id, in the order of the options; null where an option had none. */
  readonly codings: Readonly<Record<string, readonly (OriginCoding | null)[]>>;
};

export type OriginCoding = { readonly system: string | null; readonly code: string | null };
