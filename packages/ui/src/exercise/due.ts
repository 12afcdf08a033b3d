/* What is due when, as the domain's timeline tells it. Mirrored here, for the design system imports nothing of Goldthread's. */

/** What the breath does. */
export type BreathKind = "in" | "holdIn" | "out" | "holdOut";

export type Place =
  | "wholeBody"
  | "feet"
  | "lowerLegs"
  | "upperLegs"
  | "hips"
  | "belly"
  | "chest"
  | "back"
  | "shoulders"
  | "arms"
  | "hands"
  | "neck"
  | "face"
  | "head";

export interface Pattern {
  readonly phases: readonly { readonly phase: BreathKind; readonly seconds: number }[];
  readonly cycleSeconds: number;
}

/** A stretch of time in which the same thing is due. Seconds from the start. */
export interface Segment {
  readonly key: string;
  readonly stepId: string;
  readonly round: number;
  readonly kind: "say" | "silence" | "breathe";
  readonly start: number;
  readonly end: number;
  readonly caption: string | null;
  readonly captionEnd: number;
  readonly word: string | null;
  readonly place: Place | null;
  readonly breath: { readonly pattern: Pattern; readonly since: number } | null;
}

/** What sounds, and at which second. `noise` and `tone` last for `seconds`. */
export type SoundCue = { readonly at: number } & (
  | { readonly kind: "strike"; readonly sound: "bell" | "bowl" | "chime" }
  | { readonly kind: "tone"; readonly direction: "rise" | "fall"; readonly seconds: number }
  | { readonly kind: "noise"; readonly seconds: number }
);
export type DueCue =
  | SoundCue
  | { readonly at: number; readonly kind: "vibrate"; readonly pattern: readonly number[] };

interface Labelled {
  readonly id: string;
  readonly text: string;
}
export type CardsPrompt = {
  readonly kind: "cards";
  readonly text: string;
  readonly cards: readonly Labelled[];
  readonly piles: readonly Labelled[];
  readonly firstPileMax: number | null;
};
export type DuePrompt =
  | { readonly kind: "rating"; readonly text: string; readonly low: string; readonly high: string }
  | { readonly kind: "word" | "words"; readonly text: string; readonly charactersMax: number }
  | { readonly kind: "yesNo"; readonly text: string }
  | CardsPrompt
  | { readonly kind: "choose"; readonly text: string; readonly options: readonly Labelled[] };

/** A question at which time stands still. */
export interface Stop {
  readonly key: string;
  readonly stepId: string;
  readonly at: number;
  readonly prompt: DuePrompt;
  readonly answered: boolean;
}

/** A rating 0 to 10, words or an option's id, yes (true) or no, card ids by pile; null: skipped. */
export type PlayerAnswer = number | string | boolean | Readonly<Record<string, readonly string[]>> | null;

export interface Moment {
  readonly at: number;
  readonly segment: Segment | null;
  readonly caption: string | null;
  readonly word: string | null;
  readonly place: Place | null;
  readonly breath: {
    readonly phase: BreathKind;
    readonly index: number;
    readonly secondsIn: number;
    readonly secondsLeft: number;
    readonly cycle: number;
  } | null;
  readonly stop: Stop | null;
  readonly finished: boolean;
}

/** As domain's `timeline(script, options, answers)` gives it. */
export interface Timeline {
  readonly guide: "breath" | "steps" | "body" | "silent";
  readonly segments: readonly Segment[];
  readonly cues: readonly DueCue[];
  readonly stops: readonly Stop[];
  readonly pending: Stop | null;
  readonly seconds: number;
  readonly totalSeconds: number;
  readonly at: (seconds: number) => Moment;
}
