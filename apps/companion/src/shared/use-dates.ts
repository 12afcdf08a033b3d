import { dateTagOf } from "@goldthread/app-core/locale/use-date-format";
import { useMemo } from "react";
import { useClinicTimeZone } from "./use-clinic-time-zone.ts";
import { useLanguage } from "./use-language.ts";

export type DateText = (moment: Date | string | number, options: Intl.DateTimeFormatOptions) => string;

/** Dates and times in the page's language, in the clinic's time zone unless the options name another. */
export function useDates(): DateText {
  const language = useLanguage();
  const timeZone = useClinicTimeZone();
  return useMemo(() => {
    const locale = dateTagOf(language);
    return (moment, options) =>
      new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(new Date(moment));
  }, [language, timeZone]);
}

/** "3 November", for a moment or a calendar day (`YYYY-MM-DD`). */
export function useLongDay(): (day: string) => string {
  const date = useDates();
  return (day) =>
    date(day.length === 10 ? `${day}T00:00:00Z` : day, {
      day: "numeric",
      month: "long",
      ...(day.length === 10 ? { timeZone: "UTC" } : {}),
    });
}
