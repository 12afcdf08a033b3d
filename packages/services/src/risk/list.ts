import { listAlerts as readAlerts } from "@goldthread/db/risk";
import { AlertList, ListAlerts } from "@goldthread/schema/risk";
import { queryOnce } from "../kernel/procedure.ts";

/** A client's alerts and what was done about each. */
export const listAlerts = queryOnce({
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
  audit: ({ clientId }) => ({ entity: `client:${clientId}`, client: clientId }),
  async run(tx, { clientId }) {
    return { alerts: await readAlerts(tx, clientId) };
  },
});
