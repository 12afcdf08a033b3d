import { SetLocale } from "@goldthread/schema/identity";
import { Done } from "@goldthread/schema/text";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const setLocale = identityProcedure({
  name: "identity.setLocale",
  kind: "command",
  input: SetLocale,
  output: Done,
  access: { roles: "person", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
