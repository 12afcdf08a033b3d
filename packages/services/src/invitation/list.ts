import { listInvitations as readInvitations } from "@goldthread/db/invitation";
import { InvitationList } from "@goldthread/schema/member";
import { limits } from "@goldthread/schema/limits";
import { z } from "zod";
import { query } from "../kernel/procedure.ts";

/** Invitations, newest first: an admin sees the clinic's, a clinician the clients' that they sent. */
export const listInvitations = query({
  name: "invitation.list",
  input: z.object({}),
  output: InvitationList,
  access: { roles: ["admin", "clinician"], relationship: "clinic", phi: "identity", assurance: "session" },
  async run(tx, _input, { actor, now }) {
    const onlyClientsOf = actor.roles.includes("admin") ? null : actor.memberId;
    const invitations = await readInvitations(tx, { onlyClientsOf, now, rows_max: limits.page_rows_max });
    return { result: { invitations }, audit: { entity: null, client: null } };
  },
});
