import { isCalendarDate } from "../schedule/calendar-date.ts";
import type { Answers, AnswerValue, MeasureDefinition, MeasureItem } from "./definition.ts";
import { indexOf } from "./measure-index.ts";

/** The longest own words an item takes, in UTF-16 code units. */
export const answer_text_length_max = 500;
export const answer_long_text_length_max = 5_000;

export type AnswerProblem =
  | { kind: "unknownItem"; itemId: string }
  | { kind: "notAnOption"; itemId: string; value: AnswerValue }
  /** A number beyond the item's bounds, a text too long or blank, or the wrong kind of value altogether. */
  | { kind: "notAnAnswer"; itemId: string; value: AnswerValue };

/** The answer to one item, or undefined. Only own keys count: answers come from outside. */
export function answerTo(answers: Answers, itemId: string): AnswerValue | undefined {
  return Object.hasOwn(answers, itemId) ? answers[itemId] : undefined;
}

/** Everything wrong with the answers; an empty list means each is one its item takes. Absence is no problem. */
export function checkAnswers(measure: MeasureDefinition, answers: Answers): AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  for (const [itemId, value] of Object.entries(answers)) {
    const kind = problemWith(measure, itemId, value);
    if (kind === "unknownItem") problems.push({ kind, itemId });
    else if (kind !== null) problems.push({ kind, itemId, value });
  }
  return problems;
}

function problemWith(
  measure: MeasureDefinition,
  itemId: string,
  value: AnswerValue,
): AnswerProblem["kind"] | null {
  const { items, optionValues } = indexOf(measure);
  const item = items.get(itemId);
  if (!item || item.kind === "display") return "unknownItem";
  if (item.kind === "choice" || (item.kind === "openChoice" && typeof value === "number")) {
    const options = optionValues.get(itemId) ?? [];
    return typeof value === "number" && options.includes(value) ? null : "notAnOption";
  }
  return takes(item, value) ? null : "notAnAnswer";
}

function takes({ kind, bounds }: MeasureItem, value: AnswerValue): boolean {
  if (kind === "integer" || kind === "decimal") {
    if (typeof value !== "number" || !Number.isFinite(value)) return false;
    if (kind === "integer" && !Number.isInteger(value)) return false;
    return bounds === undefined || (value >= bounds.min && value <= bounds.max);
  }
  if (typeof value !== "string") return false;
  if (kind === "date") return isCalendarDate(value);
  const longest = kind === "longText" ? answer_long_text_length_max : answer_text_length_max;
  return value.trim() !== "" && value.length <= longest;
}
