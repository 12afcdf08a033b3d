import { cx } from "@goldthread/ui/class-names";
import { useTranslations } from "use-intl";
import { useLocaleChoice } from "../locale/locale-provider.tsx";
import { localeNames, locales } from "../locale/messages.ts";

/** Each language by its own name, for people who do not read the one shown. */
export function LanguageChoice() {
  const t = useTranslations("common");
  const { locale, setLocale } = useLocaleChoice();
  return (
    <div role="group" aria-label={t("language")} className="-ml-2 flex flex-wrap gap-2 touch:-ml-3">
      {locales.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === locale}
          onClick={() => setLocale(one)}
          className={cx(
            "min-h-8 rounded-1 px-2 text-s touch:min-h-12 touch:px-3 touch:text-m",
            one === locale
              ? "font-semibold text-ink underline underline-offset-4"
              : "text-ink-2 hover:text-ink",
          )}
        >
          {localeNames[one]}
        </button>
      ))}
    </div>
  );
}
