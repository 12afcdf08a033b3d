import type { ClinicTx } from "@goldthread/db/with-clinic";
import { daysBetween } from "@goldthread/domain/schedule/calendar-date";
import { clinicToday } from "../clinic/today.ts";
import { invalidField } from "./refused.ts";

/**
 * Refuses a day that lies in the future or more than `daysBackMax` back. The clinic's today is taken, with a day's
 * grace on both sides for a client who travels.
 */
export async function refuseDayOutside(
  tx: ClinicTx,
  path: string,
  day: string,
  now: Date,
  daysBackMax: number,
): Promise<void> {
  const daysBack = daysBetween(day, await clinicToday(tx, now));
  if (daysBack < -1) throw invalidField(path, "day.inFuture");
  if (daysBack > daysBackMax + 1) throw invalidField(path, "day.tooLongAgo");
}
