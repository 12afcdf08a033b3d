import { addDays } from "@goldthread/domain/schedule/calendar-date";
import { localDay } from "@goldthread/domain/schedule/local-day";

/** Days counted back from the one on which the demonstration is made, where its clinic is. */
export interface Calendar {
  now: Date;
  /** `YYYY-MM-DD`; a negative count lies ahead. */
  day(daysAgo: number): string;
  /** A moment of that day, `HH:MM` on the clinic's clocks. Of today it is never later than now; days ahead are. */
  at(daysAgo: number, clock: string): Date;
  /** Whether that moment has come. */
  happened(daysAgo: number, clock: string): boolean;
  /** The nearest working day no nearer to today. */
  workday(daysAgo: number): number;
}

const minute_ms = 60_000;

export function calendarOf(now: Date, timeZone: string): Calendar {
  const today = localDay(now, timeZone);
  const day = (daysAgo: number) => addDays(today, -daysAgo);
  return {
    now,
    day,
    at(daysAgo, clock) {
      const moment = zoned(day(daysAgo), clock, timeZone);
      if (daysAgo < 0 || moment <= now) return moment;
      // What is told of today has happened, however early it is: later clocks come later, close before now.
      return new Date(now.getTime() - (24 * 60 - minutesOf(clock)) * 1_000);
    },
    happened: (daysAgo, clock) => zoned(day(daysAgo), clock, timeZone) <= now,
    workday(daysAgo) {
      const away = daysAgo < 0 ? -1 : 1;
      let found = daysAgo;
      while (isWeekend(day(found))) found += away;
      return found;
    },
  };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The instant at which clocks in the zone show that day and time. */
function zoned(day: string, clock: string, timeZone: string): Date {
  const wall = Date.parse(`${day}T${clock}:00Z`);
  // The offset is that of the guess; a second look is right on the days on which clocks change.
  const guess = wall - offsetMinutes(new Date(wall), timeZone) * minute_ms;
  return new Date(wall - offsetMinutes(new Date(guess), timeZone) * minute_ms);
}

const offsets = new Map<string, Intl.DateTimeFormat>();

function offsetMinutes(instant: Date, timeZone: string): number {
  let format = offsets.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
    offsets.set(timeZone, format);
  }
  const name = format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
