import { gad7 } from "@goldthread/domain/measure/gad-7";
import { phq9 } from "@goldthread/domain/measure/phq-9";
import { summaryOf } from "@goldthread/domain/measure/summary";
import type { CaseloadRow } from "@goldthread/schema/caseload";
import { triageRows, type TriagedRow } from "../features/caseload/triage-row.ts";

export const today = "2026-11-23";
export const timeZone = "Europe/London";
export const measures = new Map([phq9, gad7].map((measure) => [measure.id, summaryOf(measure)]));

/** A client of an invented caseload about whom nothing is known but what the test says. */
export function caseloadRow(
  displayName: string,
  facts: Partial<Omit<CaseloadRow, "clientId" | "displayName">> = {},
): CaseloadRow {
  return {
    clientId: displayName as CaseloadRow["clientId"],
    displayName,
    pronouns: "",
    alerts: [],
    measures: [],
    due: null,
    unread: { checkIns: 0, feltBad: 0, goals: 0 },
    lastContactAt: null,
    nextContactAt: null,
    ...facts,
  };
}

/** Scores of one measure: the first and the last of `totals` are baseline and last. */
export function scores(measureId: string, ...totals: number[]): CaseloadRow["measures"][number] {
  return {
    measureId,
    baseline: totals[0] ?? 0,
    previous: totals.at(-2) ?? null,
    last: totals.at(-1) ?? 0,
    lastAt: "2026-11-20T09:00:00Z",
    recent: totals.join(" "),
  };
}

/** An alert on item 9 in the state given. */
export function alert(status: "new" | "acknowledged" | "assessed", value = 1): CaseloadRow["alerts"][number] {
  return {
    id: `alert-${status}` as CaseloadRow["alerts"][number]["id"],
    status,
    tier: status === "assessed" ? "moderate" : null,
    measureId: "phq-9",
    itemId: "phq9-9",
    value,
    raisedAt: "2026-11-23T09:12:00Z",
  };
}

export function triaged(...rows: CaseloadRow[]): TriagedRow[] {
  return triageRows(rows, today, timeZone, measures);
}
