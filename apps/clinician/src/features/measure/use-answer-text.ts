import { useCallback } from "react";
import { useLocale } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import { useMeasures } from "./use-measures.ts";

interface AnswerText {
  /** The measure's short title. */
  measure: string;
  /** The item's number on the form, from 1; the id where it is not known. */
  item: string;
  /** The item's verbatim wording. */
  question: string;
  /** The chosen option's verbatim wording; the value where it is not known. */
  answer: string;
}

/** What was answered to a safety item, in the measure's own words: those of the person's language where it has them. */
export function useAnswerText(): (measureId: string, itemId: string, value: number) => AnswerText {
  const language = languageOf(useLocale());
  const measures = useMeasures();
  return useCallback(
    (measureId, itemId, value) => {
      const measure = measures.get(measureId);
      const item = measure?.riskItems.find((candidate) => candidate.itemId === itemId);
      const option = item?.options.find((candidate) => candidate.value === value);
      const worded = (text: { en?: string | undefined; es?: string | undefined } | undefined) =>
        text?.[language] ?? text?.en ?? text?.es;
      return {
        measure: measure?.shortTitle[language] ?? measureId,
        item: item === undefined ? itemId : String(item.number),
        question: worded(item?.text) ?? itemId,
        answer: worded(option?.text) ?? String(value),
      };
    },
    [language, measures],
  );
}
