import type { Answers, AnswerValue, MeasureDefinition, RiskRule } from "../measure/definition.ts";

export type RiskFinding = { measureId: string; itemId: string; value: number };

/** Risk findings among answers that may be partial: risk does not wait for the form to be finished. */
export function riskOf(measure: MeasureDefinition, answers: Answers): RiskFinding[] {
  return findings(measure, answers, "risk");
}

/** Answers a clinician should read, yet that raise no alert: DASS-21's item on life being meaningless. */
export function softFlagsOf(measure: MeasureDefinition, answers: Answers): RiskFinding[] {
  return findings(measure, answers, "soft");
}

/** Risk findings of one answer, the moment it is given. Independent of every other answer and of the total. */
export function riskOfAnswer(measure: MeasureDefinition, itemId: string, value: AnswerValue): RiskFinding[] {
  return ofAnswer(measure, itemId, value, "risk");
}

function findings(measure: MeasureDefinition, answers: Answers, kind: RiskRule["kind"]): RiskFinding[] {
  return Object.entries(answers).flatMap(([itemId, value]) => ofAnswer(measure, itemId, value, kind));
}

function ofAnswer(
  measure: MeasureDefinition,
  itemId: string,
  value: AnswerValue,
  kind: RiskRule["kind"],
): RiskFinding[] {
  // Own words have no threshold.
  if (typeof value !== "number") return [];
  const fires = measure.riskRules.some(
    (rule) => rule.kind === kind && rule.itemId === itemId && value >= rule.atLeast,
  );
  return fires ? [{ measureId: measure.id, itemId, value }] : [];
}
