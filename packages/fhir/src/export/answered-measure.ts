import type { Answers } from "@goldthread/domain/measure/definition";

/** One time a measure was answered. */
export type AnsweredMeasure = {
  /** The resource's id: letters, digits, `-` and `.`, at most 64. */
  readonly id: string;
  readonly answers: Answers;
  readonly status: "in-progress" | "completed" | "amended";
  /** When it was answered: an instant in ISO 8601 with its zone. */
  readonly authored: string;
  /** Whose health it is about: "Patient/…". */
  readonly subject: string;
  /** Who wrote the answers down, if known: "Patient/…", "Practitioner/…". */
  readonly author?: string;
};
