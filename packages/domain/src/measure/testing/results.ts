import { answersInOrder } from "../answers-in-order.ts";
import type { MeasureDefinition } from "../definition.ts";
import { score, type Scored } from "../score.ts";

/** The scored result of answers in order. Throws where they cannot be scored. */
export function scored(measure: MeasureDefinition, values: readonly (number | null)[]): Scored {
  const result = score(measure, answersInOrder(measure, values));
  if (result.status !== "scored") throw new Error(`${measure.id} still wants ${result.missing.join(", ")}`);
  return result;
}

/** The items that are missing from answers in order; empty when they can be scored. */
export function missingFrom(
  measure: MeasureDefinition,
  values: readonly (number | null)[],
): readonly string[] {
  const result = score(measure, answersInOrder(measure, values));
  return result.status === "scored" ? [] : result.missing;
}

/** Answers to `count` items, each at most `max`, that add up to `total`: the first items take most. */
export function addingTo(total: number, count: number, max: number): number[] {
  let left = total;
  return Array.from({ length: count }, () => {
    const value = Math.min(left, max);
    left -= value;
    return value;
  });
}

export function times(count: number, value: number): number[] {
  return Array.from({ length: count }, () => value);
}
