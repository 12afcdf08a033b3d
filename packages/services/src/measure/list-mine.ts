import { listMyMeasures } from "@goldthread/db/measure";
import { ByClient, MyMeasures } from "@goldthread/schema/measure";
import { query } from "../kernel/procedure.ts";

/** What the client has to answer, and what they answered before. */
export const listMine = query({
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
  async run(tx, { clientId }) {
    return { result: await listMyMeasures(tx, clientId), audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
