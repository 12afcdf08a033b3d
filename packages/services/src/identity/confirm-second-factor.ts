import { RecoveryCodes, SecondFactorCode } from "@goldthread/schema/identity";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const confirmSecondFactor = identityProcedure({
  name: "identity.confirmSecondFactor",
  kind: "command",
  input: SecondFactorCode,
  output: RecoveryCodes,
  access: { roles: "person", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
