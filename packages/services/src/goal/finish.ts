import { FinishGoal } from "@goldthread/schema/goal";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { negotiate } from "./negotiate.ts";

/** Closes a goal as achieved or ended, or withdraws one's own proposal. */
export const finishGoal = command({
  name: "goal.finish",
  input: FinishGoal,
  output: Done,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ goalId }) => ({ kind: "goal", id: goalId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { goalId, outcome, words }, context) {
    const { clientId } = await negotiate(
      tx,
      goalId,
      { kind: "finish", as: outcome },
      { kind: outcome, words },
      context,
    );
    return { result: done, audit: { entity: `goal:${goalId}`, client: clientId } };
  },
});
