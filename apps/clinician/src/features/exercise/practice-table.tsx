import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "@goldthread/ui/data-table";
import { Button } from "@goldthread/ui/button";
import { Pill } from "@goldthread/ui/pill";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Arrowed } from "../../shared/arrow.tsx";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { useExerciseText } from "./use-exercise-text.ts";

const rows_at_first = 10;

/** Each time an exercise was done, newest first. How it felt is told where the client shares it. */
export function PracticeTable() {
  const t = useTranslations("exercise.table");
  const when = useWhen();
  const { chart } = useChart();
  const exerciseText = useExerciseText();
  const [all, setAll] = useState(false);
  if (chart.practices.length === 0) return null;
  const shown = all ? chart.practices : chart.practices.slice(0, rows_at_first);
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-[0.9375rem] font-semibold text-ink">{t("title")}</h3>
      <DataTable caption={t("caption")} columns={5}>
        <TableHead>
          <HeadCell>{t("day")}</HeadCell>
          <HeadCell>{t("exercise")}</HeadCell>
          <HeadCell align="end">{t("length")}</HeadCell>
          <HeadCell align="end">{t("ratings")}</HeadCell>
          <HeadCell>{t("said")}</HeadCell>
        </TableHead>
        <TableBody>
          {shown.map((practice) => {
            const { id, localDate, exerciseId, seconds, finished, before, after, feltBad, words } = practice;
            return (
              <Row key={id}>
                <RowHead>{when.short(localDate)}</RowHead>
                <Cell label={t("exercise")}>
                  <span>{exerciseText({ exerciseId, settings: {} }).name}</span>
                </Cell>
                <Cell label={t("length")} align="end">
                  <span>
                    {t("lengthValue", {
                      minutes: Math.max(1, Math.round(seconds / 60)),
                      finished: String(finished),
                    })}
                  </span>
                </Cell>
                <Cell label={t("ratings")} align="end">
                  <span>
                    {before === null || after === null ? (
                      t("none")
                    ) : (
                      <Arrowed>{`${before} → ${after}`}</Arrowed>
                    )}
                  </span>
                </Cell>
                <Cell label={t("said")}>
                  <span>
                    {feltBad === true ? (
                      <Pill tone="warn" className="mr-2">
                        {t("feltBad")}
                      </Pill>
                    ) : null}
                    {words === null || words === ""
                      ? feltBad === true
                        ? null
                        : t("none")
                      : t("quoted", { words })}
                  </span>
                </Cell>
              </Row>
            );
          })}
        </TableBody>
      </DataTable>
      {chart.practices.length > shown.length ? (
        <Button variant="secondary" className="self-start" onClick={() => setAll(true)}>
          {t("showAll", { count: chart.practices.length })}
        </Button>
      ) : null}
    </section>
  );
}
