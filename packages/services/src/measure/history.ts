import { getHistory } from "@goldthread/db/measure";
import { GetHistory, History } from "@goldthread/schema/measure";
import { queryOnce } from "../kernel/procedure.ts";

/** A client's scores of one measure over time. */
export const history = queryOnce({
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
  audit: ({ clientId }) => ({ entity: `client:${clientId}`, client: clientId }),
  run: (tx, { clientId, measureId }) => getHistory(tx, clientId, measureId),
});
