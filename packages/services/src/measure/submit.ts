import { completeResponse } from "@goldthread/db/complete-response";
import { checkAnswers } from "@goldthread/domain/measure/answers";
import { askedAnswers } from "@goldthread/domain/measure/asked-items";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { getBand, score } from "@goldthread/domain/measure/score";
import { getTranslation } from "@goldthread/domain/measure/wording";
import { riskOf } from "@goldthread/domain/risk/item-risk";
import { nextDue } from "@goldthread/domain/schedule/next-due";
import { type Answers, ResponseSubmitted, SubmitResponse } from "@goldthread/schema/measure";
import { command } from "../kernel/procedure.ts";
import { Refused, conflict } from "../kernel/refused.ts";
import { openAnswering, refuseWhenOver, toAlerts } from "./open-answering.ts";

/** Completes a questionnaire: scores it, keeps the client's scores in order and moves the assignment on. */
export const submitResponse = command({
  name: "measure.submit",
  input: SubmitResponse,
  output: ResponseSubmitted,
  access: {
    roles: ["client"],
    relationship: "self",
    subject: (input) => ({ kind: "assignment", id: input.assignmentId }),
    phi: "clinical",
    assurance: "session",
  },
  announces: true,
  async run(tx, { assignmentId, responseId: sentId, locale, answers: sent }, context) {
    const { answering, measure } = await openAnswering(tx, { assignmentId, responseId: sentId }, context.now);
    const { draft, clientId, startsOn, everyWeeks, today } = answering;
    const answers = askedAnswers(measure, checked(measure, { ...draft?.answers, ...sent }));
    const total = totalOf(measure, answers);
    const bandId = getBand(measure, total).id;
    const findings = riskOf(measure, answers);
    refuseWhenOver(answering, findings);
    const responseId = draft?.id ?? sentId;
    const completed = await completeResponse(tx, {
      responseId,
      assignmentId,
      clientId,
      measureId: measure.id,
      measureVersion: measure.version,
      translationId: getTranslation(measure, locale).translationId,
      locale,
      answers,
      total,
      bandId,
      drafted: draft !== null,
      alerts: toAlerts(findings, context),
      completedAt: context.now,
      nextDueOn: nextDue({ startsOn, everyWeeks, lastCompletedOn: today }),
    });
    if (completed === null) throw conflict("measure.alreadySubmitted");
    return {
      result: { responseId, measureId: measure.id, total, bandId, ...completed },
      audit: { entity: `response:${responseId}`, client: clientId },
    };
  },
});

/** @throws Refused naming each answer that is no answer to this measure */
function checked(measure: MeasureDefinition, answers: Answers): Answers {
  const problems = checkAnswers(measure, answers);
  if (problems.length === 0) return answers;
  const fields = problems.map(({ kind, itemId }) => ({
    path: `answers.${itemId}`,
    problem: `measure.${kind}`,
  }));
  throw new Refused({ code: "invalid", reason: "input.invalid", fields });
}

/** @throws Refused `measure.incomplete` naming the items without an answer: what is missing is never guessed */
function totalOf(measure: MeasureDefinition, answers: Answers): number {
  const result = score(measure, answers);
  if (result.status === "scored") {
    if (result.total === null) throw new RangeError(`${measure.id} has no total`);
    return result.total;
  }
  const fields = result.missing.map((itemId) => ({
    path: `answers.${itemId}`,
    problem: "measure.unanswered",
  }));
  throw new Refused({ code: "invalid", reason: "measure.incomplete", fields });
}
