import type { CaseloadLists, CaseloadRow } from "@goldthread/schema/caseload";

/** One row of facts for each client, in the order of names. Throws for a fact of a client who is not in the lists. */
export function assembleCaseload({ clients, next, due, alerts, unread }: CaseloadLists): CaseloadRow[] {
  const rows: CaseloadRow[] = [];
  for (const { n, client, measure } of clients) {
    const row = (rows[n] ??= { ...client, alerts: [], measures: [], due: null, unread: null });
    if (measure !== null) row.measures.push(measure);
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
