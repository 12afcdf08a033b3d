import { useTRPC } from "@goldthread/app-core/api/client";
import { useQuery } from "@tanstack/react-query";

const fresh_ms = 600_000;

/** A measure with its questions: in the version given, else as it is now. Wording and figures are the clinic's. */
export function useDefinition(measureId: string, version?: string) {
  const trpc = useTRPC();
  const input = version === undefined ? { measureId } : { measureId, version };
  return useQuery(trpc.measure.getDefinition.queryOptions(input, { staleTime: fresh_ms }));
}
