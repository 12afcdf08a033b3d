import { getChart as readChart } from "@goldthread/db/chart";
import { ChartLists, GetChart } from "@goldthread/schema/chart";
import { queryText } from "../kernel/procedure.ts";

/** A client's thread on one page. */
export const getChart = queryText({
  name: "chart.get",
  input: GetChart,
  output: ChartLists,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: (input) => ({ kind: "client", id: input.clientId }),
    phi: "clinical",
    assurance: "session",
  },
  audit: ({ clientId }) => ({ entity: `client:${clientId}`, client: clientId }),
  run: (tx, { clientId }, { now }) => readChart(tx, { clientId, now }),
});
