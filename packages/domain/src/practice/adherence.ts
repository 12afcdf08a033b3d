import { addDays, type CalendarDate } from "../schedule/calendar-date.ts";

export type LastSevenDays = {
  /** One entry a day, oldest first, today last: whether something was done that day. */
  days: readonly boolean[];
  /** On how many of the seven, for "4 of the last 7 days". Never a streak: a missed day breaks nothing. */
  count: number;
};

/**
 * On which of the seven days up to and including `today` something was done; several times on one day count once.
 * Throws RangeError for a `today` that does not exist.
 */
export function lastSevenDays(doneOn: readonly CalendarDate[], today: CalendarDate): LastSevenDays {
  const done = new Set(doneOn);
  const days = Array.from({ length: 7 }, (_, position) => done.has(addDays(today, position - 6)));
  return { days, count: days.filter(Boolean).length };
}
