import { useTRPC } from "@goldthread/app-core/api/client";
import type { Assignment } from "@goldthread/schema/measure";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { deviceToday } from "../../shared/when.ts";

/** Fetches what is due while there is a network, so that it can be answered where there is none. */
export function usePrefetchForms(assignments: readonly Assignment[] | undefined): void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const due = (assignments ?? [])
    .filter(({ nextDueOn }) => nextDueOn !== null && nextDueOn <= deviceToday())
    .map(({ id }) => id)
    .join();
  useEffect(() => {
    for (const assignmentId of due === "" ? [] : due.split(",")) {
      queryClient.query(trpc.measure.getForm.queryOptions({ assignmentId })).catch(() => undefined);
    }
  }, [due, trpc, queryClient]);
}
