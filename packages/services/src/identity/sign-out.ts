import { SignOut } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const signOut = identityProcedure({
  name: "identity.signOut",
  kind: "command",
  input: SignOut,
  output: Done,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  run: () => Promise.reject(unavailable()),
});
