import type { MoodWord } from "@goldthread/domain/check-in/mood";
import type { MeasureId } from "./story.ts";

/** A goal as both sides would word it, and what they would say on the way to it. */
export interface GoalScript {
  client: string;
  clinician: string;
  /** What the clinician asks for, and the client's wording after that. */
  ask: string;
  revised: string;
  /** Why one of the two would rather not. */
  decline: string;
  /** Said when it is reached, and when it is let go. */
  achieved: string;
  ended: string;
  steps: readonly { text: string; support: string }[];
}

export interface ConcernScript {
  title: string;
  client: string;
  clinician: string;
}

/** What brings somebody to care, in words that fit any of the invented people. */
export interface ThemeScript {
  /** The measure that shows it best. */
  measure: MeasureId;
  concerns: readonly [ConcernScript, ConcernScript];
  goals: readonly [GoalScript, GoalScript];
  /** Section id → text; `quote` stands word for word in the presenting problem. */
  intake: Readonly<Record<string, string>>;
  quote: string;
}

export const themeIds = ["lowMood", "worryAtNight", "panic", "grief", "burnout", "company"] as const;
export type ThemeId = (typeof themeIds)[number];

type Lines = readonly [string, ...string[]];

/** Everything the demonstration says in one language. */
export interface Script {
  themes: Readonly<Record<ThemeId, ThemeScript>>;
  mentalState: Readonly<Record<string, string>>;
  checkIns: Readonly<Record<MoodWord, Lines>>;
  practiced: Lines;
  feltBad: Lines;
  prescriptionNotes: Lines;
  /** The line with the second exercise. */
  secondNote: string;
  /** Small things that went well. */
  goodThings: Lines;
  alertNotes: { assessed: Readonly<Record<"low" | "moderate" | "high", string>>; closed: string };
  setAside: string;
  /** Said beside the button that signs in as this account. */
  about: Readonly<Record<"admin" | "clinician" | "client", string>>;
}
