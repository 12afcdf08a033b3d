import { markPracticesRead as mark } from "@goldthread/db/exercise";
import { MarkRead } from "@goldthread/schema/check-in";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";

/** The clinician has seen which practices the client shared as having felt bad. Check-ins stay as they are. */
export const markPracticesRead = command({
  name: "exercise.markPracticesRead",
  input: MarkRead,
  output: Done,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { clientId }, { actor, now }) {
    if (actor.memberId === null) throw notFound();
    await mark(tx, { clientId, memberId: actor.memberId, at: now });
    return { result: done, audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
