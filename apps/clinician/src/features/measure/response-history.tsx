import { changeBetween } from "@goldthread/domain/measure/change";
import { findMeasure } from "@goldthread/domain/measure/library";
import { getBand } from "@goldthread/domain/measure/score";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "@goldthread/ui/data-table";
import { Link } from "@tanstack/react-router";
import { useLocale, useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { languageOf } from "../../shared/language.ts";
import { useSigned } from "../../shared/use-signed.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";

/** Every finished form, newest first, each leading to its answers. */
export function ResponseHistory({ currentId }: { currentId?: string | undefined }) {
  const t = useTranslations("measure.history");
  const language = languageOf(useLocale());
  const when = useWhen();
  const signed = useSigned();
  const { chart, responses } = useChart();
  const known = responses.flatMap((response) => {
    const measure = findMeasure(response.measureId);
    if (measure === undefined) return [];
    const baseline = responses.find(({ measureId }) => measureId === measure.id);
    const isBaseline = baseline === undefined || baseline.id === response.id;
    return [
      {
        response,
        measure,
        change: isBaseline ? null : changeBetween(measure, baseline.total, response.total),
      },
    ];
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
                <span>{response.total}</span>
              </Cell>
              <Cell label={t("band")}>
                <span>{getBand(measure, response.total).label[language]}</span>
              </Cell>
              <Cell label={t("change")} align="end">
                <span>{change === null ? t("baseline") : signed(change.delta)}</span>
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </section>
  );
}
