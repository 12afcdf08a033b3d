import { onCluster } from "./create-database.ts";
import { createTemplate } from "./create-template.ts";
import { startPostgres } from "./start-postgres.ts";

/** Connection string of a cluster that is already running; without it a run starts its own. */
export const cluster_variable = "GOLDTHREAD_TEST_PG";
/** Name of the migrated template, set by the global setup for the workers it starts. */
export const template_variable = "GOLDTHREAD_TEST_TEMPLATE";

/**
 * Vitest's `globalSetup` for a package whose tests need a database:
 *
 *     export default postgresForTests((url) => migrate(url));
 *
 * One cluster per run, one migrated template; suites copy it with `openTestDatabase`.
 *
 * @param migrate brings the empty database at `url` (superuser) to the current schema and closes what it opened
 */
export function postgresForTests(migrate: (url: string) => Promise<unknown>) {
  return async function setup(): Promise<() => Promise<void>> {
    const shared = process.env[cluster_variable];
    const own = shared === undefined ? await startPostgres() : undefined;
    const url = own?.url ?? shared ?? "";
    const template = await createTemplate({ url }, migrate).catch(async (error: unknown) => {
      await own?.stop();
      throw error;
    });
    // Workers are started after this and inherit the environment.
    process.env[cluster_variable] = url;
    process.env[template_variable] = template;
    return async () => {
      if (own !== undefined) await own.stop();
      else await onCluster(url, (client) => client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`));
    };
  };
}
