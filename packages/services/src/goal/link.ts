import { isConcernOf } from "@goldthread/db/concern";
import { updateGoal } from "@goldthread/db/goal";
import { LinkGoal } from "@goldthread/schema/goal";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";

/** Ties a goal to the concern it serves, or unties it. */
export const linkGoal = command({
  name: "goal.link",
  input: LinkGoal,
  output: Done,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ goalId }) => ({ kind: "goal", id: goalId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { goalId, concernId }, { subjectId }) {
    if (subjectId === null) throw notFound();
    if (concernId !== null && !(await isConcernOf(tx, concernId, subjectId))) throw notFound();
    await updateGoal(tx, goalId, { concernId });
    return { result: done, audit: { entity: `goal:${goalId}`, client: subjectId } };
  },
});
