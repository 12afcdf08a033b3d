import { z } from "zod";
import { ClientId, ConcernId, GoalId, OperationId, StepId } from "./ids.ts";
import { Instant, Line, LocalDate, RequiredLine, RequiredWords, Words } from "./text.ts";

export const GoalStatus = z.enum(["proposed", "changeAsked", "accepted", "declined", "achieved", "ended"]);
export const Party = z.enum(["client", "clinician"]);
export type Party = z.infer<typeof Party>;

export const GoalEvent = z.object({
  kind: z.enum([
    "proposed",
    "accepted",
    "changeAsked",
    "revised",
    "declined",
    "reopened",
    "achieved",
    "ended",
  ]),
  by: Party,
  byName: z.string(),
  at: Instant,
  /** What was said with it: the wording proposed or revised, the change asked for, the reason given. */
  words: z.string().nullable(),
});
export const GoalStep = z.object({
  id: StepId,
  text: z.string(),
  support: z.string(),
  by: Party,
  doneOn: LocalDate.nullable(),
});
export const GoalRating = z.object({ value: z.number().int(), at: Instant, by: Party });
export const Goal = z.object({
  id: GoalId,
  clientId: ClientId,
  concernId: ConcernId.nullable(),
  status: GoalStatus,
  proposedBy: Party,
  waitingOn: Party.nullable(),
  clientWords: z.string(),
  clinicianWords: z.string(),
  steps: z.array(GoalStep),
  ratings: z.array(GoalRating),
  events: z.array(GoalEvent),
  createdAt: Instant,
});
export type Goal = z.infer<typeof Goal>;
export const GoalList = z.object({ goals: z.array(Goal) });

/** `words` are the proposer's own: the client's wording from a client, the clinician's from a clinician. */
export const ProposeGoal = z.object({
  opId: OperationId,
  goalId: GoalId,
  clientId: ClientId,
  concernId: ConcernId.nullable(),
  words: RequiredWords,
});
export const AcceptGoal = z.object({ opId: OperationId, goalId: GoalId, words: Words });
export const AskGoalChange = z.object({ opId: OperationId, goalId: GoalId, words: RequiredWords });
export const ReviseGoal = z.object({ opId: OperationId, goalId: GoalId, words: RequiredWords });
export const DeclineGoal = z.object({ opId: OperationId, goalId: GoalId, reason: RequiredWords });
/** Takes up what was declined or finished, perhaps in new words of one's own. */
export const ReopenGoal = z.object({ opId: OperationId, goalId: GoalId, words: Words });
export const FinishGoal = z.object({
  opId: OperationId,
  goalId: GoalId,
  outcome: z.enum(["achieved", "ended"]),
  words: Words,
});
export const LinkGoal = z.object({ opId: OperationId, goalId: GoalId, concernId: ConcernId.nullable() });
export const AddStep = z.object({
  opId: OperationId,
  goalId: GoalId,
  stepId: StepId,
  text: RequiredLine,
  support: Line,
});
export const SetStepDone = z.object({
  opId: OperationId,
  goalId: GoalId,
  stepId: StepId,
  doneOn: LocalDate.nullable(),
});
export const RateGoal = z.object({
  opId: OperationId,
  goalId: GoalId,
  value: z.number().int().min(0).max(10),
});
