export type Language = "en" | "es";
export type Text = Readonly<Record<Language, string>>;

/**
 * How well a fact is established: V strong source, V2 secondary or corroborated source, C computed from the given
 * formula, U unverified (configurable, and labelled so on screen).
 */
export type Evidence = "V" | "V2" | "C" | "U";
export type Cited = { readonly source: string; readonly evidence: Evidence };

/** A number for a chosen option or a figure; a string for own words and dates (YYYY-MM-DD). */
export type AnswerValue = number | string;
/** Answers by item id. An item that is absent is unanswered, which is never the same as zero. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** `free` may be shipped; `conditional` once a clinic has declared the condition; `never` is not offered at all. */
export type LicenceClass = "free" | "conditional" | "textSuppliedByClinic" | "never";
/** What a clinic must declare before a conditional measure is offered. */
export type LicenceCondition = "nonCommercial" | "termsConfirmed";
export type Licence = Cited & {
  readonly class: LicenceClass;
  /** Present exactly when the class is "conditional". */
  readonly condition?: LicenceCondition;
  readonly attribution: string;
};

/**
 * Over the answers so far. A condition about an unanswered item does not hold; nor does one about an item that was not
 * asked. Conditions name items that stand before the one they decide about.
 */
export type Condition =
  /** Once that scale can be scored. */
  | { readonly kind: "total"; readonly scaleId: string; readonly above: number }
  /** Once all of them are answered, or count without having been asked. */
  | { readonly kind: "sum"; readonly itemIds: readonly string[]; readonly above: number }
  | {
      readonly kind: "answer";
      readonly itemId: string;
      readonly operator: "=" | "!=" | ">" | "<" | ">=" | "<=";
      readonly value: AnswerValue;
    }
  | { readonly kind: "answered"; readonly itemId: string; readonly answered: boolean }
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] };

export type ItemKind =
  | "choice"
  | "openChoice"
  | "integer"
  | "decimal"
  | "text"
  | "longText"
  | "date"
  | "display";

export type MeasureItem = {
  readonly id: string;
  /** A yes-or-no question is a choice of yes (1) and no (0). A display item is read, not answered. */
  readonly kind: ItemKind;
  readonly loinc: string | null;
  /** Whether the form can be finished without it. A client may still leave: partial answers are kept. */
  readonly required: boolean;
  /** For choice and openChoice. */
  readonly optionSet?: string;
  /** For integer and decimal: inclusive. */
  readonly bounds?: { readonly min: number; readonly max: number };
  /** The heading it stands under, worded in `Translation.sections`. */
  readonly sectionId?: string;
  readonly showWhen?: Condition;
  /**
   * What the item counts as when it was not asked, as if it had been answered so: AUDIT's jumps 0, K10's implied
   * answers 1. Absent: it does not count.
   */
  readonly whenNotAsked?: number;
};

export type OptionSet = {
  readonly id: string;
  readonly options: readonly { readonly value: number; readonly loincAnswer?: string }[];
};

/** `from` and `to` inclusive; a score between two bands (a mean, a prorated total) belongs to the lower one. */
export type Band = { readonly id: string; readonly from: number; readonly to: number; readonly label: Text };
export type BandSet = Cited & { readonly id: string; readonly label: Text; readonly bands: readonly Band[] };

/** A score that counts as a case: inclusive, on the severe side (`higherIs`). */
export type Caseness = Cited & { readonly id: string; readonly at: number; readonly population: Text };

/** The smallest raw difference unlikely to be measurement noise, inclusive, and where it comes from. */
export type ChangeFigures = Cited & {
  readonly reliable: number;
  /** Of the sample named in `population`, in points of the scale. */
  readonly sd: number | null;
  /** Of the same sample, 0 to 1. */
  readonly reliability: number | null;
  /** 0.95, 0.9 */
  readonly confidence: number | null;
  readonly population: Text | null;
  readonly norms?: {
    readonly normal: { readonly mean: number; readonly sd: number };
    readonly clinical: { readonly mean: number; readonly sd: number };
  };
  /** A drop of at least this share of the baseline (0.5). Only where sourced. */
  readonly response?: Cited & { readonly share: number };
  /** A score on the healthy side of this one, exclusive. Only where sourced. */
  readonly remission?: Cited & { readonly below: number };
};

