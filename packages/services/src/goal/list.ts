import { listGoals as readGoals } from "@goldthread/db/goal";
import { GoalList } from "@goldthread/schema/goal";
import { ByClient } from "@goldthread/schema/measure";
import { query } from "../kernel/procedure.ts";

/** A client's goals, each with both wordings and who said what, when. */
export const listGoals = query({
  name: "goal.list",
  input: ByClient,
  output: GoalList,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { clientId }) {
    const goals = await readGoals(tx, clientId);
    return { result: { goals }, audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
