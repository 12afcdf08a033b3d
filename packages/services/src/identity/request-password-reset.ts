import { RequestPasswordReset } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const requestPasswordReset = identityProcedure({
  name: "identity.requestPasswordReset",
  kind: "command",
  input: RequestPasswordReset,
  output: Done,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  run: () => Promise.reject(unavailable()),
});
