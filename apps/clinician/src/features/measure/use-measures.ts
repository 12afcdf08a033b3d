import { useTRPC } from "@goldthread/app-core/api/client";
import type { Measures } from "@goldthread/domain/measure/summary";
import type { LibraryMeasure } from "@goldthread/schema/measure-library";
import { useQuery } from "@tanstack/react-query";

/** Measures rarely change; whoever changes one asks for them again. */
const fresh_ms = 600_000;

/** Every measure of the clinic, shipped and its own, as it stands with each. */
export function useLibrary() {
  const trpc = useTRPC();
  return useQuery(trpc.measure.library.queryOptions({}, { staleTime: fresh_ms, select: byId }));
}

const byId = ({ measures }: { measures: LibraryMeasure[] }): ReadonlyMap<string, LibraryMeasure> =>
  new Map(measures.map((measure) => [measure.id, measure]));

const none: Measures = new Map();

/** The clinic's measures by id; none while they are on their way. */
export function useMeasures(): Measures {
  return useLibrary().data ?? none;
}
