import { findMeasure } from "@goldthread/domain/measure/library";
import { itemOptions } from "@goldthread/domain/measure/wording";
import { useCallback } from "react";
import { useLocale } from "use-intl";
import { languageOf } from "../../shared/language.ts";

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

/** What was answered to one item of a measure, in the measure's own words. */
export function useAnswerText(): (measureId: string, itemId: string, value: number) => AnswerText {
  const language = languageOf(useLocale());
  return useCallback(
    (measureId, itemId, value) => {
      const measure = findMeasure(measureId);
      const place = measure?.items.findIndex(({ id }) => id === itemId) ?? -1;
      if (measure === undefined || place === -1) {
        return { measure: measureId, item: itemId, question: itemId, answer: String(value) };
      }
      const option = itemOptions(measure, itemId, language).find((candidate) => candidate.value === value);
      return {
        measure: measure.shortTitle[language],
        item: String(place + 1),
        question: measure.translations[language].items[itemId] ?? itemId,
        answer: option?.text ?? String(value),
      };
    },
    [language],
  );
}
