import { useTRPC } from "@goldthread/app-core/api/client";
import { type Command, useCommand } from "@goldthread/app-core/api/use-command";
import { type UseMutationOptions, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

/** Asks again for whatever a change to one client's record may have changed. */
function useRefreshClient(): () => Promise<unknown> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useCallback(
    () =>
      Promise.all([
        queryClient.invalidateQueries(trpc.chart.pathFilter()),
        queryClient.invalidateQueries(trpc.caseload.pathFilter()),
        queryClient.invalidateQueries(trpc.measure.pathFilter()),
        queryClient.invalidateQueries(trpc.risk.pathFilter()),
        queryClient.invalidateQueries(trpc.exercise.pathFilter()),
      ]),
    [queryClient, trpc],
  );
}

/** A command on a client's record: what is on screen follows it, done or refused, before it counts as finished. */
export function useClientCommand<Input extends { opId: string }, Output, Failure>(
  options: UseMutationOptions<Output, Failure, Input>,
): Command<Input, Output, Failure> {
  const refresh = useRefreshClient();
  return useCommand({ ...options, onSettled: () => refresh() });
}
