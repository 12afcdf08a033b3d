import type { Chart, ChartLists, ClientHeader } from "@goldthread/schema/chart";
import type { CheckIn } from "@goldthread/schema/check-in";
import type { Concern } from "@goldthread/schema/concern";
import type { Contact } from "@goldthread/schema/contact";
import type { Prescription } from "@goldthread/schema/exercise";
import type { Goal } from "@goldthread/schema/goal";
import type { Assignment } from "@goldthread/schema/measure";
import type { Alert } from "@goldthread/schema/risk";

/** A client's thread on one page, put together from its lists. */
export function assembleChart(lists: ChartLists): Chart {
  return {
    client: toHeader(lists),
    alerts: toAlerts(lists).toSorted((a, b) => Date.parse(b.raisedAt) - Date.parse(a.raisedAt)),
    assignments: toAssignments(lists),
    responses: lists.responses,
    concerns: toConcerns(lists),
    goals: toGoals(lists),
    prescriptions: toPrescriptions(lists),
    practices: lists.practices,
    checkIns: toCheckIns(lists),
    contacts: toContacts(lists),
    intake: lists.intake ?? { status: "none", at: null },
  };
}

/** What a list needs of the others: the first screen reads fewer than the chart. */
type Some<Key extends keyof ChartLists> = Pick<ChartLists, Key>;

export const toHeader = ({ client, careTeam }: Some<"client" | "careTeam">): ClientHeader => ({
  ...client,
  careTeam,
});

export function toAlerts({
  client,
  alerts,
  alertEvents,
  members,
}: Some<"client" | "alerts" | "alertEvents" | "members">): Alert[] {
  const events = under(alertEvents, "alertId");
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
}: Some<"client" | "assignments" | "members">): Assignment[] {
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
}: Some<"client" | "concerns" | "evidence" | "members">): Concern[] {
  const cited = under(evidence, "concernId");
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
}: Some<"client" | "goals" | "steps" | "ratings" | "goalEvents">): Goal[] {
  const [stepsOf, ratingsOf, eventsOf] = [
    under(steps, "goalId"),
    under(ratings, "goalId"),
    under(goalEvents, "goalId"),
  ];
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
}: Some<"client" | "prescriptions" | "practisedOn" | "members">): Prescription[] {
  const days = under(practisedOn, "prescriptionId");
  return prescriptions.map(({ times, per, ...prescription }) => ({
    ...prescription,
    clientId: client.id,
    dose: { times, per },
    prescribedBy: nameOf(members, prescription.prescribedBy) ?? "",
    practisedOn: (days.get(prescription.id) ?? []).map(({ day }) => day),
  }));
}

export const toCheckIns = ({ checkIns, members }: Some<"checkIns" | "members">): CheckIn[] =>
  checkIns.map((checkIn) => ({ ...checkIn, readBy: nameOf(members, checkIn.readBy) }));

export const toContacts = ({
  client,
  contacts,
  members,
}: Some<"client" | "contacts" | "members">): Contact[] =>
  contacts.map((contact) => ({ ...contact, clientId: client.id, with: nameOf(members, contact.with) ?? "" }));

/** The rows under each id that they name at `key`, without it. */
function under<Key extends string, Row extends Record<Key, string>>(rows: readonly Row[], key: Key) {
  const found = new Map<string, Omit<Row, Key>[]>();
  for (const { [key]: id, ...row } of rows) {
    const listed = found.get(id);
    if (listed === undefined) found.set(id, [row]);
    else listed.push(row);
  }
  return found;
}

const nameOf = (members: ChartLists["members"], id: string | null) =>
  id === null ? null : (members?.[id] ?? null);
