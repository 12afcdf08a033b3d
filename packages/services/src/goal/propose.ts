import { isConcernOf } from "@goldthread/db/concern";
import { appendGoalEvent, countGoals, insertGoal } from "@goldthread/db/goal";
import { lockClient } from "@goldthread/db/client-lock";
import { checkGoalText, proposeGoal as proposal, waitingOn } from "@goldthread/domain/goal/negotiation";
import { ProposeGoal } from "@goldthread/schema/goal";
import { limits } from "@goldthread/schema/limits";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { conflict, invalidField, notFound } from "../kernel/refused.ts";
import { eventOf, partyOf } from "./negotiate.ts";

/** Proposes a goal in the proposer's own words; the other side is then waited for. */
export const proposeGoal = command({
  name: "goal.propose",
  input: ProposeGoal,
  output: Done,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { goalId, clientId, concernId, words }, context) {
    const problem = checkGoalText(words);
    if (problem) throw invalidField("words", `goal.${problem}`);
    if (concernId !== null && !(await isConcernOf(tx, concernId, clientId))) throw notFound();
    await lockClient(tx, clientId);
    const max = limits.goals_per_client_max;
    if ((await countGoals(tx, clientId)) >= max) throw conflict("limit.goals", { max });
    const party = partyOf(context.actor);
    const goal = proposal(party, words);
    await insertGoal(tx, {
      id: goalId,
      clientId,
      concernId,
      status: goal.status,
      proposedBy: goal.proposedBy,
      waitingOn: waitingOn(goal),
      clientWords: goal.clientWording ?? "",
      clinicianWords: goal.clinicianWording ?? "",
      createdAt: context.now,
    });
    await appendGoalEvent(tx, goalId, eventOf({ kind: "proposed", words }, party, context));
    return { result: done, audit: { entity: `goal:${goalId}`, client: clientId } };
  },
});
