import { z } from "zod";
import { AlertId, AssignmentId, ClientId, OperationId, ResponseId } from "./ids.ts";
import { CrisisResource } from "./clinic.ts";
import { limits } from "./limits.ts";
import { Instant, LocalDate, Locale } from "./text.ts";

export const MeasureId = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[a-z0-9-]+$/);
const ItemId = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[a-z0-9-]+$/);
/** Item id → the chosen option's value. An unanswered item is absent, never zero. */
export const Answers = z.record(ItemId, z.number().int().min(0).max(100));
export type Answers = z.infer<typeof Answers>;

export const AssignMeasure = z.object({
  opId: OperationId,
  assignmentId: AssignmentId,
  clientId: ClientId,
  measureId: MeasureId,
  /** null: once. */
  everyWeeks: z.number().int().min(1).max(limits.assignment_weeks_max).nullable(),
  startsOn: LocalDate,
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
      total: z.number().int(),
      bandId: z.string(),
    }),
  ),
});

export const GetForm = z.object({ assignmentId: AssignmentId });
export const Form = z.object({
  assignment: Assignment,
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
  value: z.number().int().min(0).max(100).nullable(),
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
  total: z.number().int(),
  bandId: z.string(),
  previousTotal: z.number().int().nullable(),
  baselineTotal: z.number().int().nullable(),
  alertId: AlertId.nullable(),
  crisisResources: z.array(CrisisResource),
  nextDueOn: LocalDate.nullable(),
});

export const ByClient = z.object({ clientId: ClientId });
export const ScoredResponse = z.object({
  id: ResponseId,
  measureId: z.string(),
  measureVersion: z.string(),
  completedAt: Instant,
  total: z.number().int(),
  bandId: z.string(),
  locale: Locale,
  translationId: z.string(),
  answers: Answers,
});
export type ScoredResponse = z.infer<typeof ScoredResponse>;
export const GetHistory = z.object({ clientId: ClientId, measureId: MeasureId });
/** Oldest first; at most `limits.page_rows_max`, the newest kept. */
export const History = z.object({ responses: z.array(ScoredResponse), assignments: z.array(Assignment) });
