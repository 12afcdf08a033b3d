import { findConcernLocked } from "@goldthread/db/concern";
import { AddEvidence } from "@goldthread/schema/concern";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";
import { cite } from "./cite.ts";

/** Ties the concern to one more score, or to more words of the intake. */
export const addEvidence = command({
  name: "concern.addEvidence",
  input: AddEvidence,
  output: Done,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ concernId }) => ({ kind: "concern", id: concernId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { concernId, evidence }, { subjectId, now }) {
    if (subjectId === null) throw notFound();
    // Held, so that two pieces at once are counted one after the other.
    if ((await findConcernLocked(tx, concernId)) === null) throw notFound();
    await cite(tx, { concernId, clientId: subjectId, evidence, path: "evidence", at: now });
    return { result: done, audit: { entity: `concern:${concernId}`, client: subjectId } };
  },
});
