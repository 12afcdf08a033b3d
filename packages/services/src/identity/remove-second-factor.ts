import { RemoveSecondFactor } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const removeSecondFactor = identityProcedure({
  name: "identity.removeSecondFactor",
  kind: "command",
  input: RemoveSecondFactor,
  output: Done,
  access: { roles: "person", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
