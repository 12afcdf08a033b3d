import { updateConcern } from "@goldthread/db/concern";
import { ReviseConcern } from "@goldthread/schema/concern";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";

/** Rewrites the title and the clinician's side; the client's words are not the clinician's to change. */
export const reviseConcern = command({
  name: "concern.revise",
  input: ReviseConcern,
  output: Done,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ concernId }) => ({ kind: "concern", id: concernId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { concernId, title, clinicianView }, { subjectId }) {
    if (subjectId === null) throw notFound();
    await updateConcern(tx, concernId, { title, clinicianView });
    return { result: done, audit: { entity: `concern:${concernId}`, client: subjectId } };
  },
});
