import { ChangePassword } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const changePassword = identityProcedure({
  name: "identity.changePassword",
  kind: "command",
  input: ChangePassword,
  output: Done,
  access: { roles: "person", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
