import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { score, scoredItemIds } from "@goldthread/domain/measure/score";
import { optionValues } from "@goldthread/domain/measure/wording";
import type { Random } from "./random.ts";

/**
 * Answers that add up to a total, the safety item answered as told.
 * @throws RangeError where the items cannot hold the total
 */
export function answersFor(
  measure: MeasureDefinition,
  total: number,
  safetyValue: number,
  random: Random,
): Record<string, number> {
  const safety = new Set(measure.riskRules.map(({ itemId }) => itemId));
  const answers: Record<string, number> = {};
  const open: { id: string; max: number }[] = [];
  const scoredIds = scoredItemIds(measure);
  for (const item of measure.items.filter(({ id }) => scoredIds.has(id))) {
    answers[item.id] = safety.has(item.id) ? safetyValue : 0;
    if (!safety.has(item.id)) open.push({ id: item.id, max: Math.max(...optionValues(measure, item)) });
  }
  for (let left = total - (safety.size > 0 ? safetyValue : 0); left > 0; left -= 1) {
    const free = open.filter(({ id, max }) => (answers[id] ?? 0) < max);
    const [first, ...others] = free;
    if (first === undefined) throw new RangeError(`${measure.id} cannot total ${total}`);
    const { id } = random.pick([first, ...others]);
    answers[id] = (answers[id] ?? 0) + 1;
  }
  for (const item of measure.items) {
    if (item.showWhen?.kind === "total" && total > item.showWhen.above) {
      answers[item.id] = Math.min(3, Math.floor(total / 7));
    }
  }
  const scored = score(measure, answers);
  if (scored.status !== "scored" || scored.total !== total)
    throw new RangeError(`${measure.id} does not total ${total}`);
  return answers;
}
