import { useTranslations } from "use-intl";
import { useClinicTimeZone } from "./use-clinic-time-zone.ts";
import { useDates } from "./use-dates.ts";
import { useNow } from "./use-now.ts";
import { whenOf } from "./when.ts";

/** "Monday at 15:00", "tomorrow at 9:30", "3 November at 9:30": in the clinic's time, where sessions happen. */
export function useWhenText(): (instant: string) => string {
  const t = useTranslations("today.when");
  const date = useDates();
  const timeZone = useClinicTimeZone();
  const now = useNow();
  return (instant) => {
    const moment = new Date(instant);
    const when = whenOf(moment, now, timeZone);
    const time = date(moment, { hour: "numeric", minute: "2-digit" });
    const day =
      when === "weekday"
        ? date(moment, { weekday: "long" })
        : date(moment, { day: "numeric", month: "long" });
    return t(when, { time, day });
  };
}

/** A short day for lists: "today", "yesterday", "Mon 3 Nov". */
export function useDayText(): (day: string, today: string) => string {
  const t = useTranslations("checkIn");
  const date = useDates();
  return (day, today) => {
    const moment = new Date(`${day}T12:00:00Z`);
    const when = whenOf(moment, new Date(`${today}T12:00:00Z`), "UTC");
    if (when === "today") return t("today");
    if (when === "yesterday") return t("yesterday");
    return date(moment, { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
  };
}
