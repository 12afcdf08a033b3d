import { listDemoAccounts as readAccounts } from "@goldthread/db/person";
import { DemoAccounts } from "@goldthread/schema/identity";
import { z } from "zod";
import { identityProcedure } from "../kernel/identity-procedure.ts";

const accounts_max = 200;

/** The demonstration's accounts, for the buttons that sign in as one of them. */
export const listDemoAccounts = identityProcedure({
  name: "demo.accounts",
  kind: "query",
  input: z.object({}),
  output: DemoAccounts,
  access: { roles: "anyone", demoOnly: true, phi: "identity", assurance: "none" },
  async run(tx) {
    const rows = await readAccounts(tx, accounts_max);
    const accounts = rows.map(({ email, displayName, clinicName, memberId, roles, about }) => ({
      email,
      name: displayName,
      clinicName,
      as:
        memberId === null
          ? ("client" as const)
          : roles.includes("admin")
            ? ("admin" as const)
            : ("clinician" as const),
      about,
    }));
    return { result: { accounts }, audit: null };
  },
});
