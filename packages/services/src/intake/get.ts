import { listIntakes } from "@goldthread/db/intake";
import { IntakeOfClient } from "@goldthread/schema/intake";
import { ByClient } from "@goldthread/schema/measure";
import { query } from "../kernel/procedure.ts";

/** A client's intakes, newest first: the draft where there is one, and the signed ones. */
export const getIntake = query({
  name: "intake.get",
  input: ByClient,
  output: IntakeOfClient,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { clientId }) {
    const intakes = await listIntakes(tx, clientId);
    return { result: { intakes }, audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
