import { useCallback } from "react";
import { useLocale } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import { useMeasures } from "./use-measures.ts";

/** A measure's short title; its id where it is not known here. */
export function useMeasureTitle(): (measureId: string) => string {
  const language = languageOf(useLocale());
  const measures = useMeasures();
  return useCallback(
    (measureId) => measures.get(measureId)?.shortTitle[language] ?? measureId,
    [language, measures],
  );
}
