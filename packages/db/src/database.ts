import { readdir } from "node:fs/promises";
import pg from "pg";
import { LendingPrisma } from "./lending-prisma.ts";
import { findRoleProblems, type RoleProblem } from "./roles.ts";

export const pool_connections_max = 10;
const pool_wait_ms_max = 5_000;
const statement_ms_max = 10_000;
const idle_in_transaction_ms_max = 15_000;

/** The server's handle on PostgreSQL. Clinic data is reached through `withClinic` alone, identity through `withIdentity`. */
export interface Database {
  readonly pool: pg.Pool;
  readonly prisma: LendingPrisma;
  readonly url: string;
  close(): Promise<void>;
}

/** Opens a bounded pool for the server's login role. Connects lazily. */
export function openDatabase(url: string, connections = pool_connections_max): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: pool_wait_ms_max,
    statement_timeout: statement_ms_max,
    idle_in_transaction_session_timeout: idle_in_transaction_ms_max,
    application_name: "goldthread",
    // A named statement is planned once per connection and its plan kept: the hot ones take longer to plan than to run.
    // Moments are written in UTC, whatever zone the database server is in.
    options: "-c plan_cache_mode=force_generic_plan -c TimeZone=UTC",
  });
  // An idle connection that breaks (a restarted PostgreSQL) is replaced on next use; without a listener Node would exit.
  pool.on("error", () => {});
  const prisma = new LendingPrisma();
  return {
    pool,
    prisma,
    url,
    async close() {
      await prisma.disconnect();
      await pool.end();
    },
  };
}

export interface Readiness {
  ready: boolean;
  /** In words for anybody who may ask. */
  problem: string | null;
  /** What PostgreSQL said, which names roles and addresses: for the log. */
  cause?: unknown;
}

/** Whether the pool answers and every migration of this build has run. */
export async function checkReady(database: Database): Promise<Readiness> {
  try {
    const files = await readdir(new URL("../migrations", import.meta.url));
    const wanted = files.filter((file) => file.endsWith(".sql")).map((file) => file.replace(/\.sql$/, ""));
    const { rows } = await database.pool.query<{ name: string }>("select name from public.schema_migration");
    const done = new Set(rows.map((row) => row.name));
    const missing = wanted.filter((name) => !done.has(name));
    return missing.length === 0
      ? { ready: true, problem: null }
      : { ready: false, problem: `migrations missing: ${missing.join(", ")}` };
  } catch (error) {
    return { ready: false, problem: "the database does not answer", cause: error };
  }
}

export async function checkRole(database: Database): Promise<RoleProblem[]> {
  const client = await database.pool.connect();
  try {
    return await findRoleProblems(client);
  } finally {
    client.release();
  }
}

/** Whether any clinic or person of the demonstration is in the database (a production server refuses to start then). */
export async function hasDemoAccounts(database: Database): Promise<boolean> {
  const client = await database.pool.connect();
  try {
    await client.query("begin; set local role goldthread_auth");
    const { rows } = await client.query<{ found: boolean }>(
      "select exists (select 1 from auth.person where demo) as found",
    );
    return rows[0]?.found ?? false;
  } finally {
    await client.query("rollback").catch(() => {});
    client.release();
  }
}
