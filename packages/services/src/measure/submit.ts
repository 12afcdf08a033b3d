import { completeResponse } from "@goldthread/db/complete-response";
import { checkAnswers } from "@goldthread/domain/measure/answers";
import { askedAnswers, missingItems } from "@goldthread/domain/measure/asked-items";
import type { Answers, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { type Scored, score } from "@goldthread/domain/measure/score";
import { riskOf } from "@goldthread/domain/risk/item-risk";
import { nextDue } from "@goldthread/domain/schedule/next-due";
import { ResponseSubmitted, SubmitResponse } from "@goldthread/schema/measure";
import { command } from "../kernel/procedure.ts";
import { Refused, conflict } from "../kernel/refused.ts";
import { goOn } from "./go-on.ts";
import { openAnswering, refuseWhenOver, toAlerts } from "./open-answering.ts";
import { wordingFor } from "./resolve.ts";

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
    const { draft, clientId, startsOn, everyWeeks, today, withheld } = answering;
    const answers = askedAnswers(measure, checked(measure, { ...draft?.answers, ...sent }));
    const {
      total,
      bandId,
      scales: scores,
      atCaseness,
    } = scored(measure, answers, answering.clinicMeasures.own.length > 0);
    const findings = riskOf(measure, answers);
    refuseWhenOver(answering, findings);
    const responseId = draft?.id ?? sentId;
    const completed = await completeResponse(tx, {
      responseId,
      assignmentId,
      clientId,
      measureId: measure.id,
      measureVersion: measure.version,
      ...wordingFor(measure, locale, answering.clinicMeasures),
      answers,
      total,
      bandId,
      scores,
      drafted: draft !== null,
      alerts: toAlerts(findings, context),
      completedAt: context.now,
      nextDueOn: nextDue({ startsOn, everyWeeks, lastCompletedOn: today }),
    });
    if (completed === null) throw conflict("measure.alreadySubmitted");
    const going = atCaseness === true ? await goOn(tx, { answering, answers, locale }, context) : null;
    const shown = withheld ? nothingShown : { total, bandId, scores };
    return {
      result: {
        responseId,
        measureId: measure.id,
        ...completed,
        ...shown,
        withheld,
        goOn: going,
      },
      audit: { entity: `response:${responseId}`, client: clientId },
    };
  },
});

const nothingShown = { total: null, bandId: null, scores: null, previousTotal: null, baselineTotal: null };

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

/**
 * What a score needs is needed. Of its own measures a clinic said besides which items a form cannot do without; a published
 * one is complete when it can be scored (PHQ-9 without the item on difficulty).
 * @throws Refused `measure.incomplete` naming the items without an answer: what is missing is never guessed
 */
function scored(measure: MeasureDefinition, answers: Answers, isOwn: boolean): Scored {
  const missing = isOwn ? missingItems(measure, answers).map(({ id }) => id) : [];
  const result = score(measure, answers);
  if (result.status === "scored" && missing.length === 0) return result;
  const unanswered = new Set([...missing, ...(result.status === "scored" ? [] : result.missing)]);
  const fields = [...unanswered].map((itemId) => ({
    path: `answers.${itemId}`,
    problem: "measure.unanswered",
  }));
  throw new Refused({ code: "invalid", reason: "measure.incomplete", fields });
}
