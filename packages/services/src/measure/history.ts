import { getHistory } from "@goldthread/db/measure";
import { GetHistory, History } from "@goldthread/schema/measure";
import { query } from "../kernel/procedure.ts";

/** A client's scores of one measure over time. */
export const history = query({
  name: "measure.history",
  input: GetHistory,
  output: History,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: (input) => ({ kind: "client", id: input.clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { clientId, measureId }) {
    return { result: await getHistory(tx, clientId, measureId), audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
