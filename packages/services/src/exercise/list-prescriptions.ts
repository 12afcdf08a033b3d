import { listPrescriptions as readPrescriptions } from "@goldthread/db/exercise";
import { PrescriptionList } from "@goldthread/schema/exercise";
import { ByClient } from "@goldthread/schema/measure";
import { query } from "../kernel/procedure.ts";

/** What a client was prescribed, and the days on which they practised it. */
export const listPrescriptions = query({
  name: "exercise.listPrescriptions",
  input: ByClient,
  output: PrescriptionList,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { clientId }, { now }) {
    const prescriptions = await readPrescriptions(tx, clientId, now);
    return { result: { prescriptions }, audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
