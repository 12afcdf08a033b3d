import { useTRPC } from "@goldthread/app-core/api/client";
import { QueryError } from "@goldthread/app-core/errors/query-error";
import { assembleChart } from "@goldthread/domain/thread/assemble-chart";
import type { Chart } from "@goldthread/schema/chart";
import { PageTitle } from "@goldthread/ui/page-title";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { useHotkeys } from "@goldthread/ui/use-hotkeys";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { useWhen } from "../../shared/use-when.ts";
import { type ChartAction, ChartContext, type ChartValue } from "./chart-context.tsx";
import { ChartHeader } from "./chart-header.tsx";
import { useLibrary, useMeasures } from "../measure/use-measures.ts";
import { threadOfChart } from "./thread-of-chart.ts";
import { useResponses } from "./use-responses.ts";

const ChartDialog = lazy(() =>
  import("./chart-dialog.tsx").then(({ ChartDialog: component }) => ({ default: component })),
);

const route = getRouteApi("/member/clients/$clientId");

/** Everything about one client: who they are, what can be done, and the pages of their chart. */
export function ChartLayout() {
  const t = useTranslations("chart");
  const { clientId } = route.useParams();
  const trpc = useTRPC();
  const query = useQuery(trpc.chart.get.queryOptions({ clientId }, { select: assembleChart }));
  const library = useLibrary();
  // Never the client's name: titles end up in histories and on shared screens.
  usePageTitle(t("title"));
  if (query.data !== undefined && library.data !== undefined)
    return <ChartPages key={clientId} chart={query.data} />;
  const failed = [query, library].find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined)
    return (
      <div className="flex max-w-[78.5rem] flex-col gap-4">
        <PageTitle>{t("title")}</PageTitle>
        <QueryError error={failed.error} onRetry={() => void failed.refetch()} />
      </div>
    );
  return <ChartSkeleton />;
}

function ChartPages({ chart }: { chart: Chart }) {
  const when = useWhen();
  const responses = useResponses(chart);
  const measures = useMeasures();
  const [action, setAction] = useState<ChartAction | null>(null);
  useHotkeys({
    m: () => setAction({ kind: "assign" }),
    p: () => setAction({ kind: "planContact" }),
    e: () => setAction({ kind: "prescribe", goalId: null }),
  });
  const value = useMemo<ChartValue>(
    () => ({
      chart,
      responses,
      thread: threadOfChart(chart, responses, when.today, when, measures),
      callName: chart.client.preferredName || chart.client.displayName,
      act: setAction,
    }),
    [chart, responses, when, measures],
  );
  return (
    <ChartContext value={value}>
      <div className="flex max-w-[78.5rem] flex-col gap-4">
        <ChartHeader />
        <Outlet />
      </div>
      <Suspense>
        {action === null ? null : <ChartDialog action={action} onClose={() => setAction(null)} />}
      </Suspense>
    </ChartContext>
  );
}

function ChartSkeleton() {
  const t = useTranslations("common");
  return (
    <Loading label={t("loading")} className="flex max-w-[78.5rem] flex-col gap-4">
      <Skeleton className="h-4 w-40" />
      <Skeleton className="h-9 w-64" />
      <Skeleton className="h-5 w-96 max-w-full" />
      <Skeleton className="mt-4 h-8 w-full" />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(16rem,21.75rem)]">
        <div className="flex flex-col gap-5">
          <Skeleton className="h-[21rem] w-full" />
          <Skeleton className="h-[23rem] w-full" />
        </div>
        <div className="flex flex-col gap-5">
          <Skeleton className="h-64 w-full" />
          <Skeleton className="h-32 w-full" />
        </div>
      </div>
    </Loading>
  );
}
