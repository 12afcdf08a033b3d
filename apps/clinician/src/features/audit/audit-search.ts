/** What the address filters by: ids and names of procedures. `before` is the entry after which an older page begins. */
export interface AuditSearch {
  memberId?: string;
  clientId?: string;
  action?: string;
  before?: number;
}

const isId = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f-]{36}$/.test(value);

export function readAuditSearch(search: Record<string, unknown>): AuditSearch {
  const { memberId, clientId, action, before } = search;
  return {
    ...(isId(memberId) ? { memberId } : {}),
    ...(isId(clientId) ? { clientId } : {}),
    ...(typeof action === "string" && /^[A-Za-z.]{1,80}$/.test(action) ? { action } : {}),
    ...(typeof before === "number" && Number.isSafeInteger(before) && before > 0 ? { before } : {}),
  };
}
