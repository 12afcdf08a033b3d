import { getForm as readForm } from "@goldthread/db/measure";
import { Form, GetForm } from "@goldthread/schema/measure";
import { queryOnce } from "../kernel/procedure.ts";

/** A questionnaire as it was left, and who reads it. */
export const getForm = queryOnce({
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
  audit: ({ assignmentId }, { subjectId }) => ({ entity: `assignment:${assignmentId}`, client: subjectId }),
  run: (tx, { assignmentId }) => readForm(tx, assignmentId),
});
