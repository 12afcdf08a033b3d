import { isDueOn } from "@goldthread/domain/exercise/offer";
import { lastSevenDays } from "@goldthread/domain/practice/adherence";
import type { Today } from "@goldthread/schema/chart";

type Assignment = Today["assignments"][number];
type Goal = Today["goals"][number];
type Prescription = Today["prescriptions"][number];

/** What comes first on Today: one thing, never a list of duties. */
export type SmallThing =
  | { kind: "measure"; assignment: Assignment; begun: boolean }
  | { kind: "goal"; goal: Goal }
  | { kind: "exercise"; prescription: Prescription };

/**
 * The most useful next step, or null when nothing waits. A questionnaire that is due comes first (one already begun
 * before the others, then the one due longest), then a goal on which the clinician waits for an answer (the one
 * waiting longest), then an exercise prescribed and still called for today (the one practised least this week).
 */
export function oneSmallThing(
  { assignments, goals, prescriptions }: Pick<Today, "assignments" | "goals" | "prescriptions">,
  today: string,
): SmallThing | null {
  const [assignment] = assignments
    .filter(({ status, nextDueOn }) => status === "active" && nextDueOn !== null && nextDueOn <= today)
    .toSorted(
      (a, b) =>
        Number(b.draft !== null) - Number(a.draft !== null) || compare(a.nextDueOn ?? "", b.nextDueOn ?? ""),
    );
  if (assignment !== undefined)
    return { kind: "measure", assignment, begun: (assignment.draft?.answered ?? 0) > 0 };

  const [goal] = goals
    .filter(({ waitingOn }) => waitingOn === "client")
    .toSorted((a, b) => compare(a.events.at(-1)?.at ?? a.createdAt, b.events.at(-1)?.at ?? b.createdAt));
  if (goal !== undefined) return { kind: "goal", goal };

  const [prescription] = prescriptions
    .filter((candidate) => isCalledForToday(candidate, today))
    .toSorted(
      (a, b) => lastSevenDays(a.practisedOn, today).count - lastSevenDays(b.practisedOn, today).count,
    );
  return prescription === undefined ? null : { kind: "exercise", prescription };
}

/** Due on this day, not done on it, and of a weekly dose not yet done on as many of the last seven days. */
export function isCalledForToday(prescription: Prescription, today: string): boolean {
  const { dose, practisedOn } = prescription;
  if (!isDueOn(prescription, today) || practisedOn.includes(today)) return false;
  return dose.per === "day" || lastSevenDays(practisedOn, today).count < dose.times;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
