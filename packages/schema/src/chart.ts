import { z } from "zod";
import { Alert } from "./risk.ts";
import { Answers, MeasureSummary } from "./measure-definition.ts";
import { Assignment, ScoredResponse } from "./measure.ts";
import { CheckIn } from "./check-in.ts";
import { ClientId, ResponseId } from "./ids.ts";
import { Concern } from "./concern.ts";
import { Contact } from "./contact.ts";
import { Goal } from "./goal.ts";
import { Instant, LocalDate } from "./text.ts";
import { Dose, ExerciseOffer, Practice, Prescription } from "./exercise.ts";

export const ClientHeader = z.object({
  id: ClientId,
  displayName: z.string(),
  preferredName: z.string(),
  pronouns: z.string(),
  status: z.enum(["invited", "active", "discharged"]),
  since: Instant,
  careTeam: z.array(z.object({ displayName: z.string(), role: z.enum(["lead", "member"]) })),
});
export type ClientHeader = z.infer<typeof ClientHeader>;

const flat = { clientId: true } as const;
const header = ClientHeader.omit({ careTeam: true });

/**
 * A client's thread as flat lists, one for each table; `domain/thread/assemble-chart` puts them together. `by`, `with` and the like are
 * member ids, which `members` names. PostgreSQL writes this text itself and it crosses the wire as it is.
 */
export const ChartLists = z.object({
  client: header,
  careTeam: ClientHeader.shape.careTeam,
  members: z.record(z.string(), z.string()).nullable(),
  /** Open ones first, then newest first. */
  alerts: z.array(Alert.omit({ ...flat, clientName: true, events: true })),
  alertEvents: z.array(Alert.shape.events.element.extend({ alertId: z.string() })),
  assignments: z.array(
    Assignment.omit({ ...flat, draft: true }).extend({
      draftId: ResponseId.nullable(),
      draftAnswers: Answers.nullable(),
    }),
  ),
  responses: z.array(ScoredResponse),
  concerns: z.array(Concern.omit({ ...flat, evidence: true })),
  evidence: z.array(Concern.shape.evidence.element.extend({ concernId: z.string() })),
  goals: z.array(Goal.omit({ ...flat, steps: true, ratings: true, events: true })),
  steps: z.array(Goal.shape.steps.element.extend({ goalId: z.string() })),
  ratings: z.array(Goal.shape.ratings.element.extend({ goalId: z.string() })),
  goalEvents: z.array(Goal.shape.events.element.extend({ goalId: z.string() })),
  prescriptions: z.array(Prescription.omit({ ...flat, practisedOn: true, dose: true }).extend(Dose.shape)),
  practisedOn: z.array(z.object({ prescriptionId: z.string(), day: LocalDate })),
  practices: z.array(Practice),
  checkIns: z.array(CheckIn),
  contacts: z.array(Contact.omit(flat)),
  intake: z.object({ status: z.enum(["draft", "signed"]), at: Instant }).nullable(),
});
export type ChartLists = z.infer<typeof ChartLists>;

/** The client's thread on one page: everything the portal's chart shows, in one answer. */
export const GetChart = z.object({ clientId: ClientId });
export type Chart = {
  client: ClientHeader;
  /** Newest first. */
  alerts: Alert[];
  /** Active ones first, newest first. */
  assignments: Assignment[];
  /** Oldest first, the newest 12 of each measure. */
  responses: ScoredResponse[];
  concerns: Concern[];
  goals: Goal[];
  prescriptions: Prescription[];
  /** The newest 30. */
  practices: Practice[];
  /** Shared ones, the newest 30. */
  checkIns: CheckIn[];
  contacts: Contact[];
  intake: { status: "none" | "draft" | "signed"; at: string | null };
};

/** The companion's first screen in one answer. */
export const GetToday = z.object({ clientId: ClientId });
export const Today = z.object({
  client: ClientHeader,
  assignments: z.array(Assignment),
  goals: z.array(Goal),
  prescriptions: z.array(Prescription),
  checkIns: z.array(CheckIn),
  /** Every measure assigned, as it is now. */
  measures: z.array(MeasureSummary),
  /** Absent in what a phone kept from a version that did not tell it. */
  exercises: ExerciseOffer.optional(),
  nextContact: Contact.nullable(),
  concerns: z.array(z.object({ id: z.string(), title: z.string(), clientWords: z.string() })),
});
export type Today = z.infer<typeof Today>;
