import { addDays, type CalendarDate, daysBetween } from "./calendar-date.ts";

export type Asked = { startsOn: CalendarDate; everyWeeks: number };

/**
 * The days of a repeating measure that went by without an answer, oldest first. As in `nextDue`, a completion counts
 * for the occurrence it is nearest to; a day is missed once an answer given on `until` would count for a later one.
 */
export function missedDays(
  { startsOn, everyWeeks }: Asked,
  completedOn: readonly CalendarDate[],
  until: CalendarDate,
): CalendarDate[] {
  const intervalDays = everyWeeks * 7;
  const placeOf = (day: CalendarDate) => Math.max(0, Math.round(daysBetween(startsOn, day) / intervalDays));
  const answered = new Set(completedOn.map(placeOf));
  const missed: CalendarDate[] = [];
  for (let place = 0; place < placeOf(until); place += 1) {
    if (!answered.has(place)) missed.push(addDays(startsOn, place * intervalDays));
  }
  return missed;
}
