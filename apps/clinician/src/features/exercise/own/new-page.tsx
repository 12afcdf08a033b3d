import { QueryError } from "@goldthread/app-core/errors/query-error";
import { useScript } from "@goldthread/app-core/exercise/use-script";
import { Breadcrumbs } from "@goldthread/ui/breadcrumbs";
import { ExercisePicture } from "@goldthread/ui/exercise/exercise-picture";
import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { languageOf } from "../../../shared/language.ts";
import { AdminOnly } from "../../../shell/admin-only.tsx";
import { railLink } from "../../../shell/rail-link.tsx";
import { usePageTitle } from "../../../shell/use-page-title.ts";
import { useExerciseLibrary } from "../use-exercise-library.ts";
import { useSummaryText } from "../use-summary-text.ts";
import { OwnEditor } from "./own-editor.tsx";
import { startingPoints, startScript, type StartingPoint } from "./start-script.ts";

const route = getRouteApi("/member/exercises/new");

/** A new exercise of the clinic's own: from a bare beginning, or like one there is. */
export function NewPage() {
  return (
    <AdminOnly>
      <New />
    </AdminOnly>
  );
}

function New() {
  const t = useTranslations("ownExercise");
  const { from } = route.useSearch();
  const point = startingPoints.find((one) => one === from);
  usePageTitle(t("newTitle"));
  return (
    <div className="flex max-w-[84rem] flex-col gap-5">
      <Breadcrumbs
        label={t("library")}
        items={[
          { id: "library", label: t("library"), href: "/exercises" },
          { id: "new", label: t("newTitle") },
        ]}
        renderLink={railLink}
      />
      <PageHeader title={t("newTitle")} meta={t("newLead")} />
      {from === undefined ? (
        <ChooseStart />
      ) : point === undefined ? (
        <LikeAnother key={from} exerciseId={from} />
      ) : (
        <FromScratch key={point} point={point} />
      )}
    </div>
  );
}

function FromScratch({ point }: { point: StartingPoint }) {
  const t = useTranslations("ownExercise");
  const language = languageOf(useLocale());
  const base = useMemo(() => startScript(point, language, t("ourOwn")), [point, language, t]);
  return <OwnEditor base={base} exerciseId={null} draftKey={`exercise-new-${point}`} />;
}

function LikeAnother({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations("ownExercise");
  const { data, error, refetch, isFetching } = useScript(exerciseId);
  if (data !== undefined)
    return <OwnEditor base={data} exerciseId={null} draftKey={`exercise-new-${exerciseId}`} />;
  if (error !== null) return <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />;
  return (
    <Loading label={t("newTitle")}>
      <Skeleton className="h-96" />
    </Loading>
  );
}

function ChooseStart() {
  const t = useTranslations("ownExercise");
  const textOf = useSummaryText();
  const { data, error, refetch, isFetching } = useExerciseLibrary();
  return (
    <>
      <Section title={t("start.scratch")}>
        <ul className="grid gap-3 sm:grid-cols-2">
          {startingPoints.map((point) => (
            <li key={point}>
              <Start from={point} picture={point === "words" ? "silent-timer" : "resonant-breathing"}>
                <span className="block font-semibold text-ink">{t(`start.${point}`)}</span>
                <span className="block text-s text-ink-2">{t(`start.${point}About`)}</span>
              </Start>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("start.like")} description={t("start.likeAbout")}>
        {data === undefined && error !== null ? (
          <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
        ) : data === undefined ? (
          <Loading label={t("start.like")}>
            <Skeleton className="h-64" />
          </Loading>
        ) : (
          <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {data.map(({ summary }) => {
              const { title, language } = textOf(summary);
              return (
                <li key={summary.id}>
                  <Start from={summary.id} picture={summary.picture}>
                    <span lang={language} className="block font-semibold text-ink">
                      {title}
                    </span>
                  </Start>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
    </>
  );
}

function Start({ from, picture, children }: { from: string; picture: string; children: ReactNode }) {
  return (
    <Link
      {...paths.newExercise(from)}
      className="flex h-full items-center gap-3 rounded-2 border border-line-strong bg-surface p-3 no-underline transition-colors hover:bg-sunken"
    >
      <ExercisePicture picture={picture} size={40} />
      <span className="min-w-0">{children}</span>
    </Link>
  );
}
