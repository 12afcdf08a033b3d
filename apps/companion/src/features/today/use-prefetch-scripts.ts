import { useTRPC } from "@goldthread/app-core/api/client";
import type { ExerciseOffer, Prescription } from "@goldthread/schema/exercise";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** Fetches the clinic's own exercises that are prescribed while there is a network, so that they can be done where there is none. What ships is on the phone with the app. */
export function usePrefetchScripts(
  offer: ExerciseOffer | undefined,
  prescriptions: readonly Prescription[] = [],
): void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  // Shipped ones have names for ids, a clinic's own have UUIDs.
  const own = (offer?.summaries ?? [])
    .map(({ id }) => id)
    .filter((id) => isOwn(id) && prescriptions.some(({ exerciseId }) => exerciseId === id))
    .join();
  useEffect(() => {
    for (const exerciseId of own === "" ? [] : own.split(",")) {
      queryClient.query(trpc.exercise.getScript.queryOptions({ exerciseId })).catch(() => undefined);
    }
  }, [own, trpc, queryClient]);
}

const isOwn = (id: string) => /^[0-9a-f]{8}-/.test(id);
