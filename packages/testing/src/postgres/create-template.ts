import pg from "pg";
import { createDatabase, onCluster } from "./create-database.ts";

// Roles belong to the whole cluster: two packages migrating at once would both try to create them.
const migration_lock = 4300;

/**
 * Makes a database, lets `migrate` fill it, and closes it to connections so that it can be copied.
 *
 * @param migrate gets the superuser's connection string; must close what it opens
 * @returns the template's name, for `createDatabase(cluster, template)`
 */
export function createTemplate(
  cluster: { readonly url: string },
  migrate: (url: string) => Promise<unknown>,
): Promise<string> {
  return onCluster(cluster.url, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [migration_lock]);
    const { name, url } = await createDatabase(cluster);
    await migrate(url);
    await client.query(`ALTER DATABASE ${pg.escapeIdentifier(name)} ALLOW_CONNECTIONS false`);
    await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
    return name;
  });
}
