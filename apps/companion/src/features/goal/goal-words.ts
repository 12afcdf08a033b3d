import type { Goal } from "@goldthread/schema/goal";
import type { Prescription } from "@goldthread/schema/exercise";

/** The goal in the client's words, or in the clinician's until the client has found their own. */
export function titleOf({
  clientWords,
  clinicianWords,
}: Pick<Goal, "clientWords" | "clinicianWords">): string {
  return clientWords || clinicianWords;
}

/** What one side said last about a goal, or null where it has not spoken. */
export function lastWordOf(
  { events }: Pick<Goal, "events">,
  by: Goal["proposedBy"],
): Goal["events"][number] | null {
  return events.findLast((event) => event.by === by) ?? null;
}

/** Days on which something prescribed for the goal was practised; null where nothing is prescribed for it. */
export function practisedFor(goalId: string, prescriptions: readonly Prescription[]): string[] | null {
  const mine = prescriptions.filter(
    (prescription) => prescription.goalId === goalId && prescription.status === "active",
  );
  return mine.length === 0 ? null : [...new Set(mine.flatMap(({ practisedOn }) => practisedOn))];
}
