import type { Locale } from "@goldthread/schema/text";
import { useLocale } from "use-intl";

/** The language on the screen, as one of ours. */
export function useLanguage(): Locale {
  return useLocale() === "es" ? "es" : "en";
}
