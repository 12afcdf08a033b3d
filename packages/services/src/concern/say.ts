import { updateConcern } from "@goldthread/db/concern";
import { SayConcern } from "@goldthread/schema/concern";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";

/** The client says in their own words what the concern is. */
export const sayConcern = command({
  name: "concern.say",
  input: SayConcern,
  output: Done,
  access: {
    roles: ["client"],
    relationship: "self",
    subject: ({ concernId }) => ({ kind: "concern", id: concernId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { concernId, clientWords }, { subjectId }) {
    if (subjectId === null) throw notFound();
    await updateConcern(tx, concernId, { clientWords });
    return { result: done, audit: { entity: `concern:${concernId}`, client: subjectId } };
  },
});
