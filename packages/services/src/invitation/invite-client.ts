import { InvitationSent, InviteClient } from "@goldthread/schema/member";
import { command } from "../kernel/procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const inviteClient = command({
  name: "invitation.inviteClient",
  input: InviteClient,
  output: InvitationSent,
  access: { roles: ["admin", "clinician"], relationship: "clinic", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
