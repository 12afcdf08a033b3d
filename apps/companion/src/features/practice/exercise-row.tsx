import { languageIn } from "@goldthread/domain/exercise/language-in";
import { shortestMinutes } from "@goldthread/domain/exercise/library";
import type { ExerciseSummary } from "@goldthread/domain/exercise/script";
import { cardClass } from "@goldthread/ui/card";
import { ExercisePicture } from "@goldthread/ui/exercise/exercise-picture";
import { ChevronRightIcon } from "@goldthread/ui/icons";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../shared/use-language.ts";

/** One exercise on offer: what it is for, and what it takes at least. */
export function ExerciseRow({ summary }: { summary: ExerciseSummary }) {
  const t = useTranslations("practice");
  const locale = useLanguage();
  const { id, title, purpose, languages } = summary;
  const language = languageIn(languages, locale);
  return (
    <li>
      <Link
        to="/practise/$exerciseId"
        params={{ exerciseId: id }}
        className={cardClass({
          padding: "none",
          pressable: true,
          className: "flex items-center gap-4 p-4",
        })}
      >
        <ExercisePicture picture={summary.picture} />
        <span className="min-w-0 flex-1">
          <span lang={language} className="block font-medium">
            {title[language]}
          </span>
          <span lang={language} className="block text-m text-ink-2">
            {purpose[language]}
          </span>
          <span className="block text-m text-ink-2">
            {t("find.lasts", { from: Math.ceil(shortestMinutes(summary)) })}
          </span>
        </span>
        <ChevronRightIcon size={22} className="shrink-0 text-ink-3" />
      </Link>
    </li>
  );
}
