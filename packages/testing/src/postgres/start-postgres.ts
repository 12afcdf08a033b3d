import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "@goldthread/postgres/find-free-port";
import { runPostgres } from "@goldthread/postgres/run-postgres";

/** A running PostgreSQL that belongs to one test run. */
export interface Cluster {
  /** Connection string of the superuser, on database `postgres`. */
  readonly url: string;
  readonly port: number;
  /** Stops the server and deletes its data. Calling it twice is harmless. */
  stop(): Promise<void>;
}

const attempts_max = 3;

// A crash loses nothing here: the data live as long as the run.
const settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum_naptime: "5min",
  max_connections: "200",
  shared_buffers: "64MB",
};

/**
 * Starts a PostgreSQL 18 of its own on a free port, data in a temporary folder. Works as root too.
 *
 * @throws Error with the server's last log lines when it will not start.
 */
export async function startPostgres(): Promise<Cluster> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce();
    } catch (error) {
      // Between finding a port free and binding it, somebody else may have taken it.
      if (attempt === attempts_max) throw error;
    }
  }
}

async function startOnce(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), "goldthread-test-"));
  const port = await findFreePort();
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const initdb = ["--locale-provider=builtin", "--locale=C.UTF-8", "--no-sync"];
    const server = await runPostgres({
      dataDir: join(folder, "data"),
      port,
      password: "goldthread-test",
      settings,
      initdb,
    });
    return { url: server.url, port, stop: () => server.stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
