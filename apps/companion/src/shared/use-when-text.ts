import { useFormatter, useTranslations } from "use-intl";
import { useClinicTimeZone } from "../features/today/use-today.ts";
import { whenOf } from "./when.ts";

/** "Monday at 15:00", "tomorrow at 9:30", "3 November at 9:30": in the clinic's time, where sessions happen. */
export function useWhenText(): (instant: string) => string {
  const t = useTranslations("today.when");
  const format = useFormatter();
  const timeZone = useClinicTimeZone();
  return (instant) => {
    const moment = new Date(instant);
    const when = whenOf(moment, new Date(), timeZone);
    const time = format.dateTime(moment, { hour: "numeric", minute: "2-digit", timeZone });
    const day =
      when === "weekday"
        ? format.dateTime(moment, { weekday: "long", timeZone })
        : format.dateTime(moment, { day: "numeric", month: "long", timeZone });
    return t(when, { time, day });
  };
}

/** A short day for lists: "today", "yesterday", "Mon 3 Nov". */
export function useDayText(): (day: string, today: string) => string {
  const t = useTranslations("checkIn");
  const format = useFormatter();
  return (day, today) => {
    const moment = new Date(`${day}T12:00:00Z`);
    const when = whenOf(moment, new Date(`${today}T12:00:00Z`), "UTC");
    if (when === "today") return t("today");
    if (when === "yesterday") return t("yesterday");
    return format.dateTime(moment, { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
  };
}
