import { useTRPC } from "@goldthread/app-core/api/client";
import { localDay } from "@goldthread/domain/schedule/local-day";
import { useQuery } from "@tanstack/react-query";
import { useClinic } from "@goldthread/app-core/session/use-clinic";

/** The signed-in clinician's caseload, as the page, the rail's count and the palette share it. Asked once the clinic's day is known. */
export function useCaseload({ enabled = true }: { enabled?: boolean } = {}) {
  const trpc = useTRPC();
  const clinic = useClinic();
  const timeZone = clinic.data?.timeZone;
  const today = timeZone === undefined ? "" : localDay(new Date(), timeZone);
  return useQuery(trpc.caseload.list.queryOptions({ today }, { enabled: enabled && timeZone !== undefined }));
}
