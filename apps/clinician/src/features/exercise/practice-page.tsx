import { QueryError } from "@goldthread/app-core/errors/query-error";
import type { Practice, Prescription } from "@goldthread/schema/exercise";
import { WithAside } from "@goldthread/ui/app-shell";
import { Button } from "@goldthread/ui/button";
import { EmptyState } from "@goldthread/ui/empty-state";
import { Kbd } from "@goldthread/ui/kbd";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { AdaptationCard } from "./adaptation-card.tsx";
import { FeltBadReports } from "./felt-bad-reports.tsx";
import { PracticeTable } from "./practice-table.tsx";
import { PrescriptionCard } from "./prescription-card.tsx";
import { usePractices } from "./use-practices.ts";

/** What was prescribed, how it is practised against what was agreed, what it changed, and what felt bad. */
export function PracticePage() {
  const t = useTranslations("exercise");
  const tCommon = useTranslations("common");
  const { callName, act } = useChart();
  const { data, error, refetch, isFetching } = usePractices();
  const prescribe = () => act({ kind: "prescribe", goalId: null });
  return (
    <div className="flex flex-col gap-5">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 className="voice text-2xl text-ink">{t("title")}</h2>
          <p className="mt-1 max-w-[46rem] text-s text-ink-2">{t("rule", { name: callName })}</p>
        </div>
        <Button variant="secondary" onClick={prescribe}>
          {t("prescribe.submit")} <Kbd>E</Kbd>
        </Button>
      </header>
      <WithAside aside={<AdaptationCard />}>
        {data === undefined ? (
          error === null ? (
            <Loading label={tCommon("loading")} className="flex flex-col gap-5">
              <Skeleton className="h-64 w-full" />
              <Skeleton className="h-64 w-full" />
            </Loading>
          ) : (
            <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
          )
        ) : (
          <Practised practices={data} onPrescribe={prescribe} />
        )}
      </WithAside>
    </div>
  );
}

function Practised({ practices, onPrescribe }: { practices: readonly Practice[]; onPrescribe: () => void }) {
  const t = useTranslations("exercise");
  const when = useWhen();
  const { chart } = useChart();
  const isOver = ({ status, untilOn = null }: Prescription) =>
    status === "ended" || (untilOn !== null && untilOn < when.today);
  const newestFirst = chart.prescriptions.toReversed();
  const current = newestFirst.filter((prescription) => !isOver(prescription));
  const over = newestFirst.filter(isOver);
  const cards = (of: readonly Prescription[]) =>
    of.map((prescription) => (
      <PrescriptionCard
        key={prescription.id}
        prescription={prescription}
        practices={practices.filter(({ prescriptionId }) => prescriptionId === prescription.id)}
      />
    ));
  return (
    <>
      <FeltBadReports practices={practices} />
      {current.length === 0 ? (
        <EmptyState
          title={t("none.title")}
          action={
            <Button variant="secondary" onClick={onPrescribe}>
              {t("prescribe.submit")}
            </Button>
          }
        >
          {t("none.about")}
        </EmptyState>
      ) : (
        cards(current)
      )}
      <PracticeTable practices={practices} />
      {over.length === 0 ? null : (
        <details className="text-s text-ink-2">
          <summary className="min-h-6 rounded-1 font-semibold">{t("ended", { count: over.length })}</summary>
          <div className="mt-3 flex flex-col gap-5">{cards(over)}</div>
        </details>
      )}
    </>
  );
}
