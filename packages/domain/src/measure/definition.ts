export type Language = "en" | "es";
export type Text = Readonly<Record<Language, string>>;

/**
 * How well a fact is established: V strong source, V2 secondary or corroborated source, C computed from the given
 * formula, U unverified (configurable, and labelled so on screen).
 */
export type Evidence = "V" | "V2" | "C" | "U";

/** Answers by item id. An item that is absent is unanswered, which is never the same as zero. */
export type Answers = Readonly<Record<string, number>>;

/** `free` may be shipped; the other classes are enforced where measures are offered to a clinic. */
export type LicenceClass = "free" | "conditional" | "textSuppliedByClinic" | "never";

/** When an item is asked at all. The total is that of the scored items, and exists once all are answered. */
export type ShowWhen = { readonly kind: "totalAbove"; readonly value: number };

export type MeasureItem = {
  readonly id: string;
  readonly loinc: string;
  /** Whether the answer counts towards the total. */
  readonly scored: boolean;
  readonly optionSet: string;
  readonly showWhen?: ShowWhen;
};

export type OptionSet = {
  readonly id: string;
  readonly options: readonly { readonly value: number; readonly loincAnswer?: string }[];
};

/** `from` and `to` are totals, both inclusive. */
export type Band = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly label: Text;
};

/** Verbatim wording of one validated translation; translations are never mixed or home-made. */
export type Translation = {
  readonly translationId: string;
  readonly evidence: Evidence;
  readonly source: string;
  /** What the form prints before the stem, or null where it prints nothing. */
  readonly instructions: string | null;
  readonly stem: string;
  /** Wording by item id. */
  readonly items: Readonly<Record<string, string>>;
  /** Wording by option set id, in the order of the set's options. */
  readonly options: Readonly<Record<string, readonly string[]>>;
};

/** A total that counts as a case, inclusive, on the severe side. */
export type Caseness = {
  readonly at: number;
  readonly source: string;
  readonly evidence: Evidence;
};

/** The smallest difference of two totals that is unlikely to be measurement noise, inclusive. */
export type ReliableChange = {
  readonly reliable: number;
  readonly source: string;
  readonly evidence: Evidence;
};

/** An answer of `atLeast` or more raises an alert, at any total. */
export type RiskRule = {
  readonly itemId: string;
  readonly atLeast: number;
  readonly kind: "risk";
};

/** A published questionnaire as data. `checkDefinition` says whether it is consistent. */
export type MeasureDefinition = {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly shortTitle: Text;
  /** What it asks about, in a few words: "depression". */
  readonly about: Text;
  readonly respondent: "self" | "clinician" | "informant";
  readonly recall: { readonly days: number; readonly label: Text };
  readonly minutes: number;
  readonly higherIs: "worse" | "better";
  readonly licence: {
    readonly class: LicenceClass;
    readonly attribution: string;
    readonly source: string;
    readonly evidence: Evidence;
  };
  readonly languages: readonly Language[];
  readonly translations: Readonly<Record<Language, Translation>>;
  readonly items: readonly MeasureItem[];
  readonly optionSets: readonly OptionSet[];
  readonly bands: readonly Band[];
  readonly caseness: Caseness;
  readonly change: ReliableChange;
  readonly riskRules: readonly RiskRule[];
  /** The panel names the questionnaire, the score its total: two codes that are often confused. */
  readonly loinc: { readonly panel: string; readonly score: string };
};
