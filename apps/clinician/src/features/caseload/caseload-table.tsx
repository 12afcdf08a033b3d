import { cx } from "@goldthread/ui/class-names";
import {
  Cell,
  DataTable,
  GroupRow,
  HeadCell,
  Row,
  RowHead,
  TableBody,
  TableHead,
} from "@goldthread/ui/data-table";
import { Skeleton } from "@goldthread/ui/skeleton";
import { Fragment, useMemo } from "react";
import { useTranslations } from "use-intl";
import { useMeasureTitle } from "../measure/use-measure-title.ts";
import { useMeasures } from "../measure/use-measures.ts";
import { ClientRow, whereRoomy, whereWide } from "./client-row.tsx";
import { useRowViews } from "./row-view.ts";
import { groupRows, type TriagedRow } from "./triage-row.ts";

const columns = 7;

/** The caseload as one native table, a line above each group. */
export function CaseloadTable({
  rows,
  measureId,
  column,
  current,
  acknowledgingId,
  onCurrent,
  onAcknowledge,
}: {
  rows: readonly TriagedRow[];
  /** The measure asked for; undefined lets each row show the one its reason speaks of. */
  measureId: string | undefined;
  /** The measure named at the head of the column. */
  column: string | null;
  current: string | null;
  acknowledgingId: string | null;
  onCurrent: (clientId: string) => void;
  onAcknowledge: (alertId: string, clientId: string) => void;
}) {
  const t = useTranslations("caseload");
  const views = useRowViews(rows, useMeasures(), measureId, column);
  const viewOf = useMemo(() => new Map(views.map((view) => [view.clientId, view])), [views]);
  const groups = useMemo(() => groupRows(rows), [rows]);
  return (
    <DataTable caption={t("caption")} columns={columns}>
      <Head measureId={column} />
      {/* One body for all groups: a row that changes its group stays the same element and keeps the focus. */}
      <TableBody>
        {groups.flatMap((group) => [
          <GroupRow key={group.group}>{t(`group.${group.group}`)}</GroupRow>,
          ...group.rows.map((row) => {
            const view = viewOf.get(row.clientId);
            return view === undefined ? null : (
              <ClientRow
                key={row.clientId}
                view={view}
                current={row.clientId === current}
                columnMeasureId={column}
                acknowledging={view.alertId !== null && view.alertId === acknowledgingId}
                onCurrent={onCurrent}
                onAcknowledge={onAcknowledge}
              />
            );
          }),
        ])}
      </TableBody>
    </DataTable>
  );
}

function Head({ measureId }: { measureId: string | null }) {
  const t = useTranslations("caseload");
  const measureTitle = useMeasureTitle();
  return (
    <TableHead>
      <HeadCell>{t("client")}</HeadCell>
      <HeadCell>{t("whyHere")}</HeadCell>
      <HeadCell className={cx("whitespace-nowrap", whereWide)}>
        {measureId === null ? t("measure") : t("measureColumn", { measure: measureTitle(measureId) })}
      </HeadCell>
      <HeadCell align="end" className="whitespace-nowrap">
        {t("last")}
      </HeadCell>
      <HeadCell align="end" className="whitespace-nowrap">
        {t("change")}
      </HeadCell>
      <HeadCell className={cx("whitespace-nowrap", whereRoomy)}>{t("nextContact")}</HeadCell>
      <HeadCell className="print:hidden">
        <span className="sr-only">{t("actions")}</span>
      </HeadCell>
    </TableHead>
  );
}

const skeleton_rows = 8;

/** The table's place while it is on its way: the same columns, rows of the same height. */
export function CaseloadSkeleton() {
  const t = useTranslations("caseload");
  return (
    <DataTable caption={t("loading")} columns={columns}>
      <Head measureId={null} />
      <TableBody>
        <GroupRow>
          <Skeleton className="h-[1.05rem] w-20" />
        </GroupRow>
        {Array.from({ length: skeleton_rows }, (_, row) => (
          <Fragment key={row}>
            <Row>
              <RowHead className="h-[3.875rem] w-[16%]">
                <Skeleton className="h-4 w-32" />
              </RowHead>
              <Cell className="w-[33%]">
                <Skeleton className="h-4 w-64" />
              </Cell>
              <Cell className={whereWide}>
                <Skeleton className="h-4 w-28" />
              </Cell>
              <Cell>
                <Skeleton className="ml-auto h-4 w-6" />
              </Cell>
              <Cell>
                <Skeleton className="ml-auto h-4 w-6" />
              </Cell>
              <Cell className={whereRoomy}>
                <Skeleton className="h-4 w-24" />
              </Cell>
              <Cell className="w-[12.5rem] min-w-[12.5rem] @max-[62rem]:w-px @max-[62rem]:min-w-0 @max-[40rem]:hidden" />
            </Row>
          </Fragment>
        ))}
      </TableBody>
    </DataTable>
  );
}
