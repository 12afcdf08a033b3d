import { listAlerts as readAlerts } from "@goldthread/db/risk";
import { AlertList, ListAlerts } from "@goldthread/schema/risk";
import { query } from "../kernel/procedure.ts";

/** A client's alerts and what was done about each. */
export const listAlerts = query({
  name: "risk.list",
  input: ListAlerts,
  output: AlertList,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: (input) => ({ kind: "client", id: input.clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { clientId }) {
    return { result: { alerts: await readAlerts(tx, clientId) }, audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
