import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { findFreePort } from "@goldthread/postgres/find-free-port";
import { runPostgres } from "@goldthread/postgres/run-postgres";
import pg from "pg";
import { SettingProblem, newRootKey } from "./settings.ts";

/** What an installation with an embedded database keeps beside it, readable by its owner alone. */
export interface Installation {
  port: number;
  superuserPassword: string;
  serverPassword: string;
  /** 32 bytes, hex. */
  rootKey: string;
}

export interface RunningPostgres {
  installation: Installation;
  superuserUrl: string;
  serverUrl: string;
  stop(): Promise<void>;
}

const file = (dataFolder: string) => join(dataFolder, "installation.json");
const clusterFolder = (dataFolder: string) => join(dataFolder, "postgres");

export const urlsOf = ({ port, superuserPassword, serverPassword }: Installation) => ({
  superuserUrl: `postgres://postgres:${superuserPassword}@127.0.0.1:${port}/goldthread`,
  serverUrl: `postgres://goldthread_server:${serverPassword}@127.0.0.1:${port}/goldthread`,
});

/** What is known of the installation in this folder; null: there is none yet. */
export async function findInstallation(dataFolder: string): Promise<Installation | null> {
  try {
    return JSON.parse(await readFile(file(dataFolder), "utf8")) as Installation;
  } catch {
    return null;
  }
}

/**
 * Starts the PostgreSQL kept in the data folder, making it on the first run.
 * @throws SettingProblem in one sentence where the folder cannot be written, is in use, or PostgreSQL does not start
 */
export async function startEmbedded(dataFolder: string): Promise<RunningPostgres> {
  const installation = await openInstallation(dataFolder);
  await clearStaleLock(dataFolder);
  const postgres = await runPostgres({
    dataDir: clusterFolder(dataFolder),
    port: installation.port,
    password: installation.superuserPassword,
    settings: { max_connections: "40", log_statement: "none" },
    initdb: ["--locale=C"],
  }).catch((error: unknown) => {
    throw new SettingProblem(
      error instanceof Error ? error.message : `PostgreSQL did not start in ${dataFolder}.`,
    );
  });
  try {
    await makeDatabase(postgres.url);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { installation, ...urlsOf(installation), stop: () => postgres.stop() };
}

async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'goldthread'");
    if (rowCount === 0) await client.query("create database goldthread");
  } finally {
    await client.end();
  }
}

async function openInstallation(dataFolder: string): Promise<Installation> {
  const found = await findInstallation(dataFolder);
  if (found !== null) {
    // The port was free when the installation was made; somebody may have taken it since.
    if (await isFree(found.port)) return found;
    if (await isRunning(dataFolder)) throw inUse(dataFolder);
    return save(dataFolder, { ...found, port: await findFreePort() });
  }
  try {
    // PostgreSQL's own folder lies inside and is reached by PostgreSQL's own user when the server runs as root.
    await mkdir(dataFolder, { recursive: true, mode: 0o755 });
    return await save(dataFolder, {
      port: await findFreePort(),
      superuserPassword: randomBytes(24).toString("hex"),
      serverPassword: randomBytes(24).toString("hex"),
      rootKey: newRootKey().toString("hex"),
    });
  } catch {
    throw new SettingProblem(
      `The data folder ${dataFolder} cannot be written: make it writable, or choose another with GOLDTHREAD_DATA.`,
    );
  }
}

async function save(dataFolder: string, installation: Installation): Promise<Installation> {
  await writeFile(file(dataFolder), `${JSON.stringify(installation, null, 2)}\n`, { mode: 0o600 });
  return installation;
}

const inUse = (dataFolder: string) =>
  new SettingProblem(
    `The data folder ${dataFolder} is in use by a running Goldthread: stop that one, or choose another folder with GOLDTHREAD_DATA.`,
  );

/** A lock left by a PostgreSQL that was killed is removed; one that is alive stops the start. */
async function clearStaleLock(dataFolder: string): Promise<void> {
  if (await isRunning(dataFolder)) throw inUse(dataFolder);
  await rm(join(clusterFolder(dataFolder), "postmaster.pid"), { force: true });
}

/** Whether the process named in PostgreSQL's lock is a PostgreSQL: a number may have been given to another program since. */
async function isRunning(dataFolder: string): Promise<boolean> {
  const lock = await readFile(join(clusterFolder(dataFolder), "postmaster.pid"), "utf8").catch(() => "");
  const pid = Number(lock.split("\n")[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "postgres");
  return name.trim() === "postgres";
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
