import { useEffect, useRef, useState } from "react";
import { withNewAlert, type TriagedRow } from "./triage-row.ts";

/** The client whose new alert came in while the page was open, until it is dismissed or acknowledged. */
export function useArrivedAlert(rows: readonly TriagedRow[] | undefined): [TriagedRow | null, () => void] {
  const known = useRef<Set<string> | null>(null);
  const [arrived, setArrived] = useState<string | null>(null);
  useEffect(() => {
    if (rows === undefined) return;
    const fresh = rows.flatMap(({ clientId, facts }) =>
      facts.alerts.filter(({ status }) => status === "new").map(({ id }) => ({ id, clientId })),
    );
    // What was there when the page was opened is on it already and needs no announcement.
    const came = known.current === null ? undefined : fresh.find(({ id }) => !known.current?.has(id));
    known.current = new Set(fresh.map(({ id }) => id));
    if (came !== undefined) setArrived(came.clientId);
  }, [rows]);
  const row = withNewAlert(rows ?? []).find(({ clientId }) => clientId === arrived) ?? null;
  return [row, () => setArrived(null)];
}
