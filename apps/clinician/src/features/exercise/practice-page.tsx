import { Button } from "@goldthread/ui/button";
import { EmptyState } from "@goldthread/ui/empty-state";
import { Kbd } from "@goldthread/ui/kbd";
import { useTranslations } from "use-intl";
import { useChart } from "../chart/chart-context.tsx";
import { AdaptationCard } from "./adaptation-card.tsx";
import { PracticeTable } from "./practice-table.tsx";
import { PrescriptionCard } from "./prescription-card.tsx";

/** What was prescribed, how often it was practised, and how it felt. */
export function PracticePage() {
  const t = useTranslations("exercise");
  const { chart, act } = useChart();
  const active = chart.prescriptions.filter(({ status }) => status === "active");
  const ended = chart.prescriptions.filter(({ status }) => status === "ended");
  const prescribe = () => act({ kind: "prescribe", goalId: null });
  return (
    <div className="flex flex-col gap-5">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="voice text-2xl text-ink">{t("title")}</h2>
        <Button variant="secondary" onClick={prescribe}>
          {t("prescribe.submit")} <Kbd>E</Kbd>
        </Button>
      </header>
      <AdaptationCard />
      {active.length === 0 ? (
        <EmptyState
          title={t("none.title")}
          action={
            <Button variant="secondary" onClick={prescribe}>
              {t("prescribe.submit")}
            </Button>
          }
        >
          {t("none.about")}
        </EmptyState>
      ) : (
        <div className="grid gap-5 lg:grid-cols-2">
          {active.map((prescription) => (
            <PrescriptionCard key={prescription.id} prescription={prescription} />
          ))}
        </div>
      )}
      <PracticeTable />
      {ended.length === 0 ? null : (
        <details className="text-s text-ink-2">
          <summary className="min-h-6 rounded-1 font-semibold">{t("ended", { count: ended.length })}</summary>
          <div className="mt-3 grid gap-5 lg:grid-cols-2">
            {ended.map((prescription) => (
              <PrescriptionCard key={prescription.id} prescription={prescription} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
