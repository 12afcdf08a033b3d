import { AskGoalChange } from "@goldthread/schema/goal";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { negotiate } from "./negotiate.ts";

/** Asks the other side for a change; nobody's wording is touched. */
export const askGoalChange = command({
  name: "goal.askChange",
  input: AskGoalChange,
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
      { kind: "askChange", text: words },
      { kind: "changeAsked", words },
      context,
    );
    return { result: done, audit: { entity: `goal:${goalId}`, client: clientId } };
  },
});
