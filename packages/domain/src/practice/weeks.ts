import { addDays, type CalendarDate, daysBetween } from "../schedule/calendar-date.ts";

/** How often something is to be done. */
export type Dose = { readonly times: number; readonly per: "day" | "week" };

/** Seven days, or those of them that were prescribed. */
export type PracticeWeek = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** How often it was done, wholly or in part. */
  readonly done: number;
  /** How often the dose asks for in these days. */
  readonly asked: number;
};

const week_days = 7;

/**
 * Practice against dose, in spans of seven days counted back from today (or from the last day prescribed), oldest first.
 * Not calendar weeks: every Monday would begin with nothing done. A span that began before the prescription did is as
 * short as what was prescribed of it, and asks for its share of a weekly dose, once at the least. Empty before the first day.
 *
 * @param doneOn the day of each time, several on a day counting each
 */
export function practiceWeeks(
  doneOn: readonly CalendarDate[],
  {
    dose,
    firstDay,
    lastDay,
    today,
    weeks_max,
  }: {
    dose: Dose;
    firstDay: CalendarDate;
    /** null: until it is ended. */
    lastDay: CalendarDate | null;
    today: CalendarDate;
    weeks_max: number;
  },
): PracticeWeek[] {
  const end = lastDay !== null && lastDay < today ? lastDay : today;
  const weeks: PracticeWeek[] = [];
  for (let back = 0; back < weeks_max; back += 1) {
    const to = addDays(end, -week_days * back);
    if (to < firstDay) break;
    const whole = addDays(to, 1 - week_days);
    const from = whole < firstDay ? firstDay : whole;
    const done = doneOn.filter((day) => day >= from && day <= to).length;
    weeks.push({ from, to, done, asked: askedIn(dose, daysBetween(from, to) + 1) });
  }
  return weeks.toReversed();
}

function askedIn({ times, per }: Dose, days: number): number {
  return per === "day" ? times * days : Math.max(1, Math.round((times * days) / week_days));
}
