import { ResetPassword } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const resetPassword = identityProcedure({
  name: "identity.resetPassword",
  kind: "command",
  input: ResetPassword,
  output: Done,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  run: () => Promise.reject(unavailable()),
});
