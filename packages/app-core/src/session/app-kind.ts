import type { Belonging } from "@goldthread/schema/identity";

export type AppKind = "portal" | "companion";

/** Whether somebody uses this app in that clinic: members the portal, clients the companion. */
export function belongsIn(app: AppKind, belonging: Belonging): boolean {
  return app === "portal" ? belonging.memberId !== null : belonging.clientId !== null;
}
