import { markSharedRead } from "@goldthread/db/check-in";
import { MarkRead } from "@goldthread/schema/check-in";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";

/** The clinician has seen what the client shared: the check-ins, and the practices that felt bad. */
export const markCheckInsRead = command({
  name: "checkIn.markRead",
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
    await markSharedRead(tx, { clientId, memberId: actor.memberId, at: now });
    return { result: done, audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
