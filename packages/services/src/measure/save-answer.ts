import { saveAnswer as keep } from "@goldthread/db/response";
import { checkAnswers } from "@goldthread/domain/measure/answers";
import { riskOfAnswer } from "@goldthread/domain/risk/item-risk";
import { AnswerSaved, SaveAnswer } from "@goldthread/schema/measure";
import { findItem } from "@goldthread/domain/measure/wording";
import { command } from "../kernel/procedure.ts";
import { invalidField } from "../kernel/refused.ts";
import { openAnswering, refuseWhenOver, toAlerts } from "./open-answering.ts";
import { wordingFor } from "./resolve.ts";

/** Keeps one answer as it is given; a safety item raises its alert in the same transaction, whatever becomes of the form. */
export const saveAnswer = command({
  name: "measure.saveAnswer",
  input: SaveAnswer,
  output: AnswerSaved,
  access: {
    roles: ["client"],
    relationship: "self",
    subject: (input) => ({ kind: "assignment", id: input.assignmentId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { assignmentId, responseId, locale, itemId, value }, context) {
    const { answering, measure } = await openAnswering(tx, { assignmentId, responseId }, context.now);
    if (findItem(measure, itemId) === undefined) throw invalidField("itemId", "measure.unknownItem");
    const [problem] = value === null ? [] : checkAnswers(measure, { [itemId]: value });
    if (problem !== undefined) throw invalidField("value", `measure.${problem.kind}`);
    const findings = value === null ? [] : riskOfAnswer(measure, itemId, value);
    refuseWhenOver(answering, findings);
    const saved = await keep(tx, {
      responseId,
      assignmentId,
      clientId: answering.clientId,
      measureId: measure.id,
      measureVersion: measure.version,
      ...wordingFor(measure, locale, answering.clinicMeasures),
      itemId,
      value,
      alerts: toAlerts(findings, context),
      now: context.now,
    });
    return { result: saved, audit: { entity: `response:${saved.responseId}`, client: answering.clientId } };
  },
});
