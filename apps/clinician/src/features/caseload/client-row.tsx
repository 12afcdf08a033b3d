import { Button, buttonClass } from "@goldthread/ui/button";
import { Sparkline } from "@goldthread/ui/chart/sparkline";
import { cx } from "@goldthread/ui/class-names";
import { Cell, Row, RowHead } from "@goldthread/ui/data-table";
import { Pill } from "@goldthread/ui/pill";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import type { RowView } from "./row-view.ts";
import { reasonTones } from "./use-reason-text.ts";

interface ClientRowProps {
  view: RowView;
  current: boolean;
  /** The measure named at the head of the column; another one is named in the cell. */
  columnMeasureId: string | null;
  acknowledging: boolean;
  onCurrent: (clientId: string) => void;
  onAcknowledge: (alertId: string, clientId: string) => void;
}

/** Columns that give way where the table is narrow; shown again where its rows are cards, and on paper. */
export const whereWide = "@max-[62rem]:hidden @max-[40rem]:flex print:table-cell";
export const whereRoomy = "@max-[50rem]:hidden @max-[40rem]:flex print:table-cell";

/** The row of a client on the page, to bring it into view. */
export const rowIdOf = (clientId: string) => `client-${clientId}`;

/** One client of the caseload. Drawn again only when one of its words changes. */
export const ClientRow = memo(function ClientRow({
  view,
  current,
  columnMeasureId,
  acknowledging,
  onCurrent,
  onAcknowledge,
}: ClientRowProps) {
  const t = useTranslations("caseload");
  const { clientId, alertId } = view;
  return (
    <Row
      id={rowIdOf(clientId)}
      current={current}
      onFocus={() => onCurrent(clientId)}
      onClick={() => onCurrent(clientId)}
    >
      <RowHead className="w-[16%]">
        <Link {...paths.chart(clientId)} className="rounded-1 text-ink no-underline hover:underline">
          {view.name}
        </Link>
      </RowHead>
      <Cell className="w-[33%]">
        <span className="flex items-start gap-2 @max-[62rem]:flex-col @max-[62rem]:gap-1">
          <Pill tone={reasonTones[view.reason]} className="shrink-0">
            {t(`rule.${view.reason}`)}
          </Pill>
          <span className="text-s text-ink-2">
            {view.why}
            {view.also === "" ? null : <span className="text-ink-3">{view.also}</span>}
          </span>
        </span>
      </Cell>
      <Cell label={view.measureTitle} className={whereWide}>
        <Trend view={view} named={view.measureId === columnMeasureId} />
      </Cell>
      <Cell align="end" label={t("last")} className="text-ink">
        <span className="font-semibold">{view.last === "" ? t("none") : view.last}</span>
        {/* Where there is no room for the trend, the figure names its measure itself. */}
        <span
          aria-hidden="true"
          className="hidden text-xs text-ink-3 @max-[62rem]:block @max-[40rem]:hidden print:hidden"
        >
          {view.measureTitle}
        </span>
      </Cell>
      <Cell align="end" label={t("change")} className="text-ink-2">
        <span>{view.change === "" ? t("none") : view.change}</span>
      </Cell>
      <Cell label={t("nextContact")} className={cx("text-ink-2", whereRoomy)}>
        <span className="block @max-[40rem]:text-right">
          <span className="block whitespace-nowrap">{view.nextContact}</span>
          <span className="block text-xs whitespace-nowrap text-ink-3">{view.lastContact}</span>
        </span>
      </Cell>
      <Cell
        align="end"
        className="w-[12.5rem] min-w-[12.5rem] @max-[62rem]:w-px @max-[62rem]:min-w-0 @max-[40rem]:w-auto print:hidden"
      >
        <span className="inline-flex justify-end gap-1.5 @max-[62rem]:flex-col @max-[40rem]:flex-1 @max-[40rem]:flex-row">
          {alertId === null ? null : (
            <Button
              variant={current ? "primary" : "secondary"}
              pending={acknowledging}
              pendingLabel={t("acknowledging")}
              onClick={() => onAcknowledge(alertId, clientId)}
            >
              {t("acknowledge")}
            </Button>
          )}
          {/* Its place is kept: a button that moved away while it was pressed would never be clicked. */}
          <Link
            {...paths.chart(clientId)}
            aria-label={t("openChartOf", { name: view.name })}
            className={buttonClass({
              variant: "secondary",
              className: cx(
                "@max-[62rem]:hidden @max-[40rem]:inline-flex",
                !current && "invisible @max-[40rem]:visible",
              ),
            })}
          >
            {t("open")}
          </Link>
        </span>
      </Cell>
    </Row>
  );
});

function Trend({ view, named }: { view: RowView; named: boolean }) {
  if (view.measureId === null) return null;
  return (
    <span className="block">
      {view.recent.length === 0 ? null : (
        // Drawn when it comes into view: a caseload may have five hundred of them.
        <span className={cx("block w-[112px] [content-visibility:auto]", named ? "h-8" : "h-6")}>
          <Sparkline
            points={view.recent.map(({ at, total }) => ({ at, value: total }))}
            range={[view.low, view.high]}
            cutoff={view.cutoff ?? undefined}
            label={view.recentText}
            height={named ? 32 : 24}
          />
        </span>
      )}
      {named ? null : <span className="block text-xs leading-4 text-ink-3">{view.measureTitle}</span>}
    </span>
  );
}
