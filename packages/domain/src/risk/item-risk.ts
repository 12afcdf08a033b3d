import type { Answers, MeasureDefinition } from "../measure/definition.ts";

export type RiskFinding = { measureId: string; itemId: string; value: number };

/** Risk findings among answers that may be partial: risk does not wait for the form to be finished. */
export function riskOf(measure: MeasureDefinition, answers: Answers): RiskFinding[] {
  return Object.entries(answers).flatMap(([itemId, value]) => riskOfAnswer(measure, itemId, value));
}

/** Risk findings of one answer, the moment it is given. Independent of every other answer and of the total. */
export function riskOfAnswer(measure: MeasureDefinition, itemId: string, value: number): RiskFinding[] {
  return measure.riskRules
    .filter((rule) => rule.itemId === itemId && value >= rule.atLeast)
    .map(() => ({ measureId: measure.id, itemId, value }));
}
