import pg from "pg";
import type { Database } from "./database.ts";

const reconnect_ms = 2_000;

/** Listens on a connection of its own for ticks (clinic ids, nothing else), and again after the connection broke. */
export function listenLive(
  database: Database,
  onTick: (clinicId: string) => void,
): { stop(): Promise<void> } {
  let stopped = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  const again = () => {
    client = null;
    if (!stopped) timer = setTimeout(() => void connect(), reconnect_ms);
  };
  const connect = async () => {
    const next = new pg.Client({ connectionString: database.url, application_name: "goldthread live" });
    client = next;
    next.on("error", () => {});
    next.on("end", again);
    next.on("notification", ({ payload }) => {
      if (payload !== undefined) onTick(payload);
    });
    try {
      await next.connect();
      await next.query("listen goldthread_live");
    } catch {
      // A connection that never opened ends without saying so.
      next.removeListener("end", again);
      again();
    }
  };
  void connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}
