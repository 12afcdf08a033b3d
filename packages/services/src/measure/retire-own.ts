import { endAssignmentsOf, setRetired } from "@goldthread/db/measure-library";
import { AssignmentsEnded, RetireOwnMeasure } from "@goldthread/schema/measure-library";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";

/** Takes one of the clinic's own measures out of use, or back into it. What was answered stays. */
export const retireOwn = command({
  name: "measure.retireOwn",
  input: RetireOwnMeasure,
  output: AssignmentsEnded,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(tx, { measureId, retired }, { actor, now }) {
    const who = retired ? { by: actor.memberId, at: now } : { by: null, at: null };
    if (!(await setRetired(tx, { measureId, ...who }))) throw notFound();
    return {
      result: { assignmentsEnded: retired ? await endAssignmentsOf(tx, [measureId]) : 0 },
      audit: { entity: `measure:${measureId}`, client: null },
    };
  },
});
