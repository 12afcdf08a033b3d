import { setStepDone as writeStepDone } from "@goldthread/db/goal";
import { SetStepDone } from "@goldthread/schema/goal";
import { limits } from "@goldthread/schema/limits";
import { Done } from "@goldthread/schema/text";
import { refuseDayOutside } from "../kernel/day-range.ts";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";
import { getOpenGoalLocked } from "./negotiate.ts";

/** Says on which day a step was done, or that it is open again. */
export const setStepDone = command({
  name: "goal.setStepDone",
  input: SetStepDone,
  output: Done,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ goalId }) => ({ kind: "goal", id: goalId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { goalId, stepId, doneOn }, context) {
    if (doneOn !== null) {
      await refuseDayOutside(tx, "doneOn", doneOn, context.now, limits.practice_back_fill_days_max);
    }
    const { clientId } = await getOpenGoalLocked(tx, goalId, context);
    if (!(await writeStepDone(tx, { goalId, stepId, doneOn }))) throw notFound();
    return { result: done, audit: { entity: `goal:${goalId}`, client: clientId } };
  },
});
