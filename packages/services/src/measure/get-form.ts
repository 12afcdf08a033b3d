import { getForm as readForm } from "@goldthread/db/measure";
import { Form, GetForm } from "@goldthread/schema/measure";
import { queryOnce } from "../kernel/procedure.ts";
import { getResolved } from "./resolve.ts";

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
  async run(tx, { assignmentId }) {
    const { clinicMeasures, ...form } = await readForm(tx, assignmentId);
    return { ...form, definition: getResolved(form.assignment.measureId, clinicMeasures) };
  },
});
