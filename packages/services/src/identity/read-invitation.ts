import { InvitationRead, ReadInvitation } from "@goldthread/schema/identity";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const readInvitation = identityProcedure({
  name: "identity.readInvitation",
  kind: "query",
  input: ReadInvitation,
  output: InvitationRead,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  run: () => Promise.reject(unavailable()),
});
