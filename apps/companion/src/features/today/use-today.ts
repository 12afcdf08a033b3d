import { useTRPC } from "@goldthread/app-core/api/client";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useEntries } from "../../offline/outbox-context.tsx";
import { useClinicTimeZone } from "../../shared/use-clinic-time-zone.ts";
import { withPendingToday } from "./pending-today.ts";

/** The first screen's answer, with what this phone has not sent yet laid over it. */
export function useToday() {
  const trpc = useTRPC();
  const { belonging } = useSession();
  const clientId = belonging?.clientId ?? "";
  const query = useQuery(trpc.today.get.queryOptions({ clientId }, { enabled: clientId !== "" }));
  const entries = useEntries();
  const timeZone = useClinicTimeZone();
  const today = useMemo(
    () => (query.data === undefined ? undefined : withPendingToday(query.data, entries, timeZone)),
    [query.data, entries, timeZone],
  );
  return { ...query, today };
}
