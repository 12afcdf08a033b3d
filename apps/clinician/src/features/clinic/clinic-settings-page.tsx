import { QueryError } from "@goldthread/app-core/errors/query-error";
import { useClinic } from "@goldthread/app-core/session/use-clinic";
import { PageHeader } from "@goldthread/ui/page-title";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { useTranslations } from "use-intl";
import { AdminOnly } from "../../shell/admin-only.tsx";
import { SearchButton } from "../../shell/search-button.tsx";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { ClinicForm } from "./clinic-form.tsx";
import { CrisisEditor } from "./crisis-editor.tsx";
import { TrackRulesForm } from "./track-rules-form.tsx";

export function ClinicSettingsPage() {
  return (
    <AdminOnly>
      <ClinicSettings />
    </AdminOnly>
  );
}

/** The clinic's name, time and language, when it calls care not on track, and whom its clients may call in a crisis. */
function ClinicSettings() {
  const t = useTranslations("clinic");
  const { data, error, refetch, isFetching } = useClinic();
  usePageTitle(t("title"));
  return (
    <div className="flex max-w-[52rem] flex-col gap-6">
      <PageHeader title={t("title")} meta={t("lead")} actions={<SearchButton />} />
      {data === undefined && error === null ? (
        <Loading label={t("title")} className="flex flex-col gap-6">
          <Skeleton className="h-64" />
          <Skeleton className="h-96" />
        </Loading>
      ) : null}
      {data === undefined && error !== null ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {data === undefined ? null : (
        <>
          <ClinicForm clinic={data} />
          <TrackRulesForm saved={data.trackRules} />
          <CrisisEditor saved={data.crisisResources} />
        </>
      )}
    </div>
  );
}
