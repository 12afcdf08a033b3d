import { listCheckIns as readCheckIns } from "@goldthread/db/check-in";
import { CheckInList } from "@goldthread/schema/check-in";
import { ByClient } from "@goldthread/schema/measure";
import { query } from "../kernel/procedure.ts";

/** A client's check-ins, newest first; the care team gets those the client shares. */
export const listCheckIns = query({
  name: "checkIn.list",
  input: ByClient,
  output: CheckInList,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clientPrivate",
    assurance: "session",
  },
  async run(tx, { clientId }, { actor }) {
    const checkIns = await readCheckIns(tx, clientId, actor.as);
    return { result: { checkIns }, audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
