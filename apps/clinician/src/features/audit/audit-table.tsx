import type { ApiOutput } from "@goldthread/app-core/api/client";
import { useDateFormat } from "@goldthread/app-core/locale/use-date-format";
import { Cell, DataTable, HeadCell, Row, TableBody, TableHead } from "@goldthread/ui/data-table";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useActionText } from "./use-action-text.ts";

const route = getRouteApi("/member/clinic/audit");

type Entry = ApiOutput["audit"]["list"]["entries"][number];

/** One row per entry: when, who, what, whose record. Ids of entry and request are at its end, for those who ask. */
export function AuditTable({ entries }: { entries: readonly Entry[] }) {
  const t = useTranslations("audit");
  return (
    <DataTable caption={t("title")} columns={5}>
      <TableHead>
        <HeadCell>{t("when")}</HeadCell>
        <HeadCell>{t("who")}</HeadCell>
        <HeadCell>{t("action")}</HeadCell>
        <HeadCell>{t("client")}</HeadCell>
        <HeadCell align="end">{t("entry")}</HeadCell>
      </TableHead>
      <TableBody>
        {entries.map((entry) => (
          <EntryRow key={entry.seq} entry={entry} />
        ))}
      </TableBody>
    </DataTable>
  );
}

function EntryRow({ entry }: { entry: Entry }) {
  const t = useTranslations("audit");
  const stamp = useDateFormat({ dateStyle: "medium", timeStyle: "medium" });
  const actionText = useActionText();
  const { before: _before, ...filters } = route.useSearch();
  const { seq, at, actorKind, actorName, action, entity, clientId, clientName, requestId } = entry;
  return (
    <Row>
      <Cell label={t("when")} className="tabular whitespace-nowrap">
        <time dateTime={at}>{stamp(at)}</time>
      </Cell>
      <Cell label={t("who")}>
        <span>
          {actorName === "" ? t(`kind.${actorKind}`) : actorName}
          {actorName === "" || actorKind === "member" ? null : (
            <span className="block text-s text-ink-3">{t(`kind.${actorKind}`)}</span>
          )}
        </span>
      </Cell>
      <Cell label={t("action")}>
        <span title={entity ?? undefined}>{actionText(action)}</span>
      </Cell>
      <Cell label={t("client")}>
        {clientId === null ? (
          <span className="text-ink-3">–</span>
        ) : (
          <Link
            to="/clinic/audit"
            search={{ ...filters, clientId }}
            className="text-ink underline decoration-line-strong underline-offset-4 hover:decoration-ink"
          >
            {clientName ?? t("unknownClient")}
          </Link>
        )}
      </Cell>
      <Cell align="end" label={t("entry")} className="text-ink-3">
        <span title={requestId === null ? undefined : t("request", { id: requestId })}>{seq}</span>
      </Cell>
    </Row>
  );
}
