import { expect, test } from "vitest";
import { onCluster } from "./create-database.ts";
import { openTestDatabase } from "./open-test-database.ts";
import { startPostgres } from "./start-postgres.ts";

test("every suite gets a migrated database of its own, and dropping it leaves the others", async () => {
  const [one, two] = await Promise.all([openTestDatabase(), openTestDatabase()]);
  await onCluster(one.url, (client) => client.query("INSERT INTO migrated VALUES (1)"));

  const seen = await onCluster(two.url, (client) => client.query("SELECT * FROM migrated"));
  expect(seen.rows).toEqual([]);

  await one.drop();
  await expect(onCluster(one.url, (client) => client.query("SELECT 1"))).rejects.toThrow(/does not exist/);
  await expect(onCluster(two.url, (client) => client.query("SELECT 1"))).resolves.toBeDefined();
  await two.drop();
});

test("it is PostgreSQL 18, in UTF-8, and stops when asked", async () => {
  const cluster = await startPostgres();
  const shown = await onCluster(cluster.url, (client) =>
    client.query<{ v: string; e: string }>(
      "SELECT current_setting('server_version') AS v, current_setting('server_encoding') AS e",
    ),
  );
  expect(shown.rows[0]?.v).toMatch(/^18\./);
  expect(shown.rows[0]?.e).toBe("UTF8");

  await cluster.stop();
  await cluster.stop();
  await expect(onCluster(cluster.url, (client) => client.query("SELECT 1"))).rejects.toThrow(/ECONNREFUSED/);
});
