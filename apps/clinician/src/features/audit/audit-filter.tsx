import { useTRPC } from "@goldthread/app-core/api/client";
import { NativeSelect } from "@goldthread/ui/native-select";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { AuditSearch } from "./audit-search.ts";
import { useActionText } from "./use-action-text.ts";

const route = getRouteApi("/member/clinic/audit");

/** Narrows by who, about whom, and what; kept in the address, so that a filtered page can be sent to a colleague. */
export function AuditFilter({ actions }: { actions: readonly string[] }) {
  const t = useTranslations("audit");
  const trpc = useTRPC();
  const actionText = useActionText();
  const search = route.useSearch();
  const navigate = useNavigate();
  const members = useQuery(trpc.member.list.queryOptions({}));
  const clients = useQuery(trpc.client.list.queryOptions({}));
  const change = (field: "memberId" | "clientId" | "action", value: string) => {
    const { before: _before, [field]: _old, ...rest } = search;
    const next: AuditSearch = value === "" ? rest : { ...rest, [field]: value };
    void navigate({ to: "/clinic/audit", search: next, replace: true });
  };
  // An action that is filtered by may be none of the recent ones.
  const known = [...new Set([...actions, ...(search.action === undefined ? [] : [search.action])])];
  const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label);
  return (
    <div role="search" aria-label={t("filter")} className="grid gap-3 sm:grid-cols-3">
      <NativeSelect
        label={t("who")}
        placeholder={t("anybody")}
        options={(members.data?.members ?? [])
          .map(({ id, displayName }) => ({ value: id as string, label: displayName }))
          .toSorted(byLabel)}
        value={search.memberId ?? ""}
        onChange={(event) => change("memberId", event.currentTarget.value)}
      />
      <NativeSelect
        label={t("client")}
        placeholder={t("anyClient")}
        options={(clients.data?.clients ?? [])
          .map(({ id, displayName }) => ({ value: id as string, label: displayName }))
          .toSorted(byLabel)}
        value={search.clientId ?? ""}
        onChange={(event) => change("clientId", event.currentTarget.value)}
      />
      <NativeSelect
        label={t("action")}
        placeholder={t("anyAction")}
        options={known.map((action) => ({ value: action, label: actionText(action) })).toSorted(byLabel)}
        value={search.action ?? ""}
        onChange={(event) => change("action", event.currentTarget.value)}
      />
    </div>
  );
}
