import { QueryError } from "@goldthread/app-core/errors/query-error";
import { useBelonging } from "@goldthread/app-core/session/session-provider";
import { buttonClass } from "@goldthread/ui/button";
import { EmptyState } from "@goldthread/ui/empty-state";
import { PageHeader } from "@goldthread/ui/page-title";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { languageOf } from "../../../shared/language.ts";
import { SearchButton } from "../../../shell/search-button.tsx";
import { usePageTitle } from "../../../shell/use-page-title.ts";
import { findExercises, type LibraryExercise } from "../library-search.ts";
import { useExerciseLibrary } from "../use-exercise-library.ts";
import { LibraryFilter } from "./library-filter.tsx";
import { LibraryTable } from "./library-table.tsx";

const route = getRouteApi("/member/exercises/");

/** Every exercise there is: what each is for, how long it takes, what to take care of, and whether clients are offered it. */
export function ExerciseLibraryPage() {
  const t = useTranslations("exerciseLibrary");
  const { data, error, refetch, isFetching } = useExerciseLibrary();
  usePageTitle(t("title"));
  return (
    <div className="flex max-w-[78.5rem] flex-col gap-5">
      <PageHeader title={t("title")} meta={t("lead")} actions={<Actions />} />
      {data === undefined && error === null ? (
        <Loading label={t("title")} className="flex flex-col gap-px">
          <Skeleton className="mb-3 h-9 w-96 max-w-full" />
          {Array.from({ length: 8 }, (_, row) => (
            <Skeleton key={row} className="h-24" />
          ))}
        </Loading>
      ) : null}
      {data === undefined && error !== null ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {data === undefined ? null : <Listed exercises={data} />}
    </div>
  );
}

function Actions() {
  const t = useTranslations("ownExercise");
  const { roles } = useBelonging();
  return (
    <>
      {roles.includes("admin") ? (
        <Link {...paths.newExercise()} className={buttonClass({ variant: "secondary" })}>
          {t("write")}
        </Link>
      ) : null}
      <SearchButton />
    </>
  );
}

function Listed({ exercises }: { exercises: readonly LibraryExercise[] }) {
  const t = useTranslations("exerciseLibrary");
  const language = languageOf(useLocale());
  const search = route.useSearch();
  const [words, setWords] = useState(search.words ?? "");
  const shown = findExercises(exercises, { ...search, words: useDeferredValue(words) }, language);
  const noOwn = search.offer === "own" && !exercises.some(({ origin }) => origin === "own");
  return (
    <>
      <LibraryFilter exercises={exercises} words={words} onWords={setWords} />
      <p role="status" className="text-s text-ink-2">
        {t("counted", { count: shown.length, all: exercises.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState
          title={t(noOwn ? "noOwn" : search.offer === "hidden" && words === "" ? "noHidden" : "noMatch")}
          action={
            <Link
              {...paths.exercises()}
              className="font-semibold text-brand underline underline-offset-4"
              onClick={() => setWords("")}
            >
              {t("showAll")}
            </Link>
          }
        />
      ) : (
        <LibraryTable exercises={shown} />
      )}
    </>
  );
}
