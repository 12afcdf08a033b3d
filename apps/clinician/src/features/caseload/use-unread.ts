import type { CaseloadRow } from "@goldthread/schema/caseload";
import { useCaseload } from "./use-caseload.ts";

type Unread = NonNullable<CaseloadRow["unread"]>;

const nothing: Unread = { checkIns: 0, feltBad: 0, goals: 0 };

/** What of a client's is unread, as the caseload counts it: the chart shows the newest practices alone. */
export function useUnread(clientId: string): Unread {
  const { data } = useCaseload();
  return data?.rows.find((row) => row.clientId === clientId)?.unread ?? nothing;
}
