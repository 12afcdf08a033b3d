import { useApi } from "@goldthread/app-core/api/api-provider";
import { useTRPC } from "@goldthread/app-core/api/client";
import { useBelonging, useSession } from "@goldthread/app-core/session/session-provider";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** Asks again for what is on the page whenever something in the clinic changed; the tick itself says nothing. */
export function useLive(): void {
  const { clinicId } = useBelonging();
  const { covered } = useSession();
  const { gate } = useApi();
  const queryClient = useQueryClient();
  const trpc = useTRPC();
  useEffect(() => {
    if (covered !== null) return undefined;
    const source = new EventSource(`/api/live?clinic=${clinicId}`);
    const still = new Set(["identity", "clinic", "measure.library", "measure.get"]);
    source.addEventListener("changed", () => {
      void queryClient.invalidateQueries({
        predicate: ({ queryKey: [path] }) =>
          !(Array.isArray(path) && (still.has(String(path[0])) || still.has(path.join(".")))),
      });
    });
    // The server closes the stream when the session has locked or ended: asking for the session shows which.
    source.addEventListener("ended", () => {
      source.close();
      void queryClient.invalidateQueries(trpc.identity.session.queryFilter());
    });
    return () => source.close();
  }, [clinicId, covered, queryClient, trpc, gate]);
}
