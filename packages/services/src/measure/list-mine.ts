import { listMyMeasures } from "@goldthread/db/measure";
import { ByClient, MyMeasures } from "@goldthread/schema/measure";
import { queryOnce } from "../kernel/procedure.ts";
import { summariesFor } from "./resolve.ts";

/** What the client has to answer, and what they answered before. */
export const listMine = queryOnce({
  name: "measure.listMine",
  input: ByClient,
  output: MyMeasures,
  access: {
    roles: ["client"],
    relationship: "self",
    subject: (input) => ({ kind: "client", id: input.clientId }),
    phi: "clinical",
    assurance: "session",
  },
  audit: ({ clientId }) => ({ entity: `client:${clientId}`, client: clientId }),
  async run(tx, { clientId }) {
    const { clinicMeasures, ...mine } = await listMyMeasures(tx, clientId);
    const named = [...mine.assignments, ...mine.answered].map(({ measureId }) => measureId);
    return { ...mine, measures: summariesFor(named, clinicMeasures) };
  },
});
