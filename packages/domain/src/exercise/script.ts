import type { Evidence, Language, Text } from "../measure/definition.ts";

/** What somebody may be looking for; the library is searched by these. */
export const needs = ["calm", "sleep", "urge", "worry", "kindness", "focus"] as const;
export type Need = (typeof needs)[number];

/** Message keys: whom to ask first, or what to leave out. */
export const cautions = [
  "breathHolds",
  "dizziness",
  "trauma",
  "injury",
  "walking",
  "eating",
  "driving",
  "strongUrge",
  "strongFeelings",
] as const;
export type Caution = (typeof cautions)[number];

/** What the player shows: a breathing figure, a ring of steps, a body with the part in focus, or next to nothing. */
export const guides = ["breath", "steps", "body", "silent"] as const;
export type Guide = (typeof guides)[number];

/** A length that is offered: `minutes` to the nearest tenth; `cycles` where it is counted in breaths. */
export type ExerciseLength = { readonly minutes: number; readonly cycles?: number | undefined };

/** What a list needs to know of an exercise. Shipped ones stand in `library.ts`. */
export type ExerciseSummary = {
  readonly id: string;
  readonly version: number;
  /** Languages it is written in; a text of another language may be empty. */
  readonly languages: readonly Language[];
  readonly title: Text;
  /** What for, in one or two sentences. */
  readonly purpose: Text;
  readonly needs: readonly Need[];
  readonly lengths: {
    readonly options: readonly ExerciseLength[];
    /** One of the options, by its minutes. */
    readonly defaultMinutes: number;
    /** Any whole number of minutes within these bounds may be prescribed or chosen; null: the options alone. */
    readonly anyMinutes: { readonly min: number; readonly max: number } | null;
  };
  /** Key of the drawn picture. */
  readonly picture: string;
  readonly guide: Guide;
  readonly cautions: readonly Caution[];
  /** Whether it is rated from 0 to 10 before and after. */
  readonly rated: boolean;
  /** Where the protocol (not our words) comes from. */
  readonly source: string;
  readonly evidence: Evidence;
};

/** Seconds of each phase of a breath; 0 leaves the phase out. */
export type BreathSeconds = {
  readonly in: number;
  readonly holdIn: number;
  readonly out: number;
  readonly holdOut: number;
};
export type NamedBreath = { readonly id: string; readonly label: Text; readonly seconds: BreathSeconds };

/** Where the breathing comes from: the script, a rate, one of several patterns, or a pattern of one's own. */
export type Breathing =
  | { readonly kind: "fixed"; readonly seconds: BreathSeconds }
  | {
      readonly kind: "rate";
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly default: number;
    }
  | { readonly kind: "oneOf"; readonly patterns: readonly NamedBreath[]; readonly default: string }
  | { readonly kind: "custom"; readonly default: BreathSeconds };

export const strikes = ["bell", "bowl", "chime"] as const;
export type Strike = (typeof strikes)[number];
export const vibrations = ["short", "long", "double"] as const;
export type Vibration = (typeof vibrations)[number];
/** A sound or a vibration, at a step's start unless said otherwise. */
export type Cue = {
  readonly at?: "start" | "end" | undefined;
  readonly sound?: Strike | undefined;
  readonly vibrate?: Vibration | undefined;
};

/** A part of the body, for the body guide. */
export const places = [
  "wholeBody",
  "feet",
  "lowerLegs",
  "upperLegs",
  "hips",
  "belly",
  "chest",
  "back",
  "shoulders",
  "arms",
  "hands",
  "neck",
  "face",
  "head",
] as const;
export type Place = (typeof places)[number];

export type Prompt =
  | { readonly kind: "rating"; readonly text: Text; readonly low: Text; readonly high: Text }
  | { readonly kind: "word"; readonly text: Text }
  | { readonly kind: "words"; readonly text: Text }
  | { readonly kind: "yesNo"; readonly text: Text }
  | {
      readonly kind: "cards";
      readonly text: Text;
      readonly cards: readonly { readonly id: string; readonly text: Text }[];
      /** Cards are sorted into these, the first being the one that matters most. */
      readonly piles: readonly { readonly id: string; readonly text: Text }[];
      /** How many cards the first pile takes at most; null: as many as there are. */
      readonly firstPileMax: number | null;
      /** Sorts again only what an earlier prompt put into its first pile. */
      readonly from?: string | undefined;
    };

