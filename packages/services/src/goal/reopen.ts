import { ReopenGoal } from "@goldthread/schema/goal";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { negotiate } from "./negotiate.ts";

/** Takes up a goal that was declined or finished: it is proposed anew to the other side. */
export const reopenGoal = command({
  name: "goal.reopen",
  input: ReopenGoal,
  output: Done,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ goalId }) => ({ kind: "goal", id: goalId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { goalId, words }, context) {
    const { clientId } = await negotiate(
      tx,
      goalId,
      { kind: "reopen", wording: words === "" ? undefined : words },
      { kind: "reopened", words },
      context,
    );
    return { result: done, audit: { entity: `goal:${goalId}`, client: clientId } };
  },
});
