import { SignIn, SignInState } from "@goldthread/schema/identity";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const signIn = identityProcedure({
  name: "identity.signIn",
  kind: "command",
  input: SignIn,
  output: SignInState,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  run: () => Promise.reject(unavailable()),
});