/** Over an answer given earlier; a skipped question fulfils none. */
export type Condition =
  | { readonly kind: "ratingAtLeast"; readonly stepId: string; readonly value: number }
  | { readonly kind: "yes"; readonly stepId: string }
  | { readonly kind: "chose"; readonly stepId: string; readonly optionId: string };

type Common = {
  /** Unique within the script. */
  readonly id: string;
  /** Left out of lengths shorter than this many minutes. */
  readonly from?: number | undefined;
  /** Left out of lengths longer than this many minutes. */
  readonly upTo?: number | undefined;
  /** Left out when one of these areas is skipped. */
  readonly areas?: readonly string[] | undefined;
};

/** Words for `seconds`, then as much silence as the chosen length leaves, shared out by `stretch`. */
export type SayStep = Common & {
  readonly kind: "say";
  readonly text: Text;
  /** Words of later rounds of a loop, in turn; the first words come back after the last. */
  readonly later?: readonly Text[] | undefined;
  /** Used instead when eyes stay open. */
  readonly eyesOpen?: Text | undefined;
  readonly seconds: number;
  /** Share of the silence; absent: 1; 0: none follows. */
  readonly stretch?: number | undefined;
  /** Silent when somebody chose more silence between cues. */
  readonly extra?: boolean | undefined;
  /** One or two words for the middle of the figure. */
  readonly word?: Text | undefined;
  readonly place?: Place | undefined;
  readonly cues?: readonly Cue[] | undefined;
};
/** Silence without words, for `seconds`, or for all that is left of the length. */
export type SilenceStep = Common & {
  readonly kind: "silence";
  readonly seconds: number | "fill";
  readonly word?: Text | undefined;
  /** A soft noise underneath. */
  readonly noise?: boolean | undefined;
  readonly cues?: readonly Cue[] | undefined;
};
/** Paced breathing: a number of breaths, those chosen, or as many as fill the length (rounded up to whole ones). */
export type BreatheStep = Common & {
  readonly kind: "breathe";
  /** Absent: the script's own. */
  readonly seconds?: BreathSeconds | undefined;
  readonly cycles: number | "chosen" | "fill";
  /** Shown from the first whole breath after this share (0 to 1) of the step. */
  readonly captions: readonly { readonly share: number; readonly text: Text }[];
  readonly cues?: readonly Cue[] | undefined;
};
/** A question. Time stands still until it is answered or skipped. */
export type AskStep = Common & {
  readonly kind: "ask";
  readonly prompt: Prompt;
  /** How long answering takes, roughly: part of the length that is offered, none of the timeline. */
  readonly aboutSeconds: number;
};
/** A choice of ways. Time stands still. */
export type ChooseStep = Common & {
  readonly kind: "choose";
  readonly text: Text;
  readonly options: readonly {
    readonly id: string;
    readonly label: Text;
    readonly steps: readonly Step[];
    readonly after: "continue" | "end";
  }[];
};
export type RepeatStep = Common & {
  readonly kind: "repeat";
  /** A number of rounds, or as many whole ones as fit the length (at least one). */
  readonly times: number | "fill";
  readonly steps: readonly Step[];
};
export type WhenStep = Common & {
  readonly kind: "when";
  readonly condition: Condition;
  readonly steps: readonly Step[];
  readonly otherwise: readonly Step[];
};
export type Step = SayStep | SilenceStep | BreatheStep | AskStep | ChooseStep | RepeatStep | WhenStep;

/**
 * An exercise, whole and as JSON: a shipped one is a file in `scripts/`, a clinic's own a row in its database.
 * `checkScript` says whether it may be offered, `timeline` what is due when.
 */
export type ExerciseScript = ExerciseSummary & {
  /** How, in a few sentences. */
  readonly how: Text;
  /** What to take care of, in a few sentences. */
  readonly care: Text;
  /** The breathing that steps use which bring none; null: there is none. */
  readonly breathing: Breathing | null;
  /** Parts that may be left out, such as an injured arm. */
  readonly areas: readonly { readonly id: string; readonly label: Text }[];
  /** Minutes between bells that are offered. */
  readonly intervalBells: readonly number[];
  readonly steps: readonly Step[];
};
