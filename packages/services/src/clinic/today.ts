import { findTimeZone } from "@goldthread/db/clinic-time-zone";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import { localDay } from "@goldthread/domain/schedule/local-day";

/** The calendar day at the clinic, `YYYY-MM-DD`. A client may be travelling: a day either side of it is today somewhere. */
export async function clinicToday(tx: ClinicTx, now: Date): Promise<string> {
  return localDay(now, await findTimeZone(tx));
}
