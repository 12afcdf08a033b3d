import { addDays, daysBetween, type CalendarDate } from "./calendar-date.ts";

export type Schedule = {
  startsOn: CalendarDate;
  /** Null for once. */
  everyWeeks: number | null;
  lastCompletedOn: CalendarDate | null;
};

/**
 * The date the measure is next due, or null when nothing more is. Repeats stay on the weekday of `startsOn`. A
 * completion counts for the occurrence it is nearest to, so that answering a little early or quite late does not
 * bring the same questions back within days. Of several missed occurrences the oldest is the one due.
 * Throws RangeError for dates that do not exist or an interval that is not a positive whole number of weeks.
 */
export function nextDue({ startsOn, everyWeeks, lastCompletedOn }: Schedule): CalendarDate | null {
  if (everyWeeks !== null && !(Number.isInteger(everyWeeks) && everyWeeks > 0)) {
    throw new RangeError(`A measure cannot repeat every ${everyWeeks} weeks`);
  }
  if (lastCompletedOn === null) return addDays(startsOn, 0);
  if (everyWeeks === null) return null;
  const intervalDays = everyWeeks * 7;
  const completed = Math.round(daysBetween(startsOn, lastCompletedOn) / intervalDays);
  return addDays(startsOn, Math.max(completed + 1, 0) * intervalDays);
}

/** Whole days since the due date; 0 on the day itself, before it, and when nothing is due. */
export function overdueDays(dueOn: CalendarDate | null, today: CalendarDate): number {
  return dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today));
}

/**
 * How many occurrences in a row, from the oldest open one on, can no longer be answered: an answer given today would
 * count for a later one. `nextDueOn` is as `nextDue` gives it.
 */
export function missedInARow(
  { nextDueOn, everyWeeks }: { nextDueOn: CalendarDate; everyWeeks: number },
  today: CalendarDate,
): number {
  return Math.round(overdueDays(nextDueOn, today) / (everyWeeks * 7));
}
