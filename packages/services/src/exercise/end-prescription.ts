import { endPrescription as end } from "@goldthread/db/exercise";
import { ByPrescription } from "@goldthread/schema/exercise";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { conflict } from "../kernel/refused.ts";

/** Ends a prescription; what was practised stays. */
export const endPrescription = command({
  name: "exercise.endPrescription",
  input: ByPrescription,
  output: Done,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ prescriptionId }) => ({ kind: "prescription", id: prescriptionId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { prescriptionId }, { now, subjectId }) {
    if (!(await end(tx, prescriptionId, now))) throw conflict("exercise.alreadyEnded");
    return { result: done, audit: { entity: `prescription:${prescriptionId}`, client: subjectId } };
  },
});
