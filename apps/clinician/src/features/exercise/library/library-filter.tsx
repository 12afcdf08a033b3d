import { needs } from "@goldthread/domain/exercise/script";
import { NativeSelect } from "@goldthread/ui/native-select";
import { FilterLinks } from "@goldthread/ui/tab-links";
import { TextField } from "@goldthread/ui/text-field";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useLocale, useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { languageOf } from "../../../shared/language.ts";
import {
  type ExerciseSearch,
  findExercises,
  type LibraryExercise,
  offers,
  search_characters_max,
} from "../library-search.ts";

const route = getRouteApi("/member/exercises/");

/** Narrows the list; all of it stands in the address. */
export function LibraryFilter({
  exercises,
  words,
  onWords,
}: {
  exercises: readonly LibraryExercise[];
  words: string;
  onWords: (words: string) => void;
}) {
  const t = useTranslations("exerciseLibrary");
  const tNeed = useTranslations("exercise.need");
  const language = languageOf(useLocale());
  const search = route.useSearch();
  const navigate = useNavigate();
  const go = (part: ExerciseSearch) =>
    void navigate({ ...paths.exercises({ ...search, ...part }), replace: true, resetScroll: false });
  const offerOf = (href: string) => offers.find((offer) => offer === href);
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
      <FilterLinks
        label={t("filter.label")}
        items={(["all", ...offers] as const).map((id) => ({
          id,
          href: id,
          label: t(`filter.${id}`),
          current: (search.offer ?? "all") === id,
          count: findExercises(exercises, { ...search, offer: offerOf(id) }, language).length,
        }))}
        renderLink={({ href, children, ...link }) => (
          <Link {...paths.exercises({ ...search, offer: offerOf(href) })} {...link} replace activeProps={{}}>
            {children}
          </Link>
        )}
      />
      <div className="grid grow grid-cols-1 gap-3 sm:max-w-lg sm:grid-cols-2 md:ml-auto print:hidden">
        <TextField
          label={t("filter.words")}
          type="search"
          autoComplete="off"
          maxLength={search_characters_max}
          value={words}
          onChange={({ currentTarget: { value } }) => {
            onWords(value);
            go({ words: value.trim() === "" ? undefined : value });
          }}
        />
        <NativeSelect
          label={t("filter.need")}
          placeholder={t("filter.anyNeed")}
          value={search.need ?? ""}
          onChange={({ currentTarget: { value } }) => go({ need: needs.find((need) => need === value) })}
          options={needs.map((value) => ({ value, label: tNeed(value) }))}
        />
      </div>
    </div>
  );
}
