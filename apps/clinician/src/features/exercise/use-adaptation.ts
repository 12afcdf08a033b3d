import { useTRPC } from "@goldthread/app-core/api/client";
import { useQuery } from "@tanstack/react-query";
import { useChart } from "../chart/chart-context.tsx";

/** How this client's exercises differ from what is on offer. */
export function useAdaptation() {
  const trpc = useTRPC();
  const { chart } = useChart();
  return useQuery(
    trpc.exercise.listForClient.queryOptions(
      { clientId: chart.client.id },
      { select: ({ adaptation }) => adaptation },
    ),
  );
}
