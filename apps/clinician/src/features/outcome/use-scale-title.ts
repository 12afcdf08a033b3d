import type { MeasureSummary, ScaleSummary } from "@goldthread/domain/measure/summary";
import { useLocale } from "use-intl";
import { languageOf } from "../../shared/language.ts";

/** The measure's short name; with the scale's where it is not the total. */
export function useScaleTitle(): (measure: MeasureSummary, scale: ScaleSummary) => string {
  const language = languageOf(useLocale());
  return ({ shortTitle, primaryScale }, { id, label }) =>
    id === primaryScale ? shortTitle[language] : `${shortTitle[language]}, ${label[language]}`;
}
