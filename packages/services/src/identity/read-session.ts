import { Session } from "@goldthread/schema/identity";
import { z } from "zod";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const readSession = identityProcedure({
  name: "identity.session",
  kind: "query",
  input: z.object({}),
  output: Session,
  access: { roles: "anyone", phi: "identity", assurance: "none" },
  run: () => Promise.reject(unavailable()),
});
