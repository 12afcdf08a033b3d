import { QueryError } from "@goldthread/app-core/errors/query-error";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { Button } from "@goldthread/ui/button";
import { EmptyState } from "@goldthread/ui/empty-state";
import { KeyLegend } from "@goldthread/ui/kbd";
import { Notice } from "@goldthread/ui/notice";
import { WarningIcon } from "@goldthread/ui/icons";
import { PageHeader } from "@goldthread/ui/page-title";
import { useHotkeys } from "@goldthread/ui/use-hotkeys";
import type { Measures } from "@goldthread/domain/measure/summary";
import type { CaseloadRow } from "@goldthread/schema/caseload";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { SearchButton } from "../../shell/search-button.tsx";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { useWhen } from "../../shared/use-when.ts";
import { InviteClientDialog } from "../invitation/invite-client-dialog.tsx";
import { AssignMeasureDialog } from "../measure/assign-measure-dialog.tsx";
import { useLibrary, useMeasures } from "../measure/use-measures.ts";
import { CaseloadSkeleton, CaseloadTable } from "./caseload-table.tsx";
import { CaseloadToolbar } from "./caseload-toolbar.tsx";
import { type CaseloadSearch, type CaseloadView, isInView, searchRows } from "./filter-rows.ts";
import { RulesDialog } from "./rules-dialog.tsx";
import { columnMeasure } from "./shown-measure.ts";
import { triageRows, type TriagedRow } from "./triage-row.ts";
import { useArrivedAlert } from "./use-arrived-alert.ts";
import { useAcknowledge } from "./use-acknowledge.ts";
import { useCaseload } from "./use-caseload.ts";
import { useCursor } from "./use-cursor.ts";
import { useNameSearch } from "./use-name-search.ts";
import { useReasonText } from "./use-reason-text.ts";

type Open = { kind: "how" } | { kind: "invite" } | { kind: "assign"; client: TriagedRow } | null;

/** The keys shown under the table; `?` lists them all. */
const shownKeys = [
  ["move", ["J", "K"]],
  ["openChart", ["Enter"]],
  ["acknowledge", ["A"]],
  ["assign", ["M"]],
  ["allKeys", ["?"]],
] as const;

const route = getRouteApi("/member/caseload");

/** Who needs the clinician today, and why. */
export function CaseloadPage() {
  const t = useTranslations("caseload");
  usePageTitle(t("title"));
  const when = useWhen();
  const query = useCaseload();
  const library = useLibrary();
  const rows = useTriagedRows(query.data?.rows, library.data);
  const failed = [query, library].find(({ isError, data }) => isError && data === undefined);
  const [open, setOpen] = useState<Open>(null);
  const invite = useCallback(() => setOpen({ kind: "invite" }), []);
  const dialog = open === null ? null : <OpenDialog open={open} onClose={() => setOpen(null)} />;
  return (
    <>
      <PageHeader
        eyebrow={when.weekdayAndDay(when.now)}
        title={t("title")}
        actions={
          <>
            <SearchButton />
            <Button onClick={invite}>{t("invite")}</Button>
          </>
        }
      />
      {rows === undefined ? (
        <Waiting error={failed?.error ?? null} retry={() => void failed?.refetch()} />
      ) : (
        <Rows rows={rows} onOpen={setOpen} />
      )}
      {dialog}
    </>
  );
}

function useTriagedRows(
  facts: readonly CaseloadRow[] | undefined,
  measures: Measures | undefined,
): readonly TriagedRow[] | undefined {
  const { today, timeZone } = useWhen();
  return useMemo(
    () =>
      facts === undefined || measures === undefined
        ? undefined
        : triageRows(facts, today, timeZone, measures),
    [facts, measures, today, timeZone],
  );
}

function Waiting({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <div className="mt-4">
      {error === null ? <CaseloadSkeleton /> : <QueryError error={error} onRetry={retry} />}
    </div>
  );
}

