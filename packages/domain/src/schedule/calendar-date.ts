/** A local calendar date, `YYYY-MM-DD`, with no time and no zone: arithmetic on it cannot meet a clock change. */
export type CalendarDate = string;

const dayMilliseconds = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a date that exists; "2026-02-30" does not. */
export function isCalendarDate(text: string): boolean {
  return findDayNumber(text) !== null;
}

/** Throws RangeError unless `date` is a date that exists. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toCalendarDate(getDayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. Throws RangeError for a date that does not exist. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return getDayNumber(to) - getDayNumber(from);
}

function toCalendarDate(dayNumber: number): CalendarDate {
  return new Date(dayNumber * dayMilliseconds).toISOString().slice(0, 10);
}

function getDayNumber(date: CalendarDate): number {
  const dayNumber = findDayNumber(date);
  if (dayNumber === null)
    throw new RangeError(`${JSON.stringify(date)} is not a date of the form YYYY-MM-DD`);
  return dayNumber;
}

function findDayNumber(text: string): number | null {
  const parts = pattern.exec(text);
  if (!parts) return null;
  const dayNumber = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / dayMilliseconds;
  // Date.UTC lets days and months overflow into the next; only a date that comes back unchanged exists.
  return toCalendarDate(dayNumber) === text ? dayNumber : null;
}
