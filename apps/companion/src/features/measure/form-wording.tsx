import type { Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { scoredItemIds } from "@goldthread/domain/measure/score";

/** What the form prints before its questions. */
export function Instructions({ measure, language }: { measure: MeasureDefinition; language: Language }) {
  const text = measure.translations[language]?.instructions;
  return text ? (
    <p lang={language} className="mb-3 text-[1.0625rem] whitespace-pre-line text-ink-2">
      {text}
    </p>
  ) : null;
}

/** The sentence every question goes on from; null for one that stands for itself. */
export function stemOf(measure: MeasureDefinition, language: Language, itemId: string): string | null {
  const scored = scoredItemIds(measure);
  return scored.size === 0 || scored.has(itemId) ? (measure.translations[language]?.stem ?? null) : null;
}

/** The heading a question stands under. */
export function sectionOf(
  measure: MeasureDefinition,
  language: Language,
  sectionId: string | undefined | null,
): string | null {
  return measure.translations[language]?.sections?.[sectionId ?? ""] ?? null;
}
