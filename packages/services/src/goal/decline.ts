import { DeclineGoal } from "@goldthread/schema/goal";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { negotiate } from "./negotiate.ts";

/** Declines a proposal, saying why. */
export const declineGoal = command({
  name: "goal.decline",
  input: DeclineGoal,
  output: Done,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ goalId }) => ({ kind: "goal", id: goalId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { goalId, reason }, context) {
    const { clientId } = await negotiate(
      tx,
      goalId,
      { kind: "decline", reason },
      { kind: "declined", words: reason },
      context,
    );
    return { result: done, audit: { entity: `goal:${goalId}`, client: clientId } };
  },
});
