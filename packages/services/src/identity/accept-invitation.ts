import { AcceptInvitation, SignInState } from "@goldthread/schema/identity";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const acceptInvitation = identityProcedure({
  name: "identity.acceptInvitation",
  kind: "command",
  input: AcceptInvitation,
  output: SignInState,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  run: () => Promise.reject(unavailable()),
});
