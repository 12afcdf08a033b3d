import type { TestDatabase } from "@goldthread/testing/postgres/create-database";
import { openTestDatabase } from "@goldthread/testing/postgres/open-test-database";
import { readFile } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

const classes = new Set(["operational", "identity", "clinical", "clientPrivate", "audit"]);

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());

test("every column of the database has exactly one data class, and every class is of a column that exists", async () => {
  const stated = await readStated();
  const actual = await readColumns(database.url);
  expect([...stated.keys()].toSorted()).toEqual(actual.toSorted());
  expect(
    [...stated.values()].filter((stating) => stating.length !== 1 || !classes.has(stating[0] ?? "")),
  ).toEqual([]);
});

/** Rows `| table | column, column | class |` of docs/data-classes.md. */
async function readStated(): Promise<Map<string, string[]>> {
  const page = await readFile(new URL("../../../docs/data-classes.md", import.meta.url), "utf8");
  const stated = new Map<string, string[]>();
  for (const [, table = "", columns = "", dataClass = ""] of page.matchAll(
    /^\| ([a-z_.]+) \| ([a-z_, ]+) \| (\w+) \|$/gm,
  )) {
    if (table === "table") continue;
    for (const column of columns.split(",").map((name) => name.trim())) {
      const key = `${table.includes(".") ? "" : "public."}${table}.${column}`;
      stated.set(key, [...(stated.get(key) ?? []), dataClass]);
    }
  }
  return stated;
}

async function readColumns(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
       where table_schema in ('public', 'auth', 'audit', 'outbox') and table_name <> 'schema_migration'`,
    );
    return rows.map((row) => row.name);
  } finally {
    await client.end();
  }
}
