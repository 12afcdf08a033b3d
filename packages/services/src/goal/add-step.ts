import { countSteps, insertStep } from "@goldthread/db/goal";
import { AddStep } from "@goldthread/schema/goal";
import { limits } from "@goldthread/schema/limits";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { conflict } from "../kernel/refused.ts";
import { getOpenGoalLocked, partyOf } from "./negotiate.ts";

/** Adds a step towards a goal, and who could support it. */
export const addStep = command({
  name: "goal.addStep",
  input: AddStep,
  output: Done,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ goalId }) => ({ kind: "goal", id: goalId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { goalId, stepId, text, support }, context) {
    const { clientId } = await getOpenGoalLocked(tx, goalId, context);
    const max = limits.steps_per_goal_max;
    if ((await countSteps(tx, goalId)) >= max) throw conflict("limit.steps", { max });
    const by = partyOf(context.actor);
    await insertStep(tx, { id: stepId, goalId, text, support, by, createdAt: context.now });
    return { result: done, audit: { entity: `goal:${goalId}`, client: clientId } };
  },
});
