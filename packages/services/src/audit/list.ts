import { AuditPage, ListAudit } from "@goldthread/schema/clinic";
import { query } from "../kernel/procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const listAudit = query({
  name: "audit.list",
  input: ListAudit,
  output: AuditPage,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
