import { useTRPC } from "@goldthread/app-core/api/client";
import { useQuery } from "@tanstack/react-query";

/** Exercises rarely change; whoever changes one asks for them again. */
const fresh_ms = 600_000;

/** Every exercise the clinic knows, shipped and its own, offered or hidden. */
export function useExerciseLibrary() {
  const trpc = useTRPC();
  return useQuery(
    trpc.exercise.library.queryOptions({}, { staleTime: fresh_ms, select: ({ exercises }) => exercises }),
  );
}
