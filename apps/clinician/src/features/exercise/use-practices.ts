import { useTRPC } from "@goldthread/app-core/api/client";
import { useQuery } from "@tanstack/react-query";
import { useChart } from "../chart/chart-context.tsx";

/** The client's practices, newest first: further back than the chart goes, and with what is shared of each. */
export function usePractices() {
  const trpc = useTRPC();
  const { chart } = useChart();
  return useQuery(
    trpc.exercise.listPractices.queryOptions(
      { clientId: chart.client.id },
      { select: ({ practices }) => practices },
    ),
  );
}
