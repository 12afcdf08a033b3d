import { SecondFactorCode, SignInState } from "@goldthread/schema/identity";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const verifySecondFactor = identityProcedure({
  name: "identity.verifySecondFactor",
  kind: "command",
  input: SecondFactorCode,
  output: SignInState,
  access: { roles: "person", phi: "identity", assurance: "password" },
  run: () => Promise.reject(unavailable()),
});
