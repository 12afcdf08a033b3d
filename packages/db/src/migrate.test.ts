import { createDatabase, type TestDatabase } from "@goldthread/testing/postgres/create-database";
import { cluster_variable } from "@goldthread/testing/postgres/global-setup";
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkReady, type Database, openDatabase } from "./database.ts";
import { migrate } from "./migrate.ts";

const all = readdirSync(new URL("../migrations", import.meta.url))
  .filter((file) => file.endsWith(".sql"))
  .map((file) => file.slice(0, -".sql".length))
  .toSorted();

let made: TestDatabase;
let database: Database;
beforeAll(async () => {
  made = await createDatabase({ url: process.env[cluster_variable] ?? "" });
  database = openDatabase(made.url, 1);
});
afterAll(async () => {
  await database.close();
  await made.drop();
});

test("a database that is behind is not ready, and says which migrations it waits for", async () => {
  await migrate(made.url, { serverPassword: null, count: all.length - 1 });
  expect(await checkReady(database)).toEqual({
    ready: false,
    problem: `migrations missing: ${String(all.at(-1))}`,
  });
});

test("of servers that start at once one applies what is missing, and the others wait and find it done", async () => {
  const starts = await Promise.all([1, 2, 3].map(() => migrate(made.url, { serverPassword: null })));
  expect(starts.flat()).toEqual([all.at(-1)]);
  expect(await checkReady(database)).toEqual({ ready: true, problem: null });
});

test("a database that does not answer is not ready, and whoever asks learns nothing else about it", async () => {
  const away = openDatabase("postgres://nobody:secret@127.0.0.1:1/none", 1);
  try {
    const { cause, ...told } = await checkReady(away);
    expect(told).toEqual({ ready: false, problem: "the database does not answer" });
    expect(cause).toBeInstanceOf(Error);
  } finally {
    await away.close();
  }
});
