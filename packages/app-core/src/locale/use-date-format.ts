import { useMemo } from "react";
import { useLocale, useTimeZone } from "use-intl";

/** English here is a clinic's, not a country's: the day comes before the month, and the clock has 24 hours. */
export function dateTagOf(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}

/** Puts moments into the person's language, in the time zone of where they are in the app. */
export function useDateFormat(options: Intl.DateTimeFormatOptions): (instant: string) => string {
  const tag = dateTagOf(useLocale());
  const timeZone = useTimeZone();
  const written = JSON.stringify(options);
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(tag, {
      ...(JSON.parse(written) as Intl.DateTimeFormatOptions),
      timeZone,
    });
    return (instant) => format.format(new Date(instant));
  }, [tag, timeZone, written]);
}
