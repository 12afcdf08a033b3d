import { getChart as readChart } from "@goldthread/db/chart";
import { Chart, GetChart } from "@goldthread/schema/chart";
import { query } from "../kernel/procedure.ts";

/** A client's thread on one page. */
export const getChart = query({
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
  async run(tx, { clientId }, { now }) {
    return { result: await readChart(tx, { clientId, now }), audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
