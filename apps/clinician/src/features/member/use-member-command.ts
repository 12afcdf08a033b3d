import { useTRPC } from "@goldthread/app-core/api/client";
import { type Command, useCommand } from "@goldthread/app-core/api/use-command";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { type UseMutationOptions, useQueryClient } from "@tanstack/react-query";

/** A command on the clinic's people: the lists on the page, and one's own roles, follow it before it counts as finished. */
export function useMemberCommand<Input extends { opId: string }, Output, Failure, Kept>(
  options: UseMutationOptions<Output, Failure, Input, Kept>,
): Command<Input, Output, Failure> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { refresh } = useSession();
  return useCommand({
    ...options,
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries(trpc.member.pathFilter()),
        queryClient.invalidateQueries(trpc.invitation.pathFilter()),
        queryClient.invalidateQueries(trpc.client.pathFilter()),
        refresh(),
      ]),
  });
}
