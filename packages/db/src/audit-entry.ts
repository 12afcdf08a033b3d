import type { ClientBase } from "pg";

/** What happened, to what, about whom: ids only, never health data. */
export interface AuditEntry {
  actorKind: "member" | "client" | "person" | "system";
  actorId: string | null;
  action: string;
  /** `noun:id` of what was read or changed. */
  entity: string | null;
  clientId: string | null;
  requestId: string | null;
}

/** SQL that appends one audit entry to the chain of the clinic the transaction is in. */
export function auditStatement(client: ClientBase, entry: AuditEntry): string {
  const values = [
    entry.actorKind,
    entry.actorId,
    entry.action,
    entry.entity,
    entry.clientId,
    entry.requestId,
  ];
  return `select audit.append(${values.map((value) => (value === null ? "null" : client.escapeLiteral(value))).join(", ")})`;
}
