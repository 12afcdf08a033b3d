import { leaveCareTeam as giveUpSeat } from "@goldthread/db/care-team";
import { LeaveCareTeam } from "@goldthread/schema/clinic";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";

/** Takes a member off a client's care team; from then on they see nothing of the client. */
export const leaveCareTeam = command({
  name: "careTeam.leave",
  input: LeaveCareTeam,
  output: Done,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  async run(tx, { clientId, memberId }) {
    if (!(await giveUpSeat(tx, { clientId, memberId }))) throw notFound();
    return { result: done, audit: { entity: `member:${memberId}`, client: clientId } };
  },
});
