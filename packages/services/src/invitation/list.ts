import { InvitationList } from "@goldthread/schema/member";
import { z } from "zod";
import { query } from "../kernel/procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const listInvitations = query({
  name: "invitation.list",
  input: z.object({}),
  output: InvitationList,
  access: { roles: ["admin", "clinician"], relationship: "clinic", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
