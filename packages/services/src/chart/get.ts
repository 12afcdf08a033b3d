import { getChart as readChart } from "@goldthread/db/chart";
import { Chart, GetChart } from "@goldthread/schema/chart";
import { queryOnce } from "../kernel/procedure.ts";

/** A client's thread on one page. */
export const getChart = queryOnce({
  name: "chart.get",
  input: GetChart,
  output: Chart,
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
