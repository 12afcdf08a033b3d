import { useTRPC } from "@goldthread/app-core/api/client";
import { QueryError } from "@goldthread/app-core/errors/query-error";
import { Button } from "@goldthread/ui/button";
import { EmptyState } from "@goldthread/ui/empty-state";
import { Notice } from "@goldthread/ui/notice";
import { PageHeader } from "@goldthread/ui/page-title";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { lazy, Suspense, useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { AdminOnly } from "../../shell/admin-only.tsx";
import { SearchButton } from "../../shell/search-button.tsx";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { CareTeamDialog } from "./care-team-dialog.tsx";
import { ClientTable } from "./client-table.tsx";
import { ClientsFilter } from "./clients-filter.tsx";
import { type ClientEntry, filterClients, isUnassigned } from "./clients-search.ts";

const InviteClientDialog = lazy(() =>
  import("../invitation/invite-client-dialog.tsx").then(({ InviteClientDialog: component }) => ({
    default: component,
  })),
);

const route = getRouteApi("/member/clinic/clients");

export function ClientsPage() {
  return (
    <AdminOnly>
      <Clients />
    </AdminOnly>
  );
}

/** Every client of the clinic and who looks after them; nothing clinical. */
function Clients() {
  const t = useTranslations("clients");
  const trpc = useTRPC();
  const { data, error, refetch, isFetching } = useQuery(trpc.client.list.queryOptions({}));
  const [inviting, setInviting] = useState(false);
  usePageTitle(t("title"));
  return (
    <div className="flex max-w-[78.5rem] flex-col gap-5">
      <PageHeader
        title={t("title")}
        meta={t("lead")}
        actions={
          <>
            <SearchButton />
            <Button variant="primary" onClick={() => setInviting(true)}>
              {t("invite")}
            </Button>
          </>
        }
      />
      {data === undefined && error === null ? (
        <Loading label={t("title")} className="flex flex-col gap-px">
          <Skeleton className="mb-3 h-9 w-96 max-w-full" />
          {Array.from({ length: 8 }, (_, row) => (
            <Skeleton key={row} className="h-12" />
          ))}
        </Loading>
      ) : null}
      {data === undefined && error !== null ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {data === undefined ? null : <Listed clients={data.clients} />}
      <Suspense>{inviting ? <InviteClientDialog onClose={() => setInviting(false)} /> : null}</Suspense>
    </div>
  );
}

function Listed({ clients }: { clients: readonly ClientEntry[] }) {
  const t = useTranslations("clients");
  const search = route.useSearch();
  const [name, setName] = useState("");
  const [openId, setOpenId] = useState<string | null>(null);
  const shown = filterClients(clients, search, useDeferredValue(name));
  const open = clients.find(({ id }) => id === openId);
  const unassigned = clients.filter(isUnassigned).length;
  if (clients.length === 0) return <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>;
  return (
    <>
      {unassigned > 0 && search.show !== "unassigned" ? (
        <Notice
          tone="gold"
          title={t("unassigned", { count: unassigned })}
          actions={
            <Link
              to="/clinic/clients"
              search={{ show: "unassigned" }}
              className="font-semibold text-gold-ink underline underline-offset-4"
            >
              {t("showUnassigned")}
            </Link>
          }
        >
          <p>{t("unassignedWhy")}</p>
        </Notice>
      ) : null}
      <ClientsFilter clients={clients} name={name} onName={setName} />
      <p role="status" className="text-s text-ink-2">
        {t("shown", { count: shown.length, all: clients.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState
          title={t("noMatch")}
          action={
            <Link
              to="/clinic/clients"
              className="font-semibold text-brand underline underline-offset-4"
              onClick={() => setName("")}
            >
              {t("showAll")}
            </Link>
          }
        />
      ) : (
        <ClientTable clients={shown} onOpen={setOpenId} />
      )}
      {open === undefined ? null : <CareTeamDialog client={open} onClose={() => setOpenId(null)} />}
    </>
  );
}
