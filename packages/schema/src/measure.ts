import { z } from "zod";
import { AlertId, AssignmentId, ClientId, OperationId, ResponseId } from "./ids.ts";
import { CrisisResource } from "./clinic.ts";
import { limits } from "./limits.ts";
import {
  AnswerValue,
  Answers,
  ItemId,
  MeasureDefinition,
  MeasureId,
  MeasureSummary,
  Scores,
} from "./measure-definition.ts";
import { Instant, LocalDate, Locale, Words } from "./text.ts";

export const AssignMeasure = z.object({
  opId: OperationId,
  assignmentId: AssignmentId,
  clientId: ClientId,
  measureId: MeasureId,
  /** null: once. */
  everyWeeks: z.number().int().min(1).max(limits.assignment_weeks_max).nullable(),
  startsOn: LocalDate,
  /** A measure that goes on from this one (PHQ-2 → PHQ-9): given to the client at once when this one counts as a case. */
  goOnTo: MeasureId.nullable().default(null),
});
export const ByAssignment = z.object({ opId: OperationId, assignmentId: AssignmentId });

export const Assignment = z.object({
  id: AssignmentId,
  clientId: ClientId,
  measureId: z.string(),
  everyWeeks: z.number().int().nullable(),
  startsOn: LocalDate,
  nextDueOn: LocalDate.nullable(),
  status: z.enum(["active", "finished", "ended"]),
  assignedBy: z.string(),
  goOnTo: z.string().nullable(),
  draft: z.object({ responseId: ResponseId, answered: z.number().int() }).nullable(),
});
export type Assignment = z.infer<typeof Assignment>;

/** What the client has to answer now or later, and what they answered before. */
export const MyMeasures = z.object({
  assignments: z.array(Assignment),
  answered: z.array(
    z.object({
      responseId: ResponseId,
      measureId: z.string(),
      completedAt: Instant,
      /** Null where the measure has none, and where `withheld`. */
      total: z.number().nullable(),
      bandId: z.string().nullable(),
      /** Every scale; null where `withheld`. */
      scores: Scores.nullable(),
      /** The care team keeps the result back, to talk about it first. */
      withheld: z.boolean(),
    }),
  ),
  /** Every measure named above, as it is now. */
  measures: z.array(MeasureSummary),
});

export const GetForm = z.object({ assignmentId: AssignmentId });
export const Form = z.object({
  assignment: Assignment,
  /** In the version the draft was begun with. Its languages are the keys of `translations`. */
  definition: MeasureDefinition,
  /** Items whose answers were taken over from another measure: shown as given, and changeable. */
  carriedItemIds: z.array(z.string()),
  /** The result is not shown to the client once it is sent. */
  withheld: z.boolean(),
  responseId: ResponseId.nullable(),
  locale: Locale.nullable(),
  answers: Answers,
  /** The clinician's name the client is told of: who reads this, before answering. */
  readBy: z.array(z.string()),
});

/** Sent as each item is answered, so that a form left open loses nothing and a safety item is seen at once. */
export const SaveAnswer = z.object({
  opId: OperationId,
  assignmentId: AssignmentId,
  responseId: ResponseId,
  locale: Locale,
  itemId: ItemId,
  /** null: the answer was taken back. */
  value: AnswerValue.nullable(),
});
export const AnswerSaved = z.object({
  responseId: ResponseId,
  answered: z.number().int(),
  alertId: AlertId.nullable(),
  crisisResources: z.array(CrisisResource),
});

export const SubmitResponse = z.object({
  opId: OperationId,
  assignmentId: AssignmentId,
  responseId: ResponseId,
  locale: Locale,
  answers: Answers,
});
export const ResponseSubmitted = z.object({
  responseId: ResponseId,
  measureId: z.string(),
  /** Null where the measure has none, and where `withheld`; so are the two below. */
  total: z.number().nullable(),
  bandId: z.string().nullable(),
  scores: Scores.nullable(),
  withheld: z.boolean(),
  previousTotal: z.number().nullable(),
  baselineTotal: z.number().nullable(),
  alertId: AlertId.nullable(),
  crisisResources: z.array(CrisisResource),
  nextDueOn: LocalDate.nullable(),
  /** The measure to go on with now, its form begun with these answers. */
  goOn: z.object({ assignmentId: AssignmentId, measureId: z.string() }).nullable(),
});

export const ByClient = z.object({ clientId: ClientId });
export const ScoredResponse = z.object({
  id: ResponseId,
  measureId: z.string(),
  measureVersion: z.string(),
  completedAt: Instant,
  /** Null where the measure has none, and for the client where `withheld`. */
  total: z.number().nullable(),
  bandId: z.string().nullable(),
  /** Every scale. Null for the client where `withheld`, and in the chart where the total is all it shows. */
  scores: Scores.nullable(),
  locale: Locale,
  translationId: z.string(),
  answers: Answers,
});
export type ScoredResponse = z.infer<typeof ScoredResponse>;

/** Why and by whom a measure's results are kept from the client's view. */
export const Withholding = z.object({ reason: z.string(), by: z.string(), at: Instant });
export const GetHistory = z.object({ clientId: ClientId, measureId: MeasureId });
/** Oldest first; at most `limits.page_rows_max`, the newest kept. */
export const History = z.object({
  measure: MeasureSummary,
  responses: z.array(ScoredResponse),
  assignments: z.array(Assignment),
  /** null: the client sees their results. For the client, `reason` is empty. */
  withheld: Withholding.nullable(),
});

export const GetResponse = z.object({ responseId: ResponseId });
/** One response with the questions as they were asked: the version and the wording it was answered in. */
export const ResponseAsAsked = z.object({
  response: ScoredResponse,
  definition: MeasureDefinition,
  carriedItemIds: z.array(z.string()),
  withheld: Withholding.nullable(),
});

/** Keeps a measure's results, past and to come, from the client's view, until they are released. */
export const WithholdResult = z.object({
  opId: OperationId,
  clientId: ClientId,
  measureId: MeasureId,
  reason: Words.default(""),
});
export const ReleaseResult = z.object({ opId: OperationId, clientId: ClientId, measureId: MeasureId });
/** A FHIR R4 resource or Bundle, as JSON text to save as a file. */
export const FhirFile = z.object({ fileName: z.string(), json: z.string() });
