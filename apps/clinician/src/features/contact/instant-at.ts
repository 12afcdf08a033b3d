const day_ms = 86_400_000;

/**
 * The moment at which clocks in a time zone show a day (`YYYY-MM-DD`) and time (`HH:MM`), as an ISO instant. In the hour a
 * clock change leaves out the moment after it is taken; in the hour it repeats the first.
 */
export function instantAt(day: string, time: string, timeZone: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // The offset is asked on both sides of a possible change, so that one of the two is the right one.
  const early = asUtc - offsetAt(asUtc - day_ms, timeZone);
  const late = asUtc - offsetAt(asUtc + day_ms, timeZone);
  const fits = (instant: number) => instant + offsetAt(instant, timeZone) === asUtc;
  const instant = fits(early) ? early : fits(late) ? late : Math.max(early, late);
  return new Date(instant).toISOString();
}

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((found) => found.type === type)?.value ?? "00";
  const shown = `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:${part("second")}Z`;
  return Date.parse(shown) - Math.floor(instant / 1000) * 1000;
}
