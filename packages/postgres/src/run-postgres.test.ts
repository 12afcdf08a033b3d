import { chmod, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findFreePort } from "./find-free-port.ts";
import { runPostgres } from "./run-postgres.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "goldthread-run-postgres-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const run = async (dataDir: string) =>
  runPostgres({ dataDir, port: await findFreePort(), password: "p@ss/word", initdb: ["--no-sync"] });

// mkdtemp makes the folder its owner's alone, so that run by root this is data under a folder PostgreSQL may not enter.
test("data are kept from one run to the next, even where PostgreSQL's account may not enter the folder above", async () => {
  const dataDir = join(folder, "postgres");
  const first = await run(dataDir);
  await ask(first.url, "CREATE TABLE kept AS SELECT 1 AS id");
  await first.stop();
  await first.stop();

  const second = await run(dataDir);
  expect(await ask(second.url, "SELECT id FROM kept")).toEqual([{ id: 1 }]);
  await second.stop();
  await expect(ask(second.url, "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
});

test("it runs in a folder that everybody may enter, and its data are its own alone", async () => {
  await chmod(folder, 0o755);
  const server = await run(join(folder, "postgres"));
  expect(await ask(server.url, "SELECT current_setting('server_encoding') AS encoding")).toEqual([
    { encoding: "UTF8" },
  ]);
  expect((await stat(join(folder, "postgres"))).mode & 0o077).toBe(0);
  await server.stop();
});

test("memory that a statement frees stays with the process: the C library's settings for that reach the server", async () => {
  const server = await run(join(folder, "postgres"));
  await ask(server.url, "CREATE TABLE told (line text)");
  await ask(server.url, "COPY told FROM PROGRAM 'printenv MALLOC_TRIM_THRESHOLD_ MALLOC_MMAP_THRESHOLD_'");
  expect(await ask(server.url, "SELECT line::int > 16000000 AS much FROM told")).toEqual([
    { much: true },
    { much: true },
  ]);
  await server.stop();
});

test("a wrong password is refused, and a start that fails says what PostgreSQL said", async () => {
  const dataDir = join(folder, "postgres");
  const server = await run(dataDir);
  await expect(ask(server.url.replace("word", "wort"), "SELECT 1")).rejects.toThrow(
    /password authentication failed/,
  );
  await server.stop();

  const options = { dataDir, port: await findFreePort(), password: "", settings: { shared_buffers: "much" } };
  await expect(runPostgres(options)).rejects.toThrow(
    /did not start in .*invalid value for parameter "shared_buffers"/s,
  );
});
