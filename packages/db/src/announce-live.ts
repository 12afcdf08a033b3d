import type { Database } from "./database.ts";

const gather_ms = 250;

/**
 * Tells open caseloads of a clinic to look again, some moments after a commit and in a message of its own: a NOTIFY inside a
 * frequent transaction would make commits queue. What must never be missed (alerts) is announced by triggers instead.
 */
export function createAnnouncer(database: Pick<Database, "pool">): {
  announce: (clinicId: string) => void;
  stop(): void;
} {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const send = () => {
    timer = undefined;
    const clinics = [...waiting];
    waiting.clear();
    // A tick that is lost costs a caseload some freshness, until it is looked at again.
    database.pool
      .query("select pg_notify('goldthread_live', c) from unnest($1::text[]) c", [clinics])
      .catch(() => {});
  };
  return {
    announce(clinicId) {
      waiting.add(clinicId);
      timer ??= setTimeout(send, gather_ms);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
