/** The number an item was answered with; undefined where it was not asked or not answered. */
export type AnswerOf = (itemId: string) => number | undefined;

/** How one scale is scored, written out from its publication and not from the definition. */
export type ScaleTable = {
  /** What each answer is worth, by item: reversed items are written reversed. */
  readonly points: Readonly<Record<string, Readonly<Record<number, number>>>>;
  /** The mean of the points instead of their sum. */
  readonly mean?: true;
  readonly times?: number;
  /** How many items may be missing and are estimated by the mean of the others. */
  readonly estimated?: number;
  /** Items that may be left blank, and then count for nothing. */
  readonly mayBeBlank?: readonly string[];
  /** Instead of points added up: the tier that the answers reach. `points` then names the items alone. */
  readonly tier?: (answer: AnswerOf) => number;
  readonly min: number;
  readonly max: number;
  /** Band sets by id: each band with the lowest score it holds, lowest band first. */
  readonly bands: Readonly<Record<string, readonly (readonly [bandId: string, from: number])[]>>;
  /** Cut-offs by id. */
  readonly cases: Readonly<Record<string, number>>;
};

/** A measure as its publication scores it: a second account to hold the engine's against. */
export type MeasureTable = {
  readonly higherIs: "worse" | "better";
  /** Every item that takes a number, in the order of the form, with all its answers. */
  readonly items: readonly (readonly [itemId: string, answers: readonly number[]])[];
  /** Items that are not asked of everybody: when they are, and what they count as when not (null: nothing). */
  readonly sometimes?: Readonly<
    Record<string, { readonly asked: (answer: AnswerOf) => boolean; readonly else: number | null }>
  >;
  /** Items no scale counts that must be answered all the same, because they decide what is asked. */
  readonly gates?: readonly string[];
  readonly scales: Readonly<Record<string, ScaleTable>>;
  /** The scale that is the measure's total. */
  readonly total: string | null;
  /** Answers that raise an alert: the item and the lowest that does. */
  readonly risk: Readonly<Record<string, number>>;
  /** Every way through the form that leaves something out or brings something in, by hand. */
  readonly paths?: readonly {
    readonly name: string;
    readonly answers: Readonly<Record<string, number>>;
    /** All items shown once these are given, in order. */
    readonly shown: readonly string[];
    /** The total then; null where it cannot be scored yet, or does not exist. */
    readonly total: number | null;
  }[];
};

/** The ids `prefix-first` to `prefix-last`. */
export function idsOf(prefix: string, first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, place) => `${prefix}-${first + place}`);
}

/** Several items with the same answers. */
export function answered(
  itemIds: readonly string[],
  answers: readonly number[],
): readonly (readonly [string, readonly number[]])[] {
  return itemIds.map((itemId) => [itemId, answers] as const);
}

/** Points that are the answers themselves; `reversed` items the other way round. */
export function pointsOf(
  itemIds: readonly string[],
  answers: readonly number[],
  reversed: readonly string[] = [],
): Readonly<Record<string, Readonly<Record<number, number>>>> {
  const upside = Object.fromEntries(answers.map((answer) => [answer, answer]));
  const ascending = answers.toSorted((a, b) => a - b);
  const descending = answers.toSorted((a, b) => b - a);
  const turned = Object.fromEntries(
    ascending.map((answer, place) => [answer, descending[place] ?? Number.NaN]),
  );
  return Object.fromEntries(itemIds.map((itemId) => [itemId, reversed.includes(itemId) ? turned : upside]));
}
