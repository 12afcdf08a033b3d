import { randomBytes } from "node:crypto";
import pg from "pg";

/** A database made for one suite. */
export interface TestDatabase {
  readonly name: string;
  /** Connection string of the superuser on this database. */
  readonly url: string;
  /** Closes every connection to it and drops it. */
  drop(): Promise<void>;
}

/**
 * Makes a database on the cluster, as a copy of `template` when one is named.
 *
 * @param cluster anything with the superuser's connection string, as `startPostgres` returns
 * @param template name of a database that nobody is connected to
 */
export async function createDatabase(
  cluster: { readonly url: string },
  template?: string,
): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString("hex")}`;
  const source = template === undefined ? "" : ` TEMPLATE ${pg.escapeIdentifier(template)}`;
  await onCluster(cluster.url, (client) => client.query(`CREATE DATABASE ${name}${source}`));
  return {
    name,
    url: urlOf(cluster.url, name),
    drop: () =>
      onCluster(cluster.url, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

/** The same server and user, another database. */
export function urlOf(clusterUrl: string, database: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs `work` on one connection to the cluster and closes it. */
export async function onCluster<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
