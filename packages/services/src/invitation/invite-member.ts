import { InvitationSent, InviteMember } from "@goldthread/schema/member";
import { command } from "../kernel/procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const inviteMember = command({
  name: "invitation.inviteMember",
  input: InviteMember,
  output: InvitationSent,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
