import { releaseWithheldResult } from "@goldthread/db/withheld-result";
import { ReleaseResult } from "@goldthread/schema/measure";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";

/** Lets the client see a measure's results again. */
export const releaseResult = command({
  name: "measure.releaseResult",
  input: ReleaseResult,
  output: Done,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: (input) => ({ kind: "client", id: input.clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { clientId, measureId }, { actor, now }) {
    if (actor.memberId === null) throw notFound();
    await releaseWithheldResult(tx, { clientId, measureId, by: actor.memberId, at: now });
    return { result: done, audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
