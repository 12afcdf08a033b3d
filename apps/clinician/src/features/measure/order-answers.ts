import { answerTo } from "@goldthread/domain/measure/answers";
import { visibleItems } from "@goldthread/domain/measure/asked-items";
import type {
  Answers,
  AnswerValue,
  MeasureDefinition,
  MeasureItem,
} from "@goldthread/domain/measure/definition";
import { itemRange } from "@goldthread/domain/measure/measure-index";
import { scoredItemIds } from "@goldthread/domain/measure/score";

/** One question that was asked and what was said to it. */
export interface AnsweredItem {
  item: MeasureItem;
  /** Its place among the questions of the form, from 1. */
  number: number;
  /** Undefined where it was left out. */
  value: AnswerValue | undefined;
  scored: boolean;
}

/** The questions that were asked, in the form's order. */
export function answeredItems(measure: MeasureDefinition, answers: Answers): AnsweredItem[] {
  const scored = scoredItemIds(measure);
  const asked = new Set(visibleItems(measure, answers).map(({ id }) => id));
  return measure.items
    .filter(({ kind }) => kind !== "display")
    .map((item, place) => ({
      item,
      number: place + 1,
      value: answerTo(answers, item.id),
      scored: scored.has(item.id),
    }))
    .filter(({ item, value }) => asked.has(item.id) || value !== undefined);
}

/** What stands out first: safety questions, then the answers furthest to the severe end, then own words, then the rest. */
export function worstFirst(
  measure: MeasureDefinition,
  items: readonly AnsweredItem[],
  flagged: ReadonlySet<string>,
): AnsweredItem[] {
  const rank = ({ item, value, scored }: AnsweredItem): number => {
    if (flagged.has(item.id)) return 3;
    if (typeof value === "string") return 1;
    const severity = scored && typeof value === "number" ? severityOf(measure, item.id, value) : null;
    return severity === null ? 0 : 1.5 + severity;
  };
  return items.toSorted((a, b) => rank(b) - rank(a));
}

/** How far an answer is from the healthy end of its question, 0 to 1; null where it has no ends. */
export function severityOf(measure: MeasureDefinition, itemId: string, value: number): number | null {
  const range = itemRange(measure, itemId);
  if (range === null || range.max === range.min) return null;
  const share = (value - range.min) / (range.max - range.min);
  const reversed = measure.scales.some(
    ({ method }) => method.kind !== "tiers" && method.reverse?.includes(itemId) === true,
  );
  return reversed === (measure.higherIs === "worse") ? 1 - share : share;
}
