import { updateConcern } from "@goldthread/db/concern";
import { SetConcernStatus } from "@goldthread/schema/concern";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";

/** Says whether the concern is in focus, resolved or set aside, and why. */
export const setConcernStatus = command({
  name: "concern.setStatus",
  input: SetConcernStatus,
  output: Done,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ concernId }) => ({ kind: "concern", id: concernId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { concernId, status, note }, { subjectId }) {
    if (subjectId === null) throw notFound();
    await updateConcern(tx, concernId, { status, statusNote: note });
    return { result: done, audit: { entity: `concern:${concernId}`, client: subjectId } };
  },
});
