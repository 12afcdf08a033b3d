import { changeBetween } from "@goldthread/domain/measure/change";
import type { Language } from "@goldthread/domain/measure/definition";
import { findBandOf } from "@goldthread/domain/measure/scale";
import { findTotalOf, type MeasureSummary } from "@goldthread/domain/measure/summary";
import type { ScoredResponse } from "@goldthread/schema/measure";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "@goldthread/ui/data-table";
import { Link } from "@tanstack/react-router";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { languageOf } from "../../shared/language.ts";
import { useSigned } from "../../shared/use-signed.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { bandLabelOf } from "./band-level.ts";
import { useMeasures } from "./use-measures.ts";

/** Every finished form, newest first, each leading to its answers. */
export function ResponseHistory({ currentId }: { currentId?: string | undefined }) {
  const t = useTranslations("measure.history");
  const language = languageOf(useLocale());
  const format = useFormatter();
  const when = useWhen();
  const signed = useSigned();
  const { chart, responses } = useChart();
  const measures = useMeasures();
  const known = responses.flatMap((response) => {
    const measure = measures.get(response.measureId);
    return measure === undefined
      ? []
      : [{ response, measure, change: changeOf(response, measure, responses) }];
  });
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-[0.9375rem] font-semibold text-ink">{t("title")}</h3>
      <DataTable caption={t("caption")} columns={5}>
        <TableHead>
          <HeadCell>{t("day")}</HeadCell>
          <HeadCell>{t("measure")}</HeadCell>
          <HeadCell align="end">{t("total")}</HeadCell>
          <HeadCell>{t("band")}</HeadCell>
          <HeadCell align="end">{t("change")}</HeadCell>
        </TableHead>
        <TableBody>
          {known.toReversed().map(({ response, measure, change }) => (
            <Row key={response.id} current={response.id === currentId}>
              <RowHead>
                <Link
                  {...paths.response(chart.client.id, response.id)}
                  className="rounded-1 text-ink underline decoration-line-strong underline-offset-3 hover:decoration-ink"
                >
                  {when.short(response.completedAt)}
                </Link>
              </RowHead>
              <Cell label={t("measure")}>
                <span>{measure.shortTitle[language]}</span>
              </Cell>
              <Cell label={t("total")} align="end" className="font-semibold text-ink">
                <span>{response.total === null ? t("none") : format.number(response.total)}</span>
              </Cell>
              <Cell label={t("band")}>
                <span>{bandsOf(response, measure, language)}</span>
              </Cell>
              <Cell label={t("change")} align="end">
                <span>
                  {change === "baseline" ? t("baseline") : change === null ? t("none") : signed(change)}
                </span>
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </section>
  );
}

/** The difference to the first total; null where there is no total to compare. */
function changeOf(
  { id, measureId, total }: ScoredResponse,
  measure: MeasureSummary,
  responses: readonly ScoredResponse[],
): number | "baseline" | null {
  if (total === null || findTotalOf(measure) === undefined) return null;
  const baseline = responses.find((one) => one.measureId === measureId && one.total !== null);
  if (baseline === undefined || baseline.total === null || baseline.id === id) return "baseline";
  return changeBetween(measure, baseline.total, total).delta;
}

/** The band of the total, or those of its parts where there is none. */
function bandsOf({ total, scores }: ScoredResponse, measure: MeasureSummary, language: Language): string {
  const scale = findTotalOf(measure);
  if (total !== null && scale !== undefined) return findBandOf(scale, total)?.label[language] ?? "";
  return measure.scales
    .flatMap(({ id, label, bandSets }) => {
      const band = bandLabelOf({ bandSets }, scores?.[id]?.bandId ?? null, language);
      return band === null ? [] : [`${label[language]}: ${band}`];
    })
    .join(", ");
}
