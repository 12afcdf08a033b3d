import { createDatabase, type TestDatabase } from "./create-database.ts";
import { cluster_variable, template_variable } from "./global-setup.ts";

/**
 * A fresh, migrated database for the calling suite. Needs `postgresForTests` as the package's global setup.
 * Drop it in `afterAll(() => database.drop())`.
 */
export function openTestDatabase(): Promise<TestDatabase> {
  const url = process.env[cluster_variable];
  const template = process.env[template_variable];
  if (url === undefined || template === undefined) {
    throw new Error(
      "No test PostgreSQL: name postgresForTests(…) as globalSetup in this package's vitest.config.ts.",
    );
  }
  return createDatabase({ url }, template);
}
