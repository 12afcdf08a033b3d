import type { LibraryMeasure } from "@goldthread/schema/measure-library";
import { NativeSelect } from "@goldthread/ui/native-select";
import { FilterLinks } from "@goldthread/ui/tab-links";
import { TextField } from "@goldthread/ui/text-field";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useLocale, useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { languageOf } from "../../../shared/language.ts";
import { findInLibrary, licence_classes, type LibrarySearch, offers } from "../library-search.ts";

const route = getRouteApi("/member/measures/");

/** Narrows the list: by choices in the address, by words on the page alone. */
export function LibraryFilter({
  measures,
  words,
  onWords,
}: {
  measures: readonly LibraryMeasure[];
  words: string;
  onWords: (words: string) => void;
}) {
  const t = useTranslations("library");
  const language = languageOf(useLocale());
  const search = route.useSearch();
  const navigate = useNavigate();
  const go = (part: LibrarySearch) =>
    void navigate({ ...paths.measures({ ...search, ...part }), replace: true });
  const offerOf = (href: string) => offers.find((offer) => offer === href);
  const needs = [...new Map(measures.map(({ about }) => [about.en, about[language]]))]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  return (
    <div className="flex flex-col gap-4">
      <FilterLinks
        label={t("filter.label")}
        items={(["all", ...offers] as const).map((id) => ({
          id,
          href: id,
          label: t(`filter.${id}`),
          current: (search.offer ?? "all") === id,
          count: findInLibrary(measures, { words: "", language, search: { ...search, offer: offerOf(id) } })
            .length,
        }))}
        renderLink={({ href, children, ...link }) => (
          <Link {...paths.measures({ ...search, offer: offerOf(href) })} {...link} replace activeProps={{}}>
            {children}
          </Link>
        )}
      />
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4 print:hidden">
        <TextField
          label={t("filter.words")}
          type="search"
          autoComplete="off"
          value={words}
          onChange={(event) => onWords(event.currentTarget.value)}
        />
        <NativeSelect
          label={t("filter.need")}
          value={search.about ?? ""}
          onChange={(event) => go({ about: event.currentTarget.value || undefined })}
          options={[{ value: "", label: t("filter.anyNeed") }, ...needs]}
        />
        <NativeSelect
          label={t("filter.licence")}
          value={search.licence ?? ""}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            go({ licence: licence_classes.find((licence) => licence === chosen) });
          }}
          options={[
            { value: "", label: t("filter.anyLicence") },
            ...licence_classes.map((value) => ({ value, label: t(`licence.${value}`) })),
          ]}
        />
        <NativeSelect
          label={t("filter.language")}
          value={search.language ?? ""}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            go({ language: chosen === "en" || chosen === "es" ? chosen : undefined });
          }}
          options={[
            { value: "", label: t("filter.anyLanguage") },
            { value: "en", label: t("language.en") },
            { value: "es", label: t("language.es") },
          ]}
        />
      </div>
    </div>
  );
}
