import { useTRPC } from "@goldthread/app-core/api/client";
import { type Command, useCommand } from "@goldthread/app-core/api/use-command";
import { type UseMutationOptions, useQueryClient } from "@tanstack/react-query";

/** A command on the clinic's library: what is shown of it follows, done or refused, before it counts as finished. */
export function useLibraryCommand<Input extends { opId: string }, Output, Failure>(
  options: UseMutationOptions<Output, Failure, Input>,
): Command<Input, Output, Failure> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useCommand({
    ...options,
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries(trpc.measure.pathFilter()),
        queryClient.invalidateQueries(trpc.chart.pathFilter()),
      ]),
  });
}
