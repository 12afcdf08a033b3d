import { QueryError } from "@goldthread/app-core/errors/query-error";
import { useScript } from "@goldthread/app-core/exercise/use-script";
import { Breadcrumbs } from "@goldthread/ui/breadcrumbs";
import { EmptyState } from "@goldthread/ui/empty-state";
import { PageHeader } from "@goldthread/ui/page-title";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { AdminOnly } from "../../../shell/admin-only.tsx";
import { NotFoundPage } from "../../../shell/not-found-page.tsx";
import { railLink } from "../../../shell/rail-link.tsx";
import { usePageTitle } from "../../../shell/use-page-title.ts";
import { useExerciseLibrary } from "../use-exercise-library.ts";
import { useSummaryText } from "../use-summary-text.ts";
import { OwnEditor } from "./own-editor.tsx";

const route = getRouteApi("/member/exercises/$exerciseId/edit");

/** The next version of an exercise of the clinic's own. */
export function EditPage() {
  return (
    <AdminOnly>
      <Edit />
    </AdminOnly>
  );
}

function Edit() {
  const t = useTranslations("ownExercise");
  const textOf = useSummaryText();
  const { exerciseId } = route.useParams();
  const library = useExerciseLibrary();
  const entry = library.data?.find(({ summary }) => summary.id === exerciseId);
  usePageTitle(t("editTitle"));
  if (library.data !== undefined && entry === undefined) return <NotFoundPage />;
  return (
    <div className="flex max-w-[84rem] flex-col gap-5">
      {entry === undefined ? null : (
        <Breadcrumbs
          label={t("library")}
          items={[
            { id: "library", label: t("library"), href: "/exercises" },
            { id: "exercise", label: textOf(entry.summary).title, href: `/exercises/${exerciseId}` },
            { id: "edit", label: t("editTitle") },
          ]}
          renderLink={railLink}
        />
      )}
      <PageHeader title={t("editTitle")} meta={t("editLead")} />
      {entry === undefined ? (
        library.error === null ? (
          <Waiting />
        ) : (
          <QueryError
            error={library.error}
            onRetry={() => void library.refetch()}
            pending={library.isFetching}
          />
        )
      ) : entry.origin === "own" ? (
        <Written exerciseId={exerciseId} />
      ) : (
        <EmptyState
          title={t("notOwn")}
          action={
            <Link
              {...paths.newExercise(exerciseId)}
              className="font-semibold text-brand underline underline-offset-4"
            >
              {t("writeLike")}
            </Link>
          }
        />
      )}
    </div>
  );
}

function Written({ exerciseId }: { exerciseId: string }) {
  const { data, error, refetch, isFetching } = useScript(exerciseId);
  const [round, setRound] = useState(0);
  if (data !== undefined)
    return (
      <OwnEditor
        key={round}
        base={data}
        exerciseId={exerciseId}
        draftKey={`exercise-${exerciseId}`}
        onRestart={() => setRound(round + 1)}
      />
    );
  if (error === null) return <Waiting />;
  return <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />;
}

function Waiting() {
  const t = useTranslations("ownExercise");
  return (
    <Loading label={t("editTitle")}>
      <Skeleton className="h-96" />
    </Loading>
  );
}
