import { useEffect, useState } from "react";
import { absoluteTime, relativeTime, shortDate } from "./relative-time.ts";

export interface TimeProps {
  /** A Date or an ISO string; a bare `2026-11-23` is a calendar day in no time zone. */
  value: Date | string;
  /** BCP 47, from the app's language. */
  locale: string;
  timeZone?: string | undefined;
  /** `relative` near and a date far (default), or always absolute. */
  show?: "relative" | "absolute" | undefined;
  /** For tests and for pages that show a frozen moment. */
  now?: Date | undefined;
  className?: string | undefined;
}

const TICK_MS = 60_000;
const dayOnly = /^\d{4}-\d{2}-\d{2}$/;

/** A moment: relative when near, absolute on hover and in print. Keeps itself up to date. */
export function Time({ value, locale, timeZone, show = "relative", now, className }: TimeProps) {
  const clock = useMinute(show === "relative" && now === undefined);
  const isDay = typeof value === "string" && dayOnly.test(value);
  const at = typeof value === "string" ? new Date(value) : value;
  const zone = isDay ? "UTC" : timeZone;
  const reference = now ?? clock;
  const absolute = absoluteTime(at, locale, { timeZone: zone, dateOnly: isDay });
  const machine = typeof value === "string" ? value : value.toISOString();
  if (show === "absolute")
    return (
      <time dateTime={machine} className={className}>
        {absolute}
      </time>
    );
  const shown = relativeTime(at, reference, locale, zone) ?? shortDate(at, reference, locale, zone);
  return (
    <time dateTime={machine} title={absolute} className={className}>
      <span className="print:hidden">{shown}</span>
      <span aria-hidden="true" className="hidden print:inline">
        {absolute}
      </span>
    </time>
  );
}

function useMinute(ticking: boolean): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (!ticking) return undefined;
    const timer = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(timer);
  }, [ticking]);
  return now;
}
