import { useMemo } from "react";
import { useLocale, useNow, useTimeZone, useTranslations } from "use-intl";
import { createWhen, type When } from "./when.ts";

const tick_ms = 60_000;

/** Moments in the person's language and the clinic's time zone; kept up to date by the minute. */
export function useWhen(): When & { now: Date; today: string } {
  const locale = useLocale();
  const timeZone = useTimeZone() ?? "UTC";
  const now = useNow({ updateInterval: tick_ms });
  const t = useTranslations("when");
  return useMemo(() => {
    const when = createWhen(locale, timeZone, now, (time, day, near) =>
      t(near ? "timeNear" : "timeOn", { time, day }),
    );
    return { ...when, now, today: when.dayOf(now) };
  }, [locale, timeZone, now, t]);
}
