import { getToday as readToday } from "@goldthread/db/today";
import { GetToday, Today } from "@goldthread/schema/chart";
import { query } from "../kernel/procedure.ts";

/** The companion's first screen in one answer. */
export const getToday = query({
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
  async run(tx, { clientId }, { now }) {
    return { result: await readToday(tx, { clientId, now }), audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
