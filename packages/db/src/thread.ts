import type { ClientHeader } from "@goldthread/schema/chart";
import type { CheckIn } from "@goldthread/schema/check-in";
import type { Concern } from "@goldthread/schema/concern";
import type { Contact } from "@goldthread/schema/contact";
import type { Prescription } from "@goldthread/schema/exercise";
import type { Goal } from "@goldthread/schema/goal";
import type { Assignment } from "@goldthread/schema/measure";
import type { Alert } from "@goldthread/schema/risk";
import type { z } from "zod";
import type { ThreadLists } from "./thread-lists.ts";

// Puts the flat lists of a client's thread together into the shapes that cross the wire.

type Header = z.input<typeof ClientHeader>;
type Some<Key extends keyof ThreadLists> = Pick<ThreadLists, Key>;

export const toHeader = ({ client, careTeam }: Some<"client" | "careTeam">): Header => ({
  ...client,
  careTeam,
});

export function toAlerts({
  client,
  alerts,
  alertEvents,
  members,
}: Some<"client" | "alerts" | "alertEvents" | "members">): z.input<typeof Alert>[] {
  const events = Map.groupBy(alertEvents, ({ alertId }) => alertId);
  return alerts.map((alert) => ({
    ...alert,
    clientId: client.id,
    clientName: client.displayName,
    events: (events.get(alert.id) ?? []).map((event) => ({ ...event, by: nameOf(members, event.by) })),
  }));
}

export function toAssignments({
  client,
  assignments,
  members,
}: Some<"client" | "assignments" | "members">): z.input<typeof Assignment>[] {
  return assignments.map(({ draftId, draftAnswers, ...assignment }) => ({
    ...assignment,
    clientId: client.id,
    assignedBy: nameOf(members, assignment.assignedBy) ?? "",
    draft:
      draftId === null ? null : { responseId: draftId, answered: Object.keys(draftAnswers ?? {}).length },
  }));
}

export function toConcerns({
  client,
  concerns,
  evidence,
  members,
}: Some<"client" | "concerns" | "evidence" | "members">): z.input<typeof Concern>[] {
  const cited = Map.groupBy(evidence, ({ concernId }) => concernId);
  return concerns.map((concern) => ({
    ...concern,
    clientId: client.id,
    openedBy: nameOf(members, concern.openedBy) ?? "",
    evidence: cited.get(concern.id) ?? [],
  }));
}

export function toGoals({
  client,
  goals,
  steps,
  ratings,
  goalEvents,
}: Some<"client" | "goals" | "steps" | "ratings" | "goalEvents">): z.input<typeof Goal>[] {
  const [stepsOf, ratingsOf, eventsOf] = [byGoal(steps), byGoal(ratings), byGoal(goalEvents)];
  return goals.map((goal) => ({
    ...goal,
    clientId: client.id,
    steps: stepsOf.get(goal.id) ?? [],
    ratings: ratingsOf.get(goal.id) ?? [],
    events: eventsOf.get(goal.id) ?? [],
  }));
}

export function toPrescriptions({
  client,
  prescriptions,
  practisedOn,
  members,
}: Some<"client" | "prescriptions" | "practisedOn" | "members">): z.input<typeof Prescription>[] {
  const days = Map.groupBy(practisedOn, ({ prescriptionId }) => prescriptionId);
  return prescriptions.map(({ times, per, ...prescription }) => ({
    ...prescription,
    clientId: client.id,
    dose: { times, per },
    prescribedBy: nameOf(members, prescription.prescribedBy) ?? "",
    practisedOn: (days.get(prescription.id) ?? []).map(({ day }) => day),
  }));
}

export const toCheckIns = ({ checkIns, members }: Some<"checkIns" | "members">): z.input<typeof CheckIn>[] =>
  checkIns.map((checkIn) => ({ ...checkIn, readBy: nameOf(members, checkIn.readBy) }));

export const toContacts = ({
  client,
  contacts,
  members,
}: Some<"client" | "contacts" | "members">): z.input<typeof Contact>[] =>
  contacts.map((contact) => ({ ...contact, clientId: client.id, with: nameOf(members, contact.with) ?? "" }));

const byGoal = <Row extends { goalId: string }>(rows: Row[]) => Map.groupBy(rows, ({ goalId }) => goalId);

const nameOf = (members: ThreadLists["members"], id: string | null) =>
  id === null ? null : (members?.[id] ?? null);
