import { AuditVerified } from "@goldthread/schema/clinic";
import { z } from "zod";
import { query } from "../kernel/procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const verifyAudit = query({
  name: "audit.verify",
  input: z.object({}),
  output: AuditVerified,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
