import { useTRPC } from "@goldthread/app-core/api/client";
import { QueryError } from "@goldthread/app-core/errors/query-error";
import { buttonClass } from "@goldthread/ui/button";
import { EmptyState } from "@goldthread/ui/empty-state";
import { PageHeader } from "@goldthread/ui/page-title";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { AdminOnly } from "../../shell/admin-only.tsx";
import { SearchButton } from "../../shell/search-button.tsx";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { AuditFilter } from "./audit-filter.tsx";
import { AuditTable } from "./audit-table.tsx";
import { VerifyChain } from "./verify-chain.tsx";

const rows_per_page = 50;
const route = getRouteApi("/member/clinic/audit");

export function AuditPage() {
  return (
    <AdminOnly>
      <Audit />
    </AdminOnly>
  );
}

/** Who looked at what and did what, newest first; and whether the chain of entries is whole. */
function Audit() {
  const t = useTranslations("audit");
  const trpc = useTRPC();
  const search = route.useSearch();
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(
    trpc.audit.list.queryOptions({ ...search, rows: rows_per_page }, { placeholderData: keepPreviousData }),
  );
  usePageTitle(t("title"));
  return (
    <div className="flex max-w-[78.5rem] flex-col gap-5">
      <PageHeader title={t("title")} meta={t("lead")} actions={<SearchButton />} />
      <VerifyChain />
      <AuditFilter actions={data?.actions ?? []} />
      {data === undefined && error === null ? (
        <Loading label={t("title")} className="flex flex-col gap-px">
          {Array.from({ length: 10 }, (_, row) => (
            <Skeleton key={row} className="h-11" />
          ))}
        </Loading>
      ) : null}
      {data === undefined && error !== null ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {data?.entries.length === 0 ? (
        <EmptyState
          title={t("none")}
          action={
            <Link to="/clinic/audit" className={buttonClass({ variant: "secondary" })}>
              {t("showAll")}
            </Link>
          }
        />
      ) : null}
      {data === undefined || data.entries.length === 0 ? null : (
        <div aria-busy={isPlaceholderData} className="flex flex-col gap-4">
          <AuditTable entries={data.entries} />
          <nav aria-label={t("pages")} className="flex flex-wrap gap-2">
            {search.before === undefined ? null : (
              <Link
                to="/clinic/audit"
                search={({ before: _before, ...rest }) => rest}
                className={buttonClass({ variant: "secondary" })}
              >
                {t("newest")}
              </Link>
            )}
            {data.next === null ? null : (
              <Link
                to="/clinic/audit"
                search={{ ...search, before: data.next }}
                className={buttonClass({ variant: "secondary" })}
              >
                {t("older")}
              </Link>
            )}
          </nav>
        </div>
      )}
    </div>
  );
}
