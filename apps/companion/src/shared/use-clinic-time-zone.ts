import { useClinic } from "@goldthread/app-core/session/use-clinic";
import { deviceTimeZone } from "./when.ts";

/** Sessions happen in the clinic's time. */
export function useClinicTimeZone(): string {
  return useClinic().data?.timeZone ?? deviceTimeZone();
}
