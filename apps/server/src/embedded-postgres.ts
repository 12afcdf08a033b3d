import { findFreePort } from "@goldthread/postgres/find-free-port";
import { runPostgres } from "@goldthread/postgres/run-postgres";
import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { isProcess, stopOrphan } from "./processes.ts";
import { SettingProblem, newRootKey } from "./settings.ts";

/** What an installation with an embedded database keeps beside it, readable by its owner alone. */
export interface Installation {
  port: number;
  superuserPassword: string;
  serverPassword: string;
  /** 32 bytes, hex. */
  rootKey: string;
}

export interface EmbeddedPostgres {
  installation: Installation;
  superuserUrl: string;
  serverUrl: string;
  stop(): Promise<void>;
}

const installationFile = (dataFolder: string) => join(dataFolder, "installation.json");
const clusterFolder = (dataFolder: string) => join(dataFolder, "postgres");
/** Names the process of ours that runs on this folder. */
const holderFile = (dataFolder: string) => join(dataFolder, "goldthread.pid");

export const urlsOf = ({ port, superuserPassword, serverPassword }: Installation) => ({
  superuserUrl: `postgres://postgres:${superuserPassword}@127.0.0.1:${port}/goldthread`,
  serverUrl: `postgres://goldthread_server:${serverPassword}@127.0.0.1:${port}/goldthread`,
});

/** What is known of the installation in this folder; null: there is none yet. */
export async function findInstallation(dataFolder: string): Promise<Installation | null> {
  try {
    return JSON.parse(await readFile(installationFile(dataFolder), "utf8")) as Installation;
  } catch {
    return null;
  }
}

/**
 * Starts the PostgreSQL kept in the data folder, making it on the first run.
 * @throws SettingProblem in one sentence where the folder cannot be written, is in use, or PostgreSQL does not start
 */
export async function startEmbedded(dataFolder: string): Promise<EmbeddedPostgres> {
  await takeFolder(dataFolder);
  const installation = await openInstallation(dataFolder);
  const postgres = await runPostgres({
    dataDir: clusterFolder(dataFolder),
    port: installation.port,
    password: installation.superuserPassword,
    settings: { max_connections: "40", log_statement: "none", log_min_error_statement: "panic" },
  }).catch((error: unknown) => {
    throw new SettingProblem(
      error instanceof Error ? error.message : "The embedded PostgreSQL did not start.",
    );
  });
  await makeDatabase(postgres.url);
  return {
    installation,
    ...urlsOf(installation),
    async stop() {
      await postgres.stop();
      await rm(holderFile(dataFolder), { force: true });
    },
  };
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

/** One process of ours to a folder. What a killed one left behind (its PostgreSQL, its locks) is cleared away. */
async function takeFolder(dataFolder: string): Promise<void> {
  const unwritable = new SettingProblem(
    `The data folder ${dataFolder} cannot be written: make it writable, or choose another with GOLDTHREAD_DATA.`,
  );
  await mkdir(dataFolder, { recursive: true }).catch(() => {
    throw unwritable;
  });
  const holder = Number(await readFile(holderFile(dataFolder), "utf8").catch(() => ""));
  if (holder !== process.pid && (await isProcess(holder, "node"))) {
    throw new SettingProblem(
      `The data folder ${dataFolder} is in use by a running Goldthread (process ${holder}): stop that one, or choose another folder with GOLDTHREAD_DATA.`,
    );
  }
  await writeFile(holderFile(dataFolder), String(process.pid)).catch(() => {
    throw unwritable;
  });
  const lock = join(clusterFolder(dataFolder), "postmaster.pid");
  const postmaster = Number((await readFile(lock, "utf8").catch(() => "")).split("\n")[0]);
  if (await isProcess(postmaster, "postgres")) await stopOrphan(postmaster);
  await rm(lock, { force: true });
}

async function openInstallation(dataFolder: string): Promise<Installation> {
  const found = await findInstallation(dataFolder);
  // Another program may have taken the port since.
  if (found !== null)
    return (await isFree(found.port)) ? found : save(dataFolder, { ...found, port: await findFreePort() });
  return save(dataFolder, {
    port: await findFreePort(),
    superuserPassword: randomBytes(24).toString("hex"),
    serverPassword: randomBytes(24).toString("hex"),
    rootKey: newRootKey().toString("hex"),
  });
}

async function save(dataFolder: string, installation: Installation): Promise<Installation> {
  await writeFile(installationFile(dataFolder), `${JSON.stringify(installation, null, 2)}\n`, {
    mode: 0o600,
  });
  return installation;
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
