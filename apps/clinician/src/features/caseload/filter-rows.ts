import { addDays, type CalendarDate } from "@goldthread/domain/schedule/calendar-date";
import { localDay } from "@goldthread/domain/schedule/local-day";
import { fold } from "../../shared/fold.ts";
import type { TriagedRow } from "./triage-row.ts";

export const caseloadViews = ["all", "needs-action", "this-week"] as const;
export type CaseloadView = (typeof caseloadViews)[number];

/** What the address says about which rows are shown. Absent parts filter nothing. */
export interface CaseloadSearch {
  view?: CaseloadView | undefined;
  measure?: string | undefined;
}

const measure_id = /^[a-z0-9-]{1,40}$/;

/** Reads the address; what it does not understand it leaves out. */
export function readCaseloadSearch(search: Record<string, unknown>): CaseloadSearch {
  const { view, measure } = search;
  const known = caseloadViews.find((candidate) => candidate === view && candidate !== "all");
  return {
    ...(known === undefined ? {} : { view: known }),
    ...(typeof measure === "string" && measure_id.test(measure) ? { measure } : {}),
  };
}

/** Days from today, today included, in which a planned contact counts as seeing someone this week. */
const week_days = 7;

/** Whether a row belongs to a view. */
export function isInView(
  row: TriagedRow,
  view: CaseloadView,
  today: CalendarDate,
  timeZone: string,
): boolean {
  if (view === "needs-action") return row.triage.group !== "onCourse";
  if (view === "all") return true;
  const { nextContactAt } = row.facts;
  if (nextContactAt === null) return false;
  return localDay(new Date(nextContactAt), timeZone) < addDays(today, week_days);
}

/** Rows that a search by name and measure leaves, before a view is chosen. */
export function searchRows(
  rows: readonly TriagedRow[],
  { name: wantedName, measure }: { name: string; measure?: string | undefined },
): readonly TriagedRow[] {
  const wanted = fold(wantedName);
  if (wanted === "" && measure === undefined) return rows;
  return rows.filter(
    ({ name, facts }) =>
      fold(name).includes(wanted) &&
      (measure === undefined || facts.measures.some(({ measureId }) => measureId === measure)),
  );
}
