import { orderCaseload } from "@goldthread/domain/caseload/order-caseload";
import {
  triage,
  type CaseloadFacts,
  type Triage,
  type TriageGroup,
} from "@goldthread/domain/caseload/triage";
import type { Measures } from "@goldthread/domain/measure/summary";
import type { CalendarDate } from "@goldthread/domain/schedule/calendar-date";
import { localDay } from "@goldthread/domain/schedule/local-day";
import type { CaseloadRow } from "@goldthread/schema/caseload";

/** A client of the caseload with the reason for their place in it. */
export interface TriagedRow {
  clientId: string;
  name: string;
  facts: CaseloadRow;
  triage: Triage;
}

/** What the rules need to know of a row. Measures that are not known here are left out rather than guessed at. */
export function factsOf(row: CaseloadRow, timeZone: string, measures: Measures): CaseloadFacts {
  const known = row.measures.filter(({ measureId }) => measures.has(measureId));
  const due = row.due !== null && measures.has(row.due.measureId) ? [row.due] : [];
  return {
    alerts: row.alerts,
    // With a single total the baseline is the last one, and that is no change either.
    scores: known.map(({ measureId, baseline, last }) => ({ measureId, baseline, current: last, count: 2 })),
    due,
    unreadCheckIns: row.unread?.checkIns ?? 0,
    unreadBadPractices: row.unread?.feltBad ?? 0,
    goalsWaitingOnClinician: row.unread?.goals ?? 0,
    lastContactOn: row.lastContactAt === null ? null : localDay(new Date(row.lastContactAt), timeZone),
  };
}

/** The rows in the order in which the clients need someone, each with its reason. */
export function triageRows(
  rows: readonly CaseloadRow[],
  today: CalendarDate,
  timeZone: string,
  measures: Measures,
): TriagedRow[] {
  return orderCaseload(
    rows.map((facts) => ({
      clientId: facts.clientId,
      name: facts.displayName,
      facts,
      triage: triage(factsOf(facts, timeZone, measures), today, measures),
    })),
  );
}

/** Clients whose alert nobody has acknowledged yet. */
export function withNewAlert(rows: readonly TriagedRow[]): TriagedRow[] {
  return rows.filter(({ triage: { rule, figures } }) => rule === "risk" && figures.status === "new");
}

/** Consecutive rows of one group together, in the order given. */
export function groupRows(
  rows: readonly TriagedRow[],
): { group: TriageGroup; rows: readonly TriagedRow[] }[] {
  const groups: { group: TriageGroup; rows: TriagedRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.group === row.triage.group) last.rows.push(row);
    else groups.push({ group: row.triage.group, rows: [row] });
  }
  return groups;
}
