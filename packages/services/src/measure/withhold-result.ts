import { insertWithheldResult } from "@goldthread/db/withheld-result";
import { WithholdResult } from "@goldthread/schema/measure";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { invalidField, notFound } from "../kernel/refused.ts";
import { findMeasureOf } from "./resolve.ts";

/** Keeps a measure's results, past and to come, from the client's view; their answers stay theirs to read. */
export const withholdResult = command({
  name: "measure.withholdResult",
  input: WithholdResult,
  output: Done,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: (input) => ({ kind: "client", id: input.clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { clientId, measureId, reason }, { actor, now, house }) {
    if (actor.memberId === null) throw notFound();
    if ((await findMeasureOf(tx, measureId)) === null) throw invalidField("measureId", "measure.unknown");
    const id = house.newId();
    await insertWithheldResult(tx, {
      id,
      clientId,
      measureId,
      reason,
      withheldBy: actor.memberId,
      withheldAt: now,
    });
    return { result: done, audit: { entity: `withheldResult:${id}`, client: clientId } };
  },
});
