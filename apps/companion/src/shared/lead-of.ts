import type { ClientHeader } from "@goldthread/schema/chart";
import { givenName } from "./given-name.ts";

/** What the client calls the clinician who leads their care; the first of the team where nobody leads. */
export function leadOf(careTeam: ClientHeader["careTeam"]): string | null {
  const lead = careTeam.find(({ role }) => role === "lead") ?? careTeam[0];
  return lead === undefined ? null : givenName(lead.displayName);
}
