import { QueryError } from "@goldthread/app-core/errors/query-error";
import { EmptyState } from "@goldthread/ui/empty-state";
import { PageHeader } from "@goldthread/ui/page-title";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { AdminOnly } from "../../../shell/admin-only.tsx";
import { NotFoundPage } from "../../../shell/not-found-page.tsx";
import { usePageTitle } from "../../../shell/use-page-title.ts";
import { useDefinition } from "../use-definition.ts";
import { useLibrary } from "../use-measures.ts";
import { OwnEditor } from "./own-editor.tsx";

const route = getRouteApi("/member/measures/$measureId/edit");

/** The next version of a measure of the clinic's own. */
export function EditPage() {
  return (
    <AdminOnly>
      <Edit />
    </AdminOnly>
  );
}

function Edit() {
  const t = useTranslations("own");
  const { measureId } = route.useParams();
  const library = useLibrary();
  const { data, error, refetch, isFetching } = useDefinition(measureId);
  const entry = library.data?.get(measureId);
  usePageTitle(t("editTitle"));
  if (library.data !== undefined && entry === undefined) return <NotFoundPage />;
  return (
    <div className="flex max-w-[64rem] flex-col gap-5">
      <PageHeader title={t("editTitle")} meta={t("editLead")} />
      {entry !== undefined && entry.origin !== "own" ? (
        <EmptyState
          title={t("notOwn")}
          action={<Link {...paths.measure(measureId)}>{t("toMeasure")}</Link>}
        />
      ) : data !== undefined && entry !== undefined ? (
        <OwnEditor
          key={data.definition.version}
          base={data.definition}
          measureId={measureId}
          draftKey={`own-${measureId}-${data.definition.version}`}
        />
      ) : error === null ? (
        <Loading label={t("editTitle")}>
          <Skeleton className="h-96" />
        </Loading>
      ) : (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      )}
    </div>
  );
}
