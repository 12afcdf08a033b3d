import { QueryError } from "@goldthread/app-core/errors/query-error";
import { useBelonging } from "@goldthread/app-core/session/session-provider";
import type { LibraryMeasure } from "@goldthread/schema/measure-library";
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
import { findInLibrary } from "../library-search.ts";
import { useLibrary } from "../use-measures.ts";
import { LibraryFilter } from "./library-filter.tsx";
import { LibraryTable } from "./library-table.tsx";

const route = getRouteApi("/member/measures/");

/** Every measure there is: what each asks about, how long it takes, and whether and why the clinic may use it. */
export function LibraryPage() {
  const t = useTranslations("library");
  const { data, error, refetch, isFetching } = useLibrary();
  usePageTitle(t("title"));
  return (
    <div className="flex max-w-[78.5rem] flex-col gap-5">
      <PageHeader title={t("title")} meta={t("lead")} actions={<Actions />} />
      {data === undefined && error === null ? (
        <Loading label={t("title")} className="flex flex-col gap-px">
          <Skeleton className="mb-3 h-9 w-96 max-w-full" />
          {Array.from({ length: 10 }, (_, row) => (
            <Skeleton key={row} className="h-14" />
          ))}
        </Loading>
      ) : null}
      {data === undefined && error !== null ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {data === undefined ? null : <Listed measures={[...data.values()]} />}
    </div>
  );
}

function Actions() {
  const t = useTranslations("own.import");
  const { roles } = useBelonging();
  return (
    <>
      {roles.includes("admin") ? (
        <Link {...paths.importMeasure()} className={buttonClass({ variant: "secondary" })}>
          {t("link")}
        </Link>
      ) : null}
      <SearchButton />
    </>
  );
}

function Listed({ measures }: { measures: readonly LibraryMeasure[] }) {
  const t = useTranslations("library");
  const language = languageOf(useLocale());
  const search = route.useSearch();
  const [words, setWords] = useState("");
  const shown = findInLibrary(measures, { words: useDeferredValue(words), language, search });
  return (
    <>
      <LibraryFilter measures={measures} words={words} onWords={setWords} />
      <p role="status" className="text-s text-ink-2">
        {t("counted", { count: shown.length, all: measures.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState
          title={t(search.offer === "own" && words === "" ? "noOwn" : "noMatch")}
          action={
            <Link
              {...paths.measures()}
              className="font-semibold text-brand underline underline-offset-4"
              onClick={() => setWords("")}
            >
              {t("showAll")}
            </Link>
          }
        >
          {search.offer === "own" && words === "" ? t("noOwnAbout") : undefined}
        </EmptyState>
      ) : (
        <LibraryTable measures={shown} />
      )}
    </>
  );
}
