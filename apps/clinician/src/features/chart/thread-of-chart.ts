import type { Measures } from "@goldthread/domain/measure/summary";
import type { CalendarDate } from "@goldthread/domain/schedule/calendar-date";
import { threadOf, type EvidenceLink, type Thread } from "@goldthread/domain/thread/thread";
import type { Chart } from "@goldthread/schema/chart";
import type { Concern } from "@goldthread/schema/concern";
import type { Goal } from "@goldthread/schema/goal";
import type { ScoredResponse } from "@goldthread/schema/measure";
import type { When } from "../../shared/when.ts";

/**
 * The client's thread with its gaps, by the rules of the domain.
 * `responses` are oldest first and reach back to each measure's baseline.
 */
export function threadOfChart(
  chart: Chart,
  responses: readonly ScoredResponse[],
  today: CalendarDate,
  when: Pick<When, "dayOf">,
  measures: Measures,
): Thread {
  return threadOf(
    {
      concerns: chart.concerns.map((concern) => ({
        id: concern.id,
        // Set aside for now is no gap either.
        status: concern.status === "active" ? "active" : "resolved",
        evidence: concern.evidence.flatMap(linkOf),
      })),
      goals: chart.goals.map((goal) => ({
        id: goal.id,
        concernId: goal.concernId,
        status: goal.status,
        lastMoveBy: lastMoveOf(goal),
        ratings: goal.ratings.map(({ at, value }) => ({ ratedOn: when.dayOf(at), value })),
      })),
      interventions: [],
      prescriptions: chart.prescriptions.map(({ id, goalId, status }) => ({ id, goalId, status })),
      practices: practicesOf(chart),
      scores: responses.flatMap(({ measureId, total }) => (total === null ? [] : [{ measureId, total }])),
    },
    today,
    measures,
  );
}

/** Who spoke last in a negotiation: the one it does not wait for. */
export function lastMoveOf({ waitingOn }: Pick<Goal, "waitingOn">): "client" | "clinician" {
  return waitingOn === "client" ? "clinician" : "client";
}

function linkOf(evidence: Concern["evidence"][number]): EvidenceLink[] {
  const { kind, responseId, measureId, intakeId } = evidence;
  if (kind === "intake") return intakeId === null ? [] : [{ kind: "intake", intakeId }];
  return responseId === null || measureId === null ? [] : [{ kind: "score", measureId, responseId }];
}

/** Days of practice by prescription: those each prescription lists, and of older ones what the chart still shows. */
function practicesOf(chart: Chart): { prescriptionId: string; practisedOn: CalendarDate }[] {
  const listed = chart.prescriptions.flatMap(({ id, practisedOn }) =>
    practisedOn.map((day) => ({ prescriptionId: id, practisedOn: day })),
  );
  const seen = new Set(listed.map(({ prescriptionId, practisedOn }) => `${prescriptionId} ${practisedOn}`));
  const older = chart.practices.flatMap(({ prescriptionId, localDate }) =>
    prescriptionId === null || seen.has(`${prescriptionId} ${localDate}`)
      ? []
      : [{ prescriptionId, practisedOn: localDate }],
  );
  return [...listed, ...older];
}
