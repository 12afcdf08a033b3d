import { useTRPC } from "@goldthread/app-core/api/client";
import { assembleCaseload } from "@goldthread/domain/caseload/assemble-caseload";
import { localDay } from "@goldthread/domain/schedule/local-day";
import type { CaseloadLists } from "@goldthread/schema/caseload";
import { useQuery } from "@tanstack/react-query";
import { useClinic } from "@goldthread/app-core/session/use-clinic";
import { useNow } from "use-intl";

/** How often it is looked whether the clinic has a new day. */
const tick_ms = 60_000;

/** The signed-in clinician's caseload, as the page, the rail's count and the palette share it. Asked once the clinic's day is known. */
export function useCaseload({ enabled = true }: { enabled?: boolean } = {}) {
  const trpc = useTRPC();
  const clinic = useClinic();
  const now = useNow({ updateInterval: tick_ms });
  const timeZone = clinic.data?.timeZone;
  const today = timeZone === undefined ? "" : localDay(now, timeZone);
  return useQuery(
    trpc.caseload.list.queryOptions(
      { today },
      { enabled: enabled && timeZone !== undefined, select: toRows },
    ),
  );
}

const toRows = (lists: CaseloadLists) => ({ rows: assembleCaseload(lists) });
