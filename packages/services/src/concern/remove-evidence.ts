import { deleteEvidence } from "@goldthread/db/concern";
import { RemoveEvidence } from "@goldthread/schema/concern";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";

/** Takes back a piece of evidence that does not belong to the concern. */
export const removeEvidence = command({
  name: "concern.removeEvidence",
  input: RemoveEvidence,
  output: Done,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ concernId }) => ({ kind: "concern", id: concernId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { concernId, evidenceId }, { subjectId }) {
    if (subjectId === null) throw notFound();
    if (!(await deleteEvidence(tx, concernId, evidenceId))) throw notFound();
    return { result: done, audit: { entity: `concern:${concernId}`, client: subjectId } };
  },
});
