import { useTRPC } from "@goldthread/app-core/api/client";
import type { Chart } from "@goldthread/schema/chart";
import type { ScoredResponse } from "@goldthread/schema/measure";
import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";

/** As many of each measure as a chart carries: with so many there may be older ones, and the baseline among them. */
const chart_responses_max = 12;

/** The client's scores, oldest first, back to each measure's baseline; the chart's own until older ones have come. */
export function useResponses(chart: Chart | undefined): readonly ScoredResponse[] {
  const trpc = useTRPC();
  const counts = useMemo(() => countByMeasure(chart?.responses ?? []), [chart]);
  const older = [...counts].flatMap(([measureId, count]) =>
    count >= chart_responses_max ? [measureId] : [],
  );
  const clientId = chart?.client.id ?? "";
  const histories = useQueries({
    queries: older.map((measureId) => trpc.measure.history.queryOptions({ clientId, measureId })),
    combine: (results) => results.map(({ data }) => data?.responses),
  });
  return useMemo(() => {
    const own = chart?.responses ?? [];
    const complete = histories.flatMap((responses) => responses ?? []);
    const known = new Set(complete.map(({ id }) => id));
    return [...complete, ...own.filter(({ id }) => !known.has(id))].toSorted(
      (a, b) => Date.parse(a.completedAt) - Date.parse(b.completedAt),
    );
  }, [chart, histories]);
}

function countByMeasure(responses: readonly ScoredResponse[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { measureId } of responses) counts.set(measureId, (counts.get(measureId) ?? 0) + 1);
  return counts;
}
