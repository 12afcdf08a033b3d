import { type Answering, getAnswering } from "@goldthread/db/response";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import type { RiskFinding } from "@goldthread/domain/risk/item-risk";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import type { Context } from "../kernel/house.ts";
import { conflict } from "../kernel/refused.ts";
import { getResolved } from "./resolve.ts";

interface Sent {
  assignmentId: string;
  responseId: string;
}

/**
 * What an answer sent to an assignment meets.
 * @throws Refused `measure.alreadySubmitted`; `record.exists` where the id is another assignment's response
 */
export async function openAnswering(
  tx: ClinicTx,
  { assignmentId, responseId }: Sent,
  now: Date,
): Promise<{ answering: Answering; measure: MeasureDefinition }> {
  const answering = await getAnswering(tx, { assignmentId, responseId, now });
  if (answering.same !== null && answering.same.assignmentId !== assignmentId)
    throw conflict("record.exists");
  if (answering.same?.complete === true) throw conflict("measure.alreadySubmitted");
  return { answering, measure: getResolved(answering.measureId, answering.clinicMeasures) };
}

/**
 * An assignment that is over takes no new form, but a form that was begun may be finished, and a safety item is never turned away:
 * it may have waited on a device without a network while the clinician ended the assignment.
 * @throws Refused `measure.assignmentOver`
 */
export function refuseWhenOver({ status, draft }: Answering, findings: readonly RiskFinding[]): void {
  if (status !== "active" && draft === null && findings.length === 0)
    throw conflict("measure.assignmentOver");
}

/** Gives findings the ids their alerts and first events will have. */
export function toAlerts(findings: readonly RiskFinding[], { house }: Context) {
  return findings.map(({ itemId, value }) => ({ id: house.newId(), eventId: house.newId(), itemId, value }));
}
