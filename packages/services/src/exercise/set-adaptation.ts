import { lockClient } from "@goldthread/db/client-lock";
import { putAdaptation } from "@goldthread/db/exercise-library";
import { PrescriptionsEnded, SetAdaptation } from "@goldthread/schema/exercise";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";
import { refuseUnknown } from "./fit.ts";

/** Adapts the exercises for one client. Prescriptions of what is switched off end with it. */
export const setAdaptation = command({
  name: "exercise.setAdaptation",
  input: SetAdaptation,
  output: PrescriptionsEnded,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { clientId, noHolds, eyesOpen, allOff, off }, { actor, now }) {
    if (actor.memberId === null) throw notFound();
    await refuseUnknown(tx, off);
    await lockClient(tx, clientId);
    const change = { noHolds, eyesOpen, allOff, off: [...new Set(off)] };
    const prescriptionsEnded = await putAdaptation(tx, clientId, { ...change, by: actor.memberId, at: now });
    return { result: { prescriptionsEnded }, audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
