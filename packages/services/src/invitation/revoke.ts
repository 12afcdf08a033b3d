import { markInvitationRevoked } from "@goldthread/db/invitation";
import { ByInvitation } from "@goldthread/schema/member";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { getOwnInvitation } from "./get-own.ts";

/** Makes an invitation's link open nothing any more. The record it was for stays, and it may be sent again. */
export const revokeInvitation = command({
  name: "invitation.revoke",
  input: ByInvitation,
  output: Done,
  access: { roles: ["admin", "clinician"], relationship: "clinic", phi: "identity", assurance: "session" },
  async run(tx, { invitationId }, { actor, now }) {
    const { clientId, revokedAt } = await getOwnInvitation(tx, invitationId, actor);
    if (revokedAt === null) await markInvitationRevoked(tx, invitationId, now);
    return { result: done, audit: { entity: `invitation:${invitationId}`, client: clientId } };
  },
});
