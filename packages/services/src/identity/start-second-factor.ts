import { SecondFactorStart } from "@goldthread/schema/identity";
import { z } from "zod";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const startSecondFactor = identityProcedure({
  name: "identity.startSecondFactor",
  kind: "command",
  input: z.object({}),
  output: SecondFactorStart,
  access: { roles: "person", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
