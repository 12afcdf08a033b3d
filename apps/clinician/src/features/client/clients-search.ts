import type { ApiOutput } from "@goldthread/app-core/api/client";
import { fold } from "../../shared/fold.ts";

export type ClientEntry = ApiOutput["client"]["list"]["clients"][number];

/** What the address filters by. Never a name: addresses end up in histories. */
export interface ClientsSearch {
  show?: "unassigned" | "invited" | "discharged";
  /** Clients on whose care team this member is. */
  memberId?: string;
}

const shows = new Set(["unassigned", "invited", "discharged"]);
const isShow = (value: unknown): value is NonNullable<ClientsSearch["show"]> => shows.has(String(value));

export function readClientsSearch(search: Record<string, unknown>): ClientsSearch {
  const { show, memberId } = search;
  return {
    ...(isShow(show) ? { show } : {}),
    ...(typeof memberId === "string" && /^[0-9a-f-]{36}$/.test(memberId) ? { memberId } : {}),
  };
}

/** Clients who are in care or invited and whom nobody looks after. */
export function isUnassigned({ status, careTeam }: ClientEntry): boolean {
  return status !== "discharged" && careTeam.length === 0;
}

export function filterClients(
  clients: readonly ClientEntry[],
  { show, memberId }: ClientsSearch,
  name: string,
): ClientEntry[] {
  const wanted = fold(name);
  return clients.filter(
    (client) =>
      (show === undefined || (show === "unassigned" ? isUnassigned(client) : client.status === show)) &&
      (memberId === undefined || client.careTeam.some((seat) => seat.memberId === memberId)) &&
      fold(client.displayName).includes(wanted),
  );
}
