import { findSummary } from "@goldthread/domain/exercise/library";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../api/client.ts";

/** The script of an exercise: what ships comes with the app, also without a network; a clinic's own comes from the server. */
export function useScript(exerciseId: string) {
  const trpc = useTRPC();
  const ships = findSummary(exerciseId) !== undefined;
  const shipped = useQuery<ExerciseScript>({
    queryKey: ["script", exerciseId],
    queryFn: () => loadScript(exerciseId),
    enabled: ships,
    networkMode: "always",
    staleTime: Infinity,
  });
  const own = useQuery(
    trpc.exercise.getScript.queryOptions({ exerciseId }, { enabled: !ships && exerciseId !== "" }),
  );
  return ships ? shipped : own;
}
