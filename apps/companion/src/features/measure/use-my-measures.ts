import { type ApiOutput, useTRPC } from "@goldthread/app-core/api/client";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useEntries } from "../../offline/outbox-context.tsx";
import { useClinicTimeZone } from "../../shared/use-clinic-time-zone.ts";
import { withPendingSubmits } from "./pending-answers.ts";

const none: Pick<ApiOutput["measure"]["listMine"], "answered" | "measures"> = { answered: [], measures: [] };

/** What is asked of the client, with what this phone has not sent yet, and what they answered before. */
export function useMyMeasures() {
  const trpc = useTRPC();
  const { belonging } = useSession();
  const clientId = belonging?.clientId ?? "";
  const query = useQuery(trpc.measure.listMine.queryOptions({ clientId }, { enabled: clientId !== "" }));
  const entries = useEntries();
  const timeZone = useClinicTimeZone();
  const assignments = useMemo(
    () =>
      query.data === undefined ? undefined : withPendingSubmits(query.data.assignments, entries, timeZone),
    [query.data, entries, timeZone],
  );
  const { answered, measures } = query.data ?? none;
  return { ...query, assignments, answered, measures };
}
