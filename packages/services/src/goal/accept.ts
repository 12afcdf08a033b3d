import { AcceptGoal } from "@goldthread/schema/goal";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { negotiate } from "./negotiate.ts";

/** Accepts what the other side proposed or revised; the accepter's own wording may come along. */
export const acceptGoal = command({
  name: "goal.accept",
  input: AcceptGoal,
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
      { kind: "accept", wording: words === "" ? undefined : words },
      { kind: "accepted", words },
      context,
    );
    return { result: done, audit: { entity: `goal:${goalId}`, client: clientId } };
  },
});
