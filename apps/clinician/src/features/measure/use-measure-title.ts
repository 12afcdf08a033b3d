import { findMeasure } from "@goldthread/domain/measure/library";
import { useCallback } from "react";
import { useLocale } from "use-intl";
import { languageOf } from "../../shared/language.ts";

/** A measure's short title; its id where this version does not ship it. */
export function useMeasureTitle(): (measureId: string) => string {
  const language = languageOf(useLocale());
  return useCallback((measureId) => findMeasure(measureId)?.shortTitle[language] ?? measureId, [language]);
}
