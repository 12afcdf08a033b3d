import { lockClient } from "@goldthread/db/client-lock";
import { countPrescriptions, insertPrescription } from "@goldthread/db/exercise";
import { findGoalLocked } from "@goldthread/db/goal";
import { Prescribe } from "@goldthread/schema/exercise";
import { limits } from "@goldthread/schema/limits";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { conflict, notFound } from "../kernel/refused.ts";
import { refuseUnfitSettings } from "./breathing.ts";

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
  async run(tx, { prescriptionId, clientId, goalId, exerciseId, settings, dose, note }, { actor, now }) {
    if (actor.memberId === null) throw notFound();
    refuseUnfitSettings(exerciseId, settings);
    await lockClient(tx, clientId);
    const goal = await findGoalLocked(tx, goalId);
    if (goal === null || goal.clientId !== clientId) throw notFound();
    if (goal.status !== "accepted") throw conflict("exercise.goalNotAccepted");
    const max = limits.prescriptions_per_client_max;
    if ((await countPrescriptions(tx, clientId)) >= max) throw conflict("limit.prescriptions", { max });
    await insertPrescription(tx, {
      id: prescriptionId,
      clientId,
      goalId,
      exerciseId,
      settings,
      dose,
      note,
      prescribedBy: actor.memberId,
      prescribedAt: now,
    });
    return { result: done, audit: { entity: `prescription:${prescriptionId}`, client: clientId } };
  },
});
