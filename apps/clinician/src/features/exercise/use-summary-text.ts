import { isCounted } from "@goldthread/domain/exercise/is-counted";
import { languageIn } from "@goldthread/domain/exercise/language-in";
import type { ExerciseSummary } from "@goldthread/domain/exercise/script";
import type { Language } from "@goldthread/domain/measure/definition";
import { useCallback } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";

export interface SummaryText {
  /** The language of title and purpose: the reader's, or the one it is written in. */
  language: Language;
  title: string;
  purpose: string;
  needs: string;
  lengths: string;
  /** Each in a few words; empty when there is nothing to take care of. */
  cautions: string;
}

/** What a list says of an exercise, in words. */
export function useSummaryText(): (summary: ExerciseSummary) => SummaryText {
  const t = useTranslations("exercise");
  const format = useFormatter();
  const reader = languageOf(useLocale());
  return useCallback(
    (summary) => {
      const { languages, title, purpose, needs, lengths, cautions } = summary;
      const language = languageIn(languages, reader);
      const counted = isCounted(lengths);
      const amounts = lengths.options.map(({ minutes, cycles }) => cycles ?? minutes);
      const any = lengths.anyMinutes;
      return {
        language,
        title: title[language],
        purpose: purpose[language],
        needs: format.list(
          needs.map((need) => t(`need.${need}`)),
          { type: "unit" },
        ),
        lengths:
          any === null
            ? t(counted ? "lengths.cycles" : "lengths.minutes", {
                amounts: format.list(
                  amounts.map((amount) => format.number(amount)),
                  { type: "disjunction" },
                ),
                last: amounts.at(-1) ?? 0,
              })
            : t("lengths.any", { min: any.min, max: any.max }),
        cautions: format.list(
          cautions.map((caution) => t(`caution.${caution}`)),
          { type: "unit" },
        ),
      };
    },
    [t, format, reader],
  );
}
