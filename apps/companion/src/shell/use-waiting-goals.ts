import { useTRPC } from "@goldthread/app-core/api/client";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { useQuery } from "@tanstack/react-query";
import { useEntries } from "../offline/outbox-context.tsx";

/** How many goals wait for the client's answer, those left out that were answered on this phone: the dot on Goals. */
export function useWaitingGoals(): number {
  const trpc = useTRPC();
  const { belonging } = useSession();
  const clientId = belonging?.clientId ?? "";
  const { data } = useQuery(trpc.today.get.queryOptions({ clientId }, { enabled: clientId !== "" }));
  const entries = useEntries();
  const answered = new Set(
    entries.filter(({ refusal }) => refusal === null).map(({ input }) => goalIdOf(input)),
  );
  return data?.goals.filter(({ id, waitingOn }) => waitingOn === "client" && !answered.has(id)).length ?? 0;
}

function goalIdOf(input: unknown): string | null {
  return typeof input === "object" && input !== null && "goalId" in input ? String(input.goalId) : null;
}
