import { type ServerDatabase, openServerDatabase } from "@goldthread/db/testing/open-server-database";
import { insertPerson } from "@goldthread/db/person";
import { withIdentity } from "@goldthread/db/with-identity";
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openInstallation } from "./open-installation.ts";
import { SettingProblem, readSettings } from "./settings.ts";

let opened: ServerDatabase;
beforeAll(async () => {
  opened = await openServerDatabase();
});
afterAll(() => opened.drop());

const production = (overrides: Record<string, string | undefined> = {}) => ({
  NODE_ENV: "production",
  GOLDTHREAD_ROOT_KEY: "22".repeat(32),
  PUBLIC_URL: "https://care.example",
  DATABASE_URL: opened.serverUrl,
  ...overrides,
});

async function start(env: NodeJS.ProcessEnv): Promise<string> {
  try {
    const installation = await openInstallation(readSettings(env), { log: () => {} });
    await installation.close();
    return "started";
  } catch (error) {
    if (error instanceof SettingProblem) return error.message;
    throw error;
  }
}

test("production starts with a root key, https and the server's own login", async () => {
  expect(await start(production())).toBe("started");
});

test.each([
  ["no root key", { GOLDTHREAD_ROOT_KEY: undefined }, "GOLDTHREAD_ROOT_KEY is missing"],
  ["a root key that is too short", { GOLDTHREAD_ROOT_KEY: "abcd" }, "GOLDTHREAD_ROOT_KEY must be 32 bytes"],
  ["plain http", { PUBLIC_URL: "http://care.example" }, "PUBLIC_URL must begin with https://"],
  ["no database of its own", { DATABASE_URL: undefined }, "DATABASE_URL is missing"],
  [
    "a database that does not answer",
    { DATABASE_URL: "postgres://nobody:x@127.0.0.1:1/none" },
    "does not answer",
  ],
])("production refuses to start with %s, and says so", async (_what, overrides, sentence) => {
  expect(await start(production(overrides))).toContain(sentence);
});

test("production refuses a superuser, to whom the seals do not apply", async () => {
  expect(await start(production({ DATABASE_URL: opened.superuserUrl }))).toContain("is a superuser");
});

test("production refuses a database that holds accounts of the demonstration", async () => {
  const demo = await openServerDatabase();
  try {
    await withIdentity(demo.database, async (tx) => {
      const person = {
        id: v7(),
        email: "invented@example.org",
        name: "Invented",
        locale: "en" as const,
        passwordHash: null,
        createdAt: new Date(),
      };
      await insertPerson(tx, { ...person, demo: true });
      return { value: null, audit: null };
    });
    expect(await start(production({ DATABASE_URL: demo.serverUrl }))).toContain(
      "accounts of the demonstration",
    );
  } finally {
    await demo.drop();
  }
});

test("a data folder that cannot be made is one clear sentence", async () => {
  const file = fileURLToPath(import.meta.url);
  expect(await start({ GOLDTHREAD_DATA: join(file, "data") })).toContain("cannot be written");
});

test("a data folder that another Goldthread holds is one clear sentence; what a killed one left is cleared away", async () => {
  const folder = await mkdtemp(join(tmpdir(), "goldthread-held-"));
  try {
    const first = await openInstallation(readSettings({ GOLDTHREAD_DATA: folder }), { log: () => {} });
    const second = spawnSync(process.execPath, [new URL("../dist/main.js", import.meta.url).pathname], {
      env: { ...process.env, GOLDTHREAD_DATA: folder, PORT: "4399", DATABASE_URL: "" },
      encoding: "utf8",
    });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain("is in use by a running Goldthread");
    await first.close();
    const third = await openInstallation(readSettings({ GOLDTHREAD_DATA: folder }), { log: () => {} });
    await third.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
