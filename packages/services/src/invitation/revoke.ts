import { ByInvitation } from "@goldthread/schema/member";
import { Done } from "@goldthread/schema/text";
import { command } from "../kernel/procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const revokeInvitation = command({
  name: "invitation.revoke",
  input: ByInvitation,
  output: Done,
  access: { roles: ["admin", "clinician"], relationship: "clinic", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
