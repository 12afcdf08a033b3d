import type { Measures } from "@goldthread/domain/measure/summary";
import type { TrackFacts } from "@goldthread/domain/outcome/not-on-track";
import type { CalendarDate } from "@goldthread/domain/schedule/calendar-date";
import type { Chart } from "@goldthread/schema/chart";
import type { ScoredResponse } from "@goldthread/schema/measure";
import { scoredScales } from "./scored-scales.ts";

type DayOf = (at: string) => CalendarDate;

/** What the rules of not being on track look at, out of a client's chart; days are the clinic's. */
export function trackFactsOf(
  { contacts, assignments, goals }: Pick<Chart, "contacts" | "assignments" | "goals">,
  responses: readonly ScoredResponse[],
  measures: Measures,
  dayOf: DayOf,
): TrackFacts {
  return {
    scales: scoredScales(responses, measures).map(({ measure, scale, scores }) => ({
      measureId: measure.id,
      scaleId: scale.id,
      higherIs: measure.higherIs,
      scale,
      scores: scores.map(({ at, value }) => ({ on: dayOf(at), value })),
    })),
    attendedOn: attendedDays(contacts, dayOf),
    assignments: assignments
      .filter(({ status }) => status === "active")
      .map(({ id, measureId, everyWeeks, nextDueOn }) => ({
        assignmentId: id,
        measureId,
        everyWeeks,
        nextDueOn,
      })),
    goals: goals.map(({ id, status, ratings }) => ({
      goalId: id,
      status,
      ratings: ratings.map(({ at, value }) => ({ ratedOn: dayOf(at), value })),
    })),
  };
}

/** Days of appointments the client came to: in person, by phone or by video; a message is none. */
export function attendedDays(contacts: Chart["contacts"], dayOf: DayOf): CalendarDate[] {
  return contacts
    .filter(({ status, kind }) => status === "attended" && kind !== "message")
    .map(({ startsAt }) => dayOf(startsAt));
}
