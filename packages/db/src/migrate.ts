import { fileURLToPath } from "node:url";
import { runner } from "node-pg-migrate";
import pg from "pg";
import { ensureRoles } from "./roles.ts";

const directory = fileURLToPath(new URL("../migrations", import.meta.url));
const migrationsTable = "schema_migration";
/** One number for this project's migrations, so that two starting servers wait for each other. */
const advisoryLock = 4_300_001;

export interface MigrateOptions {
  /** Password for the server's login role; null leaves it. */
  serverPassword: string | null;
  log?: (line: string) => void;
  /** How many of the pending ones to apply; all when left out. For tests of what a migration does to old rows. */
  count?: number;
}

/**
 * Brings the database up to date: roles, then SQL migrations as `goldthread_owner`, under an advisory lock.
 * @param url of a role that may create roles, or one that is a member of `goldthread_owner` once they exist.
 * @returns names of the migrations applied now
 */
export async function migrate(
  url: string,
  { serverPassword, log = () => {}, count = Infinity }: MigrateOptions,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [advisoryLock]);
    await ensureRoles(client, serverPassword);
    const { rows } = await client.query<{ name: string }>("select quote_ident(current_database()) as name");
    await client.query(`grant create, connect on database ${rows[0]?.name ?? ""} to goldthread_owner`);
    await client.query("grant goldthread_owner to current_user");
    await client.query("grant create, usage on schema public to goldthread_owner");
    await client.query("set role goldthread_owner");
    const done = await runner({
      dbClient: client,
      dir: directory,
      migrationsTable,
      direction: "up",
      noLock: true,
      checkOrder: true,
      singleTransaction: true,
      count,
      log,
      logger: { debug: () => {}, info: log, warn: log, error: log },
    });
    // The server's readiness check reads which migrations ran.
    await client.query(`grant select on public.${migrationsTable} to public`);
    await client.query("reset role");
    return done.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}
