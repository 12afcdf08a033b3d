import type { MeasureSummary } from "@goldthread/domain/measure/summary";
import { NativeSelect } from "@goldthread/ui/native-select";
import { FilterLinks } from "@goldthread/ui/tab-links";
import { TextField } from "@goldthread/ui/text-field";
import { Link } from "@tanstack/react-router";
import type { Ref } from "react";
import { useLocale, useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { languageOf } from "../../shared/language.ts";
import { caseloadViews, type CaseloadSearch, type CaseloadView } from "./filter-rows.ts";

/** Which clients are shown, each choice with its address, and the way to the rules. */
export function CaseloadToolbar({
  search,
  measures,
  counts,
  name,
  onName,
  searchField,
  onMeasure,
  onHow,
}: {
  search: CaseloadSearch;
  /** Those to choose from. */
  measures: readonly MeasureSummary[];
  counts: Readonly<Record<CaseloadView, number>>;
  /** Part of a name to look for. */
  name: string;
  onName: (name: string) => void;
  searchField: Ref<HTMLInputElement>;
  onMeasure: (measureId: string | undefined) => void;
  onHow: () => void;
}) {
  const t = useTranslations("caseload");
  const language = languageOf(useLocale());
  const viewOf = (view: CaseloadView) => ({ ...search, view: view === "all" ? undefined : view });
  return (
    <div className="mt-3 mb-2.5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <FilterLinks
        label={t("views")}
        items={caseloadViews.map((view) => ({
          id: view,
          href: view,
          label: t(`view.${view}`),
          current: view === (search.view ?? "all"),
          count: counts[view],
        }))}
        renderLink={({ href, children, ...link }) => (
          <Link {...paths.caseload(viewOf(asView(href)))} {...link} replace activeProps={{}}>
            {children}
          </Link>
        )}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-s text-ink-3 print:hidden">
        <TextField
          ref={searchField}
          type="search"
          label={t("searchByName")}
          hideLabel
          placeholder={t("searchByName")}
          autoComplete="off"
          value={name}
          onChange={(event) => onName(event.currentTarget.value)}
          className="w-40 [&_input]:min-h-8 [&_input]:py-1 [&_input]:text-s"
        />
        <NativeSelect
          label={t("measureShown")}
          hideLabel
          className="w-36 [&_select]:min-h-8 [&_select]:py-1 [&_select]:text-s"
          value={search.measure ?? ""}
          onChange={(event) => onMeasure(event.currentTarget.value || undefined)}
          options={[
            { value: "", label: t("anyMeasure") },
            ...measures.map(({ id, shortTitle }) => ({ value: id, label: shortTitle[language] })),
          ]}
        />
        <p>
          {t("orderedBy")}{" "}
          <button
            type="button"
            onClick={onHow}
            className="min-h-6 rounded-1 text-ink-2 underline underline-offset-2"
          >
            {t("how")}
          </button>
        </p>
      </div>
    </div>
  );
}

function asView(href: string): CaseloadView {
  return caseloadViews.find((view) => view === href) ?? "all";
}
