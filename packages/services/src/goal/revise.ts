import { ReviseGoal } from "@goldthread/schema/goal";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { negotiate } from "./negotiate.ts";

/** Changes one's own wording; what was agreed before then goes back to the other side. */
export const reviseGoal = command({
  name: "goal.revise",
  input: ReviseGoal,
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
      { kind: "revise", wording: words },
      { kind: "revised", words },
      context,
    );
    return { result: done, audit: { entity: `goal:${goalId}`, client: clientId } };
  },
});
