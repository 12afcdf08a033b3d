import { type ApiOutput, useTRPC } from "@goldthread/app-core/api/client";
import { QueryError } from "@goldthread/app-core/errors/query-error";
import { changeBetween } from "@goldthread/domain/measure/change";
import type { Language } from "@goldthread/domain/measure/definition";
import { findTotalScale } from "@goldthread/domain/measure/scale";
import { findTotalOf } from "@goldthread/domain/measure/summary";
import type { ScoredResponse } from "@goldthread/schema/measure";
import { Section } from "@goldthread/ui/section";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { AnswerList } from "./answer-list.tsx";
import { useChangeText } from "./change-text.tsx";
import { ExportResponseButton } from "./export-response-button.tsx";
import { ScaleTable, TotalFigure } from "./scale-table.tsx";
import { useMeasures } from "./use-measures.ts";
import { WithheldState } from "./withheld-state.tsx";

/** A finished form: its scores, how they differ from before, and every answer in the measure's own words. */
export function ResponseView({ response }: { response: ScoredResponse }) {
  const t = useTranslations("measure.response");
  const tCommon = useTranslations("common");
  const language = languageOf(useLocale());
  const when = useWhen();
  const summary = useMeasures().get(response.measureId);
  const trpc = useTRPC();
  const { data, error, refetch, isFetching } = useQuery(
    trpc.measure.getResponse.queryOptions({ responseId: response.id }),
  );
  return (
    <Section
      title={summary?.shortTitle[language] ?? response.measureId}
      aside={t("answeredOn", { moment: when.moment(response.completedAt), language: response.locale })}
      card
    >
      {data === undefined && error === null ? (
        <Loading label={tCommon("loading")} className="flex flex-col gap-3">
          <Skeleton className="h-10 w-48" />
          <Skeleton className="h-12" />
          <Skeleton className="h-72" />
        </Loading>
      ) : null}
      {data === undefined && error !== null ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {data === undefined ? null : <Known asked={data} />}
    </Section>
  );
}

function Known({
  asked: { definition: measure, response, carriedItemIds, withheld },
}: {
  asked: ApiOutput["measure"]["getResponse"];
}) {
  const t = useTranslations("measure.response");
  const scores = response.scores ?? {};
  // An answer is read in the words in which it was given.
  const language: Language = response.locale;
  const parts = measure.scales.filter(({ id }) => id !== measure.primaryScale);
  const nothingScored = Object.keys(scores).length === 0;
  return (
    <>
      {response.total === null ? null : <TotalFigure measure={measure} scores={scores} />}
      {nothingScored ? <p className="mb-4 text-s text-ink-2">{t("notScoredAtAll")}</p> : null}
      {parts.length === 0 || nothingScored ? null : <ScaleTable measure={measure} scores={scores} />}
      {response.total === null ? null : <Changes response={response} total={response.total} />}
      <WithheldState measureId={measure.id} withheld={withheld} />
      <AnswerList measure={measure} answers={response.answers} carried={carriedItemIds} language={language} />
      <ExportResponseButton responseId={response.id} />
      <p lang="en" className="mt-4 text-xs text-ink-3">
        {measure.licence.attribution}
      </p>
    </>
  );
}

function Changes({ response, total }: { response: ScoredResponse; total: number }) {
  const t = useTranslations("measure.response");
  const changeText = useChangeText();
  const format = useFormatter();
  const when = useWhen();
  const measure = useMeasures().get(response.measureId);
  const series = useChart().responses.flatMap((one) =>
    one.measureId === response.measureId && one.total !== null ? [{ ...one, total: one.total }] : [],
  );
  const place = series.findIndex(({ id }) => id === response.id);
  const baseline = series[0];
  const previous = place > 0 ? series[place - 1] : undefined;
  if (measure === undefined || findTotalOf(measure) === undefined) return null;
  if (baseline === undefined || previous === undefined)
    return <p className="mb-4 text-s text-ink-2">{t("first")}</p>;
  const figures = findTotalScale(measure)?.change ?? null;
  const since = (earlier: typeof baseline) => changeText(changeBetween(measure, earlier.total, total));
  return (
    <div className="mb-4">
      <dl className="grid gap-x-8 gap-y-2 text-s sm:grid-cols-2">
        <div>
          <dt className="text-ink-3">
            {t("sinceBaseline", {
              total: format.number(baseline.total),
              day: when.short(baseline.completedAt),
            })}
          </dt>
          <dd className="font-medium text-ink">{since(baseline)}</dd>
        </div>
        <div>
          <dt className="text-ink-3">
            {t("sinceLast", { total: format.number(previous.total), day: when.short(previous.completedAt) })}
          </dt>
          <dd className="font-medium text-ink">{since(previous)}</dd>
        </div>
      </dl>
      <p className="mt-2 text-xs text-ink-3">
        {figures === null
          ? t("noChangeFigure")
          : t("changeSource", {
              needed: format.number(figures.reliable),
              source: figures.source,
              evidence: figures.evidence,
            })}
      </p>
    </div>
  );
}
