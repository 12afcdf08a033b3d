import { DemoSignIn, SignInState } from "@goldthread/schema/identity";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const signInDemo = identityProcedure({
  name: "demo.signIn",
  kind: "command",
  input: DemoSignIn,
  output: SignInState,
  access: { roles: "anyone", demoOnly: true, phi: "identity", assurance: "none" },
  run: () => Promise.reject(unavailable()),
});
