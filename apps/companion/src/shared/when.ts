import { addDays, daysBetween } from "@goldthread/domain/schedule/calendar-date";
import { localDay } from "@goldthread/domain/schedule/local-day";

/** How far a moment lies from now, in the words people use: each is a message. */
export type When = "today" | "tomorrow" | "yesterday" | "weekday" | "date";

/** In the given time zone. A weekday names a day within six days either way, so that "Monday" is never ambiguous. */
export function whenOf(moment: Date, now: Date, timeZone: string): When {
  const days = daysBetween(localDay(now, timeZone), localDay(moment, timeZone));
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return Math.abs(days) <= 6 ? "weekday" : "date";
}

export type PartOfDay = "morning" | "afternoon" | "evening";

// Spanish greets by lunch and dark rather than by noon and work's end.
const afternoonFrom = { en: 12, es: 13 } as const;
const eveningFrom = { en: 18, es: 20 } as const;
const morningFrom = 5;

/** Which greeting is right at an hour, 0 to 23. */
export function partOfDay(hour: number, locale: "en" | "es"): PartOfDay {
  if (hour < morningFrom || hour >= eveningFrom[locale]) return "evening";
  return hour < afternoonFrom[locale] ? "morning" : "afternoon";
}

/** The zone this device is in. */
export const deviceTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The calendar day where the person is, `YYYY-MM-DD`. */
export const deviceToday = (now = new Date()): string => localDay(now, deviceTimeZone());

/** The days up to and including `today`, newest first. */
export const daysBack = (today: string, count: number): string[] =>
  Array.from({ length: count }, (_, back) => addDays(today, -back));
