import type { BreathingPattern, PhaseAt } from "./breathing.ts";
import type { Chosen } from "./options.ts";
import type { Guide, Place, Strike } from "./script.ts";

/** A stretch of time in which the same thing is due. Seconds from the start, questions taking none. */
export type Segment = {
  /** Unique in the timeline: the step's id, its rounds where it is repeated, and a part number where it has parts. */
  readonly key: string;
  readonly stepId: string;
  /** Round of the innermost loop, from 0. */
  readonly round: number;
  readonly kind: "say" | "silence" | "breathe";
  readonly start: number;
  readonly end: number;
  /** null: nothing is said. */
  readonly caption: string | null;
  /** When the words are over and silence begins; the start where nothing is said. */
  readonly captionEnd: number;
  /** One or two words for the middle of the figure. */
  readonly word: string | null;
  readonly place: Place | null;
  /** The breathing under way, and when its first breath began: `phaseAt(pattern, t - since)`. */
  readonly breath: { readonly pattern: BreathingPattern; readonly since: number } | null;
};

/** A sound or vibration and its exact second. A tone rises or falls for as long as the phase of breath lasts. */
export type DueCue = { readonly at: number } & (
  | { readonly kind: "strike"; readonly sound: Strike; readonly why: "script" | "interval" }
  /** Milliseconds on, off, on …, as `navigator.vibrate` takes them. */
  | { readonly kind: "vibrate"; readonly pattern: readonly number[] }
  | { readonly kind: "tone"; readonly direction: "rise" | "fall"; readonly seconds: number }
  | { readonly kind: "noise"; readonly seconds: number }
);

type Labelled = { readonly id: string; readonly text: string };
/** What is asked where time stands still, in the chosen language. */
export type DuePrompt =
  | { readonly kind: "rating"; readonly text: string; readonly low: string; readonly high: string }
  | { readonly kind: "word" | "words"; readonly text: string; readonly charactersMax: number }
  | { readonly kind: "yesNo"; readonly text: string }
  | {
      readonly kind: "cards";
      readonly text: string;
      readonly cards: readonly Labelled[];
      readonly piles: readonly Labelled[];
      readonly firstPileMax: number | null;
    }
  | { readonly kind: "choose"; readonly text: string; readonly options: readonly Labelled[] };

/** A question or choice: time stands still at `at` until `answers[key]` is there (null: skipped). */
export type Stop = {
  readonly key: string;
  readonly stepId: string;
  readonly at: number;
  readonly prompt: DuePrompt;
  readonly answered: boolean;
};

/** What is due at one moment. */
export type Moment = {
  readonly at: number;
  readonly segment: Segment | null;
  /** null in the silence after the words. */
  readonly caption: string | null;
  readonly word: string | null;
  readonly place: Place | null;
  readonly breath: PhaseAt | null;
  /** Set where time stands still. */
  readonly stop: Stop | null;
  readonly finished: boolean;
};

export type Timeline = {
  readonly exerciseId: string;
  readonly chosen: Chosen;
  readonly guide: Guide;
  /** Without gaps from 0 to `seconds`. */
  readonly segments: readonly Segment[];
  /** Ordered by time, up to `seconds`. */
  readonly cues: readonly DueCue[];
  /** Questions met so far, in order; the last is open unless the timeline is complete. */
  readonly stops: readonly Stop[];
  /** The question nobody has answered yet; null when the timeline is complete. */
  readonly pending: Stop | null;
  /** How far the answers lead. */
  readonly seconds: number;
  /** The whole length without the time that answers take, were the open questions skipped; exact once complete. */
  readonly totalSeconds: number;
  readonly complete: boolean;
  /** What is due after so many seconds; before the start counts as the start, past the end as the end. */
  readonly at: (seconds: number) => Moment;
};
