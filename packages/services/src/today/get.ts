import { getToday as readToday } from "@goldthread/db/today";
import { GetToday, Today } from "@goldthread/schema/chart";
import { queryOnce } from "../kernel/procedure.ts";
import { summariesFor } from "../measure/resolve.ts";

/** The companion's first screen in one answer. */
export const getToday = queryOnce({
  name: "today.get",
  input: GetToday,
  output: Today,
  access: {
    roles: ["client"],
    relationship: "self",
    subject: (input) => ({ kind: "client", id: input.clientId }),
    phi: "clinical",
    assurance: "session",
  },
  audit: ({ clientId }) => ({ entity: `client:${clientId}`, client: clientId }),
  async run(tx, { clientId }, { now }) {
    const { clinicMeasures, ...today } = await readToday(tx, { clientId, now });
    const assigned = today.assignments.map(({ measureId }) => measureId);
    return { ...today, measures: summariesFor(assigned, clinicMeasures) };
  },
});
