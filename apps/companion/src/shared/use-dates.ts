import { useMemo } from "react";
import { useClinicTimeZone } from "./use-clinic-time-zone.ts";
import { useLanguage } from "./use-language.ts";

export type DateText = (moment: Date | string | number, options: Intl.DateTimeFormatOptions) => string;

/**
 * Dates and times in the page's language, as the person's region writes them ("15:00" or "3:00 PM"), in the clinic's
 * time zone unless the options name another.
 */
export function useDates(): DateText {
  const language = useLanguage();
  const timeZone = useClinicTimeZone();
  return useMemo(() => {
    const locale = regionalLocale(language, navigator.languages);
    return (moment, options) => new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(new Date(moment));
  }, [language, timeZone]);
}

/** The first of the browser's languages that is a region's form of this one. */
export function regionalLocale(language: string, spoken: readonly string[]): string {
  return spoken.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}

/** "3 November", for a moment or a calendar day (`YYYY-MM-DD`). */
export function useLongDay(): (day: string) => string {
  const date = useDates();
  return (day) =>
    date(day.length === 10 ? `${day}T00:00:00Z` : day, { day: "numeric", month: "long", ...(day.length === 10 ? { timeZone: "UTC" } : {}) });
}
