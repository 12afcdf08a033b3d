import { useTRPC } from "@goldthread/app-core/api/client";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { lastSevenDays } from "@goldthread/domain/practice/adherence";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useEntries } from "../../offline/outbox-context.tsx";
import { deviceToday } from "../../shared/when.ts";
import { withPendingPractices } from "./pending-practice.ts";

/**
 * What was practised, newest first, with what waits on this phone. `state` is about what the clinic has: `absent` while
 * there is no network and this phone has never asked for it.
 */
export function usePractised() {
  const trpc = useTRPC();
  const { belonging } = useSession();
  const clientId = belonging?.clientId ?? "";
  const { data, error, refetch, isFetching, fetchStatus } = useQuery(
    trpc.exercise.listPractices.queryOptions({ clientId }, { enabled: clientId !== "" }),
  );
  const entries = useEntries();
  const practised = useMemo(() => withPendingPractices(data?.practices ?? [], entries), [data, entries]);
  const week = lastSevenDays(
    practised.map(({ localDate }) => localDate),
    deviceToday(),
  );
  const state = stateOf(data !== undefined, error !== null, fetchStatus === "paused");
  return { practised, week, state, error, refetch, isFetching };
}

function stateOf(there: boolean, failed: boolean, paused: boolean) {
  if (there) return "there";
  if (failed) return "failed";
  return paused ? "absent" : "loading";
}
