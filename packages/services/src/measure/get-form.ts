import { getForm as readForm } from "@goldthread/db/measure";
import { Form, GetForm } from "@goldthread/schema/measure";
import { query } from "../kernel/procedure.ts";

/** A questionnaire as it was left, and who reads it. */
export const getForm = query({
  name: "measure.getForm",
  input: GetForm,
  output: Form,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: (input) => ({ kind: "assignment", id: input.assignmentId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { assignmentId }, { subjectId }) {
    return { result: await readForm(tx, assignmentId), audit: { entity: `assignment:${assignmentId}`, client: subjectId } };
  },
});
