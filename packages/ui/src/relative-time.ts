const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Beyond this many days on either side the date itself is clearer. */
export const NEAR_DAYS = 7;

/** Whole calendar days from `now` to `at` in the time zone, negative for the past. */
export function calendarDaysBetween(now: Date, at: Date, timeZone?: string): number {
  const day = (date: Date) => {
    const parts = new Intl.DateTimeFormat("en-CA", {
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      ...(timeZone ? { timeZone } : {}),
    }).format(date);
    return Date.parse(`${parts}T00:00:00Z`);
  };
  return Math.round((day(at) - day(now)) / DAY_MS);
}

/** "2 hours ago", "tomorrow"; null when it is further than {@link NEAR_DAYS} and a date should be shown. */
export function relativeTime(at: Date, now: Date, locale: string, timeZone?: string): string | null {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const distance = at.getTime() - now.getTime();
  const days = calendarDaysBetween(now, at, timeZone);
  if (Math.abs(days) > NEAR_DAYS) return null;
  if (Math.abs(distance) < MINUTE_MS) return words.format(0, "second");
  if (Math.abs(distance) < HOUR_MS) return words.format(Math.trunc(distance / MINUTE_MS), "minute");
  if (days === 0) return words.format(Math.trunc(distance / HOUR_MS), "hour");
  return words.format(days, "day");
}

/** The full date and time; the date alone for `dateOnly`. */
export function absoluteTime(
  at: Date,
  locale: string,
  { timeZone, dateOnly = false }: { timeZone?: string | undefined; dateOnly?: boolean | undefined } = {},
): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    ...(dateOnly ? {} : { timeStyle: "short" }),
    ...(timeZone ? { timeZone } : {}),
  }).format(at);
}

/** A short date for where the relative words end: "9 Nov", with the year when it is another one. */
export function shortDate(at: Date, now: Date, locale: string, timeZone?: string): string {
  const sameYear = at.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    ...(sameYear ? {} : { year: "numeric" }),
    ...(timeZone ? { timeZone } : {}),
  }).format(at);
}
