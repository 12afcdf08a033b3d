import { countRatings, insertRating } from "@goldthread/db/goal";
import { RateGoal } from "@goldthread/schema/goal";
import { limits } from "@goldthread/schema/limits";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { conflict } from "../kernel/refused.ts";
import { getOpenGoalLocked, partyOf } from "./negotiate.ts";

/** How near the goal is, 0 to 10; every rating is kept. */
export const rateGoal = command({
  name: "goal.rate",
  input: RateGoal,
  output: Done,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ goalId }) => ({ kind: "goal", id: goalId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { goalId, value }, context) {
    const { clientId } = await getOpenGoalLocked(tx, goalId, context);
    const max = limits.ratings_per_goal_max;
    if ((await countRatings(tx, goalId)) >= max) throw conflict("limit.ratings", { max });
    const { house, now, actor } = context;
    await insertRating(tx, { id: house.newId(), goalId, value, by: partyOf(actor), at: now });
    return { result: done, audit: { entity: `goal:${goalId}`, client: clientId } };
  },
});
