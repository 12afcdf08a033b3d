import { endAssignment as end, getAssignment } from "@goldthread/db/measure";
import { Assignment, ByAssignment } from "@goldthread/schema/measure";
import { command } from "../kernel/procedure.ts";
import { conflict } from "../kernel/refused.ts";

/** Stops asking. What was answered stays; a form that was begun may still be finished. */
export const endAssignment = command({
  name: "measure.endAssignment",
  input: ByAssignment,
  output: Assignment,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: (input) => ({ kind: "assignment", id: input.assignmentId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { assignmentId }, { subjectId }) {
    if (!(await end(tx, assignmentId))) throw conflict("measure.assignmentOver");
    return {
      result: await getAssignment(tx, assignmentId),
      audit: { entity: `assignment:${assignmentId}`, client: subjectId },
    };
  },
});
