import { listPractices as readPractices } from "@goldthread/db/exercise";
import { PracticeList } from "@goldthread/schema/exercise";
import { ByClient } from "@goldthread/schema/measure";
import { query } from "../kernel/procedure.ts";

/** A client's practices, newest first; to the care team, how a practice felt is told where the client shares it. */
export const listPractices = query({
  name: "exercise.listPractices",
  input: ByClient,
  output: PracticeList,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { clientId }, { actor }) {
    const practices = await readPractices(tx, clientId, actor.as);
    return { result: { practices }, audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
