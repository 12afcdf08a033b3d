import type { CaseloadLists, CaseloadMeasure, CaseloadRow } from "@goldthread/schema/caseload";

/** One row of facts for each client, in the order of names. Throws for a fact of a client who is not in the lists. */
export function assembleCaseload({ clients, next, due, alerts, unread }: CaseloadLists): CaseloadRow[] {
  const rows: CaseloadRow[] = [];
  for (const [n, client, measure] of clients) {
    const row = (rows[n] ??= toRow(client));
    if (measure !== null) row.measures.push(toMeasure(measure));
  }
  const at = (n: number): CaseloadRow => {
    const row = rows[n];
    if (row === undefined) throw new Error("a fact of a client who is not in the list");
    return row;
  };
  for (const { n, nextContactAt } of next) at(n).nextContactAt = nextContactAt;
  for (const { n, ...assignment } of due) at(n).due ??= assignment;
  for (const { n, ...alert } of alerts) at(n).alerts.push(alert);
  for (const { n, what, count } of unread)
    (at(n).unread ??= { checkIns: 0, feltBad: 0, goals: 0 })[what] = count;
  for (const { measures } of rows) {
    if (measures.length > 1) measures.sort((a, b) => Date.parse(b.lastAt) - Date.parse(a.lastAt));
  }
  return rows;
}

type Facts = CaseloadLists["clients"][number];

function toRow([clientId, displayName, pronouns, lastContactAt, nextContactAt]: Facts[1]): CaseloadRow {
  return {
    clientId,
    displayName,
    pronouns,
    lastContactAt: toInstant(lastContactAt),
    nextContactAt: toInstant(nextContactAt),
    alerts: [],
    measures: [],
    due: null,
    unread: null,
  };
}

const toMeasure = ([measureId, baseline, previous, last, lastAt, recent]: NonNullable<
  Facts[2]
>): CaseloadMeasure => ({
  measureId,
  baseline,
  previous,
  last,
  lastAt: new Date(lastAt).toISOString(),
  recent,
});

const toInstant = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());