export type ScaleMethod =
  | {
      readonly kind: "sum" | "mean";
      readonly itemIds: readonly string[];
      /** Items counted as lowest + highest option − answer. */
      readonly reverse?: readonly string[];
      /**
       * Items that do not apply to everybody: left blank they count for nothing and are not missing. Only where the
       * source scores so (PHQ-15's item for women).
       */
      readonly notForAll?: readonly string[];
      readonly multiplier?: number;
    }
  /** The highest value whose condition holds, 0 when none does; the bands name the tiers. */
  | {
      readonly kind: "tiers";
      readonly itemIds: readonly string[];
      readonly tiers: readonly { readonly value: number; readonly when: Condition }[];
    };

/** A score: the total or a subscale. */
export type Scale = {
  /** "total" for the total. */
  readonly id: string;
  readonly label: Text;
  readonly method: ScaleMethod;
  /** How many of its items may be missing; the mean of those answered then stands in (prorated). 0 unless a source states it. */
  readonly missing: Cited & { readonly max: number };
  /** The first is in force unless the clinic chose another; empty where none is published. */
  readonly bandSets: readonly BandSet[];
  /** Likewise. */
  readonly caseness: readonly Caseness[];
  readonly change: ChangeFigures | null;
  /** The score's own code, never the panel's. */
  readonly loinc: string | null;
};

/**
 * An answer of `atLeast` or more raises an alert, at any total, item by item while the form is open. `soft`: a note for
 * the clinician, no alert.
 */
export type RiskRule = {
  readonly itemId: string;
  readonly atLeast: number;
  readonly kind: "risk" | "soft";
};

/** Verbatim wording of one validated translation; translations are never mixed or home-made. */
export type Translation = Cited & {
  readonly translationId: string;
  /** What the form prints before the stem, or null where it prints nothing. */
  readonly instructions: string | null;
  readonly stem: string | null;
  /** Wording by item id. */
  readonly items: Readonly<Record<string, string>>;
  /** Wording by option set id, in the order of the set's options. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** Headings by section id. */
  readonly sections?: Readonly<Record<string, string>>;
};

/** A questionnaire as data. `checkDefinition` says whether it is consistent. */
export type MeasureDefinition = {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly shortTitle: Text;
  /** What it asks about, in a few words: "depression". */
  readonly about: Text;
  readonly purpose: { readonly for: Text; readonly notFor: Text };
  readonly respondent: "self" | "clinician" | "informant";
  readonly recall: { readonly days: number | null; readonly label: Text };
  readonly minutes: number;
  readonly higherIs: "worse" | "better";
  /** "Sum of nine items 0–3, 0–27" */
  readonly scoringConvention: Text;
  readonly licence: Licence;
  /** Validated translations only. Empty where the clinic supplies the text. */
  readonly translations: Partial<Readonly<Record<Language, Translation>>>;
  readonly items: readonly MeasureItem[];
  readonly optionSets: readonly OptionSet[];
  readonly scales: readonly Scale[];
  /** The scale whose score is the measure's total; null where there is none (DASS-21). */
  readonly primaryScale: string | null;
  readonly riskRules: readonly RiskRule[];
  /** Names the questionnaire; the scores have codes of their own. The two are often confused. */
  readonly loincPanel: string | null;
  /** Answers this one takes over from a finished one (PHQ-2 → PHQ-9): item id here → [measure id, item id there]. */
  readonly carriesForward?: Readonly<Record<string, readonly [string, string]>>;
};
