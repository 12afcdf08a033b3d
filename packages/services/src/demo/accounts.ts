import { DemoAccounts } from "@goldthread/schema/identity";
import { z } from "zod";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { readDemoAccounts } from "./list-accounts.ts";

/** The demonstration's accounts, for the buttons that sign in as one of them. */
export const listDemoAccounts = identityProcedure({
  name: "demo.accounts",
  kind: "query",
  input: z.object({}),
  output: DemoAccounts,
  access: { roles: "anyone", demoOnly: true, phi: "identity", assurance: "none" },
  run: async (tx) => ({ result: { accounts: await readDemoAccounts(tx) }, audit: null }),
});
