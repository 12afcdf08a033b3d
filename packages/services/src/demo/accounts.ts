import { DemoAccounts } from "@goldthread/schema/identity";
import { z } from "zod";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const listDemoAccounts = identityProcedure({
  name: "demo.accounts",
  kind: "query",
  input: z.object({}),
  output: DemoAccounts,
  access: { roles: "anyone", demoOnly: true, phi: "identity", assurance: "none" },
  run: () => Promise.reject(unavailable()),
});
