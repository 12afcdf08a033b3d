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
