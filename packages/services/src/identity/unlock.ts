import { Unlock } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const unlock = identityProcedure({
  name: "identity.unlock",
  kind: "command",
  input: Unlock,
  output: Done,
  access: { roles: "person", phi: "identity", assurance: "password" },
  run: () => Promise.reject(unavailable()),
});
