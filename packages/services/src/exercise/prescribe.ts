import { lockClient } from "@goldthread/db/client-lock";
import { countPrescriptions, insertPrescription } from "@goldthread/db/exercise";
import { whyNotFor } from "@goldthread/db/exercise-library";
import { findGoalLocked } from "@goldthread/db/goal";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import { daysBetween } from "@goldthread/domain/schedule/calendar-date";
import { Prescribe } from "@goldthread/schema/exercise";
import { limits } from "@goldthread/schema/limits";
import { Done } from "@goldthread/schema/text";
import { clinicToday } from "../clinic/today.ts";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { conflict, invalidField, notFound } from "../kernel/refused.ts";
import { refuseUnfitSettings } from "./fit.ts";

/** Prescribes an exercise with its dose, for a goal that both sides have agreed. */
export const prescribe = command({
  name: "exercise.prescribe",
  input: Prescribe,
  output: Done,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { opId: _opId, prescriptionId: id, ...asked }, { actor, now }) {
    if (actor.memberId === null) throw notFound();
    const { clientId, goalId, exerciseId } = asked;
    await refuseUnfitSettings(tx, exerciseId, asked.settings);
    await refuseUnfitDays(tx, asked, now);
    await lockClient(tx, clientId);
    const goal = await findGoalLocked(tx, goalId);
    if (goal === null || goal.clientId !== clientId) throw notFound();
    if (goal.status !== "accepted") throw conflict("exercise.goalNotAccepted");
    const whyNot = await whyNotFor(tx, clientId, exerciseId);
    if (whyNot !== null) throw conflict(`exercise.${whyNot}`);
    const max = limits.prescriptions_per_client_max;
    if ((await countPrescriptions(tx, clientId)) >= max) throw conflict("limit.prescriptions", { max });
    await insertPrescription(tx, { id, ...asked, prescribedBy: actor.memberId, prescribedAt: now });
    return { result: done, audit: { entity: `prescription:${id}`, client: clientId } };
  },
});

/** @throws Refused for days that are over, too far away or the wrong way round */
async function refuseUnfitDays(
  tx: ClinicTx,
  { startsOn, untilOn }: { startsOn: string | null; untilOn: string | null },
  now: Date,
): Promise<void> {
  if (startsOn === null && untilOn === null) return;
  const today = await clinicToday(tx, now);
  const far = limits.prescription_days_ahead_max;
  const first = startsOn ?? today;
  if (daysBetween(today, first) > far) throw invalidField("startsOn", "exercise.dayTooFar");
  if (untilOn === null) return;
  if (untilOn < today) throw invalidField("untilOn", "exercise.untilOver");
  if (untilOn < first) throw invalidField("untilOn", "exercise.untilBeforeStart");
  if (daysBetween(today, untilOn) > 2 * far) throw invalidField("untilOn", "exercise.dayTooFar");
}
