import { AuditVerified } from "@goldthread/schema/clinic";
import { z } from "zod";
import { query } from "../kernel/procedure.ts";
import { verifyChain } from "./verify-audit-of.ts";

/** Recomputes the clinic's audit chain, entry by entry, and says where it breaks if it does. */
export const verifyAudit = query({
  name: "audit.verify",
  input: z.object({}),
  output: AuditVerified,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(tx) {
    return { result: await verifyChain(tx), audit: { entity: `clinic:${tx.clinicId}`, client: null } };
  },
});