function Rows({ rows, onOpen }: { rows: readonly TriagedRow[]; onOpen: (open: Open) => void }) {
  const t = useTranslations("caseload");
  const navigate = useNavigate();
  const measures = useMeasures();
  const search = useKnownSearch(measures);
  const answered = useMemo(() => answeredOf(rows, measures), [rows, measures]);
  const [name, setName] = useNameSearch();
  const searchField = useRef<HTMLInputElement>(null);
  const { counts, shown } = useShownRows(rows, search, useDeferredValue(name));
  const column = useMemo(
    () => search.measure ?? columnMeasure(rows, measures),
    [rows, measures, search.measure],
  );
  const ids = useMemo(() => shown.map(({ clientId }) => clientId), [shown]);
  const cursor = useCursor(ids);
  const [arrived, dismiss] = useArrivedAlert(rows);
  const acknowledging = useAcknowledge();
  const { send } = acknowledging;
  const acknowledge = useCallback((alertId: string) => send({ alertId }), [send]);
  const currentRow = rows.find(({ clientId }) => clientId === cursor.current);

  useHotkeys({
    j: cursor.next,
    k: cursor.previous,
    Enter: () => currentRow && void navigate(paths.chart(currentRow.clientId)),
    a: () => {
      const alertId = newAlertOf(currentRow);
      if (alertId !== null) acknowledge(alertId);
    },
    m: () => currentRow && onOpen({ kind: "assign", client: currentRow }),
    i: () => onOpen({ kind: "invite" }),
    "/": () => searchField.current?.focus(),
  });

  if (rows.length === 0) {
    return (
      <EmptyState
        className="mt-6"
        title={t("empty.title")}
        action={<Button onClick={() => onOpen({ kind: "invite" })}>{t("invite")}</Button>}
      >
        {t("empty.about")}
      </EmptyState>
    );
  }
  return (
    <>
      <CaseloadToolbar
        search={search}
        measures={answered}
        counts={counts}
        name={name}
        onName={setName}
        searchField={searchField}
        onMeasure={(measure) => void navigate({ ...paths.caseload({ ...search, measure }), replace: true })}
        onHow={() => onOpen({ kind: "how" })}
      />
      <Arrived row={arrived} onShow={cursor.focus} onDismiss={dismiss} />
      <RefusalText error={acknowledging.error} />
      {shown.length === 0 ? (
        <EmptyState title={t("noMatch.title")}>{t("noMatch.about")}</EmptyState>
      ) : (
        <CaseloadTable
          rows={shown}
          measureId={search.measure}
          column={column}
          current={cursor.current}
          acknowledgingId={acknowledging.alertId}
          onCurrent={cursor.setCurrent}
          onAcknowledge={acknowledge}
        />
      )}
      <KeyLegend
        label={t("keys.label")}
        className="mt-3.5"
        items={shownKeys.map(([key, keys]) => ({ keys, label: t(`keys.${key}`) }))}
      />
    </>
  );
}

/** What the address asks for; a measure that the clinic does not have filters nothing. */
function useKnownSearch(measures: Measures): CaseloadSearch {
  const { measure, ...search } = route.useSearch();
  return measure === undefined || !measures.has(measure) ? search : { ...search, measure };
}

/** The measures that somebody of the caseload has answered. */
function answeredOf(rows: readonly TriagedRow[], measures: Measures) {
  const answered = new Set(rows.flatMap(({ facts }) => facts.measures.map(({ measureId }) => measureId)));
  return [...measures.values()].filter(({ id }) => answered.has(id));
}

function useShownRows(rows: readonly TriagedRow[], { view = "all", measure }: CaseloadSearch, name: string) {
  const { today, timeZone } = useWhen();
  return useMemo(() => {
    const found = searchRows(rows, { name, measure });
    const inView = (wanted: CaseloadView) => found.filter((row) => isInView(row, wanted, today, timeZone));
    const counts = {
      all: found.length,
      "needs-action": inView("needs-action").length,
      "this-week": inView("this-week").length,
    };
    return { counts, shown: inView(view) };
  }, [rows, name, measure, view, today, timeZone]);
}

/** Says that a risk alert came in, and leads to it. It lies over the page: nothing moves, and the focus stays where it is. */
function Arrived({
  row,
  onShow,
  onDismiss,
}: {
  row: TriagedRow | null;
  onShow: (clientId: string) => void;
  onDismiss: () => void;
}) {
  const t = useTranslations("caseload.arrived");
  const reasonText = useReasonText();
  return (
    <div role="status" className="fixed right-4 bottom-4 z-40 w-[min(27rem,calc(100vw-2rem))] print:hidden">
      {row === null ? null : (
        <Notice
          tone="risk"
          className="shadow-2"
          icon={<WarningIcon />}
          title={t("title", { name: row.name })}
          actions={
            <>
              <Button
                size="s"
                onClick={() => {
                  onShow(row.clientId);
                  onDismiss();
                }}
              >
                {t("show")}
              </Button>
              <Button size="s" variant="quiet" onClick={onDismiss}>
                {t("dismiss")}
              </Button>
            </>
          }
        >
          <p>{reasonText(row.triage)}</p>
        </Notice>
      )}
    </div>
  );
}

function OpenDialog({ open, onClose }: { open: NonNullable<Open>; onClose: () => void }) {
  switch (open.kind) {
    case "how":
      return <RulesDialog onClose={onClose} />;
    case "invite":
      return <InviteClientDialog onClose={onClose} />;
    case "assign":
      return (
        <AssignMeasureDialog
          clientId={open.client.clientId}
          clientName={open.client.name}
          onClose={onClose}
        />
      );
  }
}

function newAlertOf(row: TriagedRow | undefined): string | null {
  if (row?.triage.rule !== "risk") return null;
  const { status, alertId } = row.triage.figures;
  return status === "new" ? alertId : null;
}
