import { goOn as giveMeasure } from "@goldthread/db/go-on";
import type { Answering } from "@goldthread/db/response";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import { answerTo } from "@goldthread/domain/measure/answers";
import type { Answers, Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import type { Context } from "../kernel/house.ts";
import { getClinicMeasure } from "@goldthread/db/measure-library";
import { findResolved, wordingFor } from "./resolve.ts";
import { whyNotOffered } from "@goldthread/domain/measure/offer";

interface Finished {
  answering: Answering;
  answers: Answers;
  locale: Language;
}

/**
 * Gives the client the measure that their clinician asked to go on with, its form begun with what was just answered.
 * @returns null where nobody asked for one, and where the clinic no longer offers it: the response stands either way
 */
export async function goOn(
  tx: ClinicTx,
  { answering, answers, locale }: Finished,
  { house, now }: Context,
): Promise<{ assignmentId: string; measureId: string } | null> {
  const { goOnTo: measureId, clientId, assignedBy, today } = answering;
  if (measureId === null || answering.status !== "active") return null;
  const { clinicMeasures, declarations } = await getClinicMeasure(tx, measureId, null);
  const next = findResolved(measureId, clinicMeasures);
  if (next === undefined || whyNotOffered(next, { declarations, retired: false }) !== null) return null;
  const assignmentId = await giveMeasure(tx, {
    assignmentId: house.newId(),
    responseId: house.newId(),
    clientId,
    measureId,
    measureVersion: next.version,
    ...wordingFor(next, locale, clinicMeasures),
    answers: carriedAnswers(next, answering.measureId, answers),
    assignedBy,
    today,
    now,
  });
  return assignmentId === null ? null : { assignmentId, measureId };
}

/** Whether a measure takes answers over from another one that was finished. */
export function goesOnFrom({ carriesForward }: MeasureDefinition, sourceId: string): boolean {
  return Object.values(carriesForward ?? {}).some(([from]) => from === sourceId);
}

function carriedAnswers({ carriesForward }: MeasureDefinition, sourceId: string, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(carriesForward ?? {}).flatMap(([itemId, [from, sourceItemId]]) => {
      const value = from === sourceId ? answerTo(answers, sourceItemId) : undefined;
      return value === undefined ? [] : [[itemId, value] as const];
    }),
  );
}
