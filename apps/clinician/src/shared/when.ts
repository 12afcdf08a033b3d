import { dateTagOf } from "@goldthread/app-core/locale/use-date-format";
import type { CalendarDate } from "@goldthread/domain/schedule/calendar-date";
import { daysBetween, isCalendarDate } from "@goldthread/domain/schedule/calendar-date";
import { localDay } from "@goldthread/domain/schedule/local-day";

/** Puts moments and days into the words of one language, in one time zone. A moment is an ISO instant; a day is `YYYY-MM-DD`. */
export interface When {
  timeZone: string;
  /** The calendar day of a moment where the clinic is. */
  dayOf: (value: string | Date) => CalendarDate;
  /** "9 Nov"; with the year when it is another one. */
  short: (value: string) => string;
  /** "24–30 Nov": two days and those between them. */
  span: (from: string, to: string) => string;
  /** "31 August", with the year when it is another one. */
  long: (value: string) => string;
  /** "Monday 23 November". */
  weekdayAndDay: (value: string | Date) => string;
  /** "09:12". */
  time: (instant: string) => string;
  /** "Today 15:00", "Thu 14:30", "1 Dec 12:00": the nearer the shorter. */
  meeting: (instant: string) => string;
  /** "09:12 today", "16:40 on 9 Nov", for the middle of a sentence. */
  moment: (instant: string) => string;
  /** "3 days ago", "in 2 days", "today". */
  distance: (value: string) => string;
}

/** Days ahead for which the weekday alone says which day is meant. */
const weekday_days_max = 6;

/** @param atTime the words of `moment`: how a time and its day are joined */
export function createWhen(
  locale: string,
  timeZone: string,
  now: Date,
  atTime: (time: string, day: string, near: boolean) => string,
): When {
  const tag = dateTagOf(locale);
  const formats = createFormats(tag, timeZone);
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const today = localDay(now, timeZone);
  const dayOf = (value: string | Date) =>
    typeof value === "string" && isCalendarDate(value) ? value : localDay(new Date(value), timeZone);
  const dated = (format: "short" | "long", value: string) => {
    const day = dayOf(value);
    const sameYear = day.slice(0, 4) === today.slice(0, 4);
    const ofOtherYear = format === "short" ? "shortYear" : "longYear";
    return formats[sameYear ? format : ofOtherYear].format(midnightOf(day));
  };
  const awayOf = (value: string) => daysBetween(today, dayOf(value));
  const near = (away: number) => Math.abs(away) <= 1;
  const time = (instant: string) => formats.time.format(new Date(instant));
  return {
    timeZone,
    dayOf,
    short: (value) => dated("short", value),
    span: (from, to) => formats.short.formatRange(midnightOf(dayOf(from)), midnightOf(dayOf(to))),
    long: (value) => dated("long", value),
    weekdayAndDay: (value) => formats.weekdayAndDay.format(midnightOf(dayOf(value))),
    time,
    meeting(instant) {
      const away = awayOf(instant);
      const weekday = away > 1 && away <= weekday_days_max;
      const day = near(away) ? capital(relative.format(away, "day"), tag) : dated("short", instant);
      return `${weekday ? formats.weekday.format(new Date(instant)) : day} ${time(instant)}`;
    },
    moment(instant) {
      const away = awayOf(instant);
      const day = near(away) ? relative.format(away, "day") : dated("short", instant);
      return atTime(time(instant), day, near(away));
    },
    distance(value) {
      const away = awayOf(value);
      return Math.abs(away) < 60 ? relative.format(away, "day") : dated("short", value);
    },
  };
}

function createFormats(tag: string, timeZone: string) {
  const day = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
  return {
    short: day({ day: "numeric", month: "short" }),
    shortYear: day({ day: "numeric", month: "short", year: "numeric" }),
    long: day({ day: "numeric", month: "long" }),
    longYear: day({ day: "numeric", month: "long", year: "numeric" }),
    weekdayAndDay: day({ weekday: "long", day: "numeric", month: "long" }),
    weekday: new Intl.DateTimeFormat(tag, { weekday: "short", timeZone }),
    time: new Intl.DateTimeFormat(tag, {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone,
    }),
  };
}

const midnightOf = (day: CalendarDate) => new Date(`${day}T00:00:00Z`);

function capital(text: string, tag: string): string {
  return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}
