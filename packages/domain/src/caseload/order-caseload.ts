import { triageGroups, type TriageFinding } from "./triage.ts";

// One fixed collation, so that the order is the same on every machine.
const collator = new Intl.Collator("en");

/**
 * The rows in the order in which clients need someone: group, rule, most severe first, then name, then id. A sorted
 * copy; the same rows always come out in the same order.
 */
export function orderCaseload<
  Row extends {
    clientId: string;
    name: string;
    triage: Pick<TriageFinding, "group" | "rank" | "severity">;
  },
>(rows: readonly Row[]): Row[] {
  return rows.toSorted(
    (a, b) =>
      triageGroups.indexOf(a.triage.group) - triageGroups.indexOf(b.triage.group) ||
      a.triage.rank - b.triage.rank ||
      b.triage.severity - a.triage.severity ||
      collator.compare(a.name, b.name) ||
      (a.clientId < b.clientId ? -1 : a.clientId > b.clientId ? 1 : 0),
  );
}
