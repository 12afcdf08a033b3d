import type { Database } from "./database.ts";
import { withIdentity } from "./with-identity.ts";

export interface RateHit {
  key: string;
  /** Calls allowed within the window. */
  hits: number;
  seconds: number;
  now: Date;
}

/**
 * Counts a call in a transaction of its own, so that a refused call counts too.
 * @returns seconds to wait where the limit is passed, else null
 */
export async function hitRateLimit(
  database: Database,
  { key, hits, seconds, now }: RateHit,
): Promise<number | null> {
  return withIdentity(database, async (tx) => {
    const rows = await tx.sql<{ hits: number; wait: number }>(
      `insert into auth.rate_limit as r (key, window_start, hits) values ($1, $2, 1)
       on conflict (key) do update set
         hits = case when r.window_start + make_interval(secs => $3) <= $2 then 1 else r.hits + 1 end,
         window_start = case when r.window_start + make_interval(secs => $3) <= $2 then $2 else r.window_start end
       returning r.hits, ceil(extract(epoch from r.window_start + make_interval(secs => $3) - $2))::int as wait`,
      [key, now, seconds],
    );
    const row = rows[0];
    return { value: row !== undefined && row.hits > hits ? Math.max(row.wait, 1) : null, audit: null };
  });
}
