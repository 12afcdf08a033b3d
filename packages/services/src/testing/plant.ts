import { withClinic } from "@goldthread/db/with-clinic";
import { phq9 } from "@goldthread/domain/measure/phq-9";
import type { Calls } from "./calls.ts";
import type { House } from "../kernel/house.ts";
import { assignMeasure } from "../measure/assign.ts";
import { submitResponse } from "../measure/submit.ts";
import { proposeGoal } from "../goal/propose.ts";
import { acceptGoal } from "../goal/accept.ts";
import { saveIntakeDraft } from "../intake/save-draft.ts";

/** A PHQ-9 with a total of 12, assigned by the clinician and answered by the client. @returns the response's id */
export async function plantResponse(
  house: House,
  clinician: Calls,
  client: Calls,
  clientId: string,
): Promise<string> {
  const assignmentId = house.newId();
  const responseId = house.newId();
  await clinician(assignMeasure, {
    assignmentId,
    clientId,
    measureId: phq9.id,
    everyWeeks: null,
    startsOn: house.clock().toISOString().slice(0, 10),
  });
  const answers = Object.fromEntries(
    phq9.items.map(({ id }, index) => [id, index < 6 ? 2 : id === "phq9-10" ? 1 : 0]),
  );
  await client(submitResponse, { assignmentId, responseId, locale: "en", answers });
  return responseId;
}

/** A goal the client proposed and the clinician accepted. @returns its id */
export async function plantAcceptedGoal(
  house: House,
  clinician: Calls,
  client: Calls,
  clientId: string,
): Promise<string> {
  const goalId = house.newId();
  await client(proposeGoal, { goalId, clientId, concernId: null, words: "Sleep through until six" });
  await clinician(acceptGoal, { goalId, words: "" });
  return goalId;
}

/** A draft of an intake whose presenting problem reads `words`. @returns its id */
export async function plantIntake(
  house: House,
  clinician: Calls,
  clientId: string,
  words: string,
): Promise<string> {
  const intakeId = house.newId();
  await clinician(saveIntakeDraft, {
    intakeId,
    clientId,
    seenRevision: 0,
    sections: { presentingProblem: words },
  });
  return intakeId;
}

/** Runs one statement in a clinic, past the services. */
export async function inClinic<Row extends Record<string, unknown>>(
  house: House,
  clinicId: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  return withClinic(house.database, { by: "system", clinicId, purpose: "test" }, async (tx) => ({
    value: await tx.sql<Row>({ name: "", text }, values),
    audit: null,
  }));
}
