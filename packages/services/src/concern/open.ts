import { lockClient } from "@goldthread/db/client-lock";
import { countConcerns, insertConcern } from "@goldthread/db/concern";
import { OpenConcern } from "@goldthread/schema/concern";
import { limits } from "@goldthread/schema/limits";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { conflict, notFound } from "../kernel/refused.ts";
import { cite } from "./cite.ts";

/** Opens a concern in focus, with what it rests on where that is known already. */
export const openConcern = command({
  name: "concern.open",
  input: OpenConcern,
  output: Done,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { concernId, clientId, title, clinicianView, evidence }, { actor, now }) {
    if (actor.memberId === null) throw notFound();
    await lockClient(tx, clientId);
    const max = limits.concerns_per_client_max;
    if ((await countConcerns(tx, clientId)) >= max) throw conflict("limit.concerns", { max });
    await insertConcern(tx, {
      id: concernId,
      clientId,
      title,
      clinicianView,
      openedBy: actor.memberId,
      openedAt: now,
    });
    for (const [index, piece] of evidence.entries()) {
      await cite(tx, { concernId, clientId, evidence: piece, path: `evidence.${index}`, at: now });
    }
    return { result: done, audit: { entity: `concern:${concernId}`, client: clientId } };
  },
});
