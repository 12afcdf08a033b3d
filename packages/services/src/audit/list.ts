import { listAuditEntries, listRecentActions } from "@goldthread/db/audit";
import { AuditPage, ListAudit } from "@goldthread/schema/clinic";
import { query } from "../kernel/procedure.ts";

/** Who did what, when, newest first; `next` is the `before` of the following page. */
export const listAudit = query({
  name: "audit.list",
  input: ListAudit,
  output: AuditPage,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  async run(tx, { before = null, memberId = null, clientId = null, action = null, rows }) {
    // One row more than the page tells whether another follows.
    const found = await listAuditEntries(tx, { before, memberId, clientId, action, rows_max: rows + 1 });
    const entries = found.slice(0, rows);
    const next = found.length > rows ? (entries.at(-1)?.seq ?? null) : null;
    return {
      result: { entries, next, actions: await listRecentActions(tx) },
      audit: { entity: null, client: clientId },
    };
  },
});
