import { ByInvitation, InvitationSent } from "@goldthread/schema/member";
import { command } from "../kernel/procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const resendInvitation = command({
  name: "invitation.resend",
  input: ByInvitation,
  output: InvitationSent,
  access: { roles: ["admin", "clinician"], relationship: "clinic", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
