import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accountFor, mayEnter, type Account } from "./account.ts";
import { findBinaries } from "./binaries.ts";

/** Which PostgreSQL to run. */
export interface PostgresOptions {
  /** Folder of its data; made and initialised if it holds none yet. */
  readonly dataDir: string;
  /** Port on 127.0.0.1. */
  readonly port: number;
  /** Password of the superuser `postgres`, set when the data are initialised. */
  readonly password: string;
  /** Server settings, such as `max_connections`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** More of initdb's own options, such as `--no-sync`. */
  readonly initdb?: readonly string[];
}

/** A PostgreSQL that is accepting connections. */
export interface RunningPostgres {
  /** Connection string of the superuser, on database `postgres`. */
  readonly url: string;
  /** Ends open connections, writes everything to disk and stops. Calling it twice is harmless. */
  stop(): Promise<void>;
}

// Each statement frees what it used, and by itself the C library gives that back to the kernel, to ask for it again page by
// page at the next statement: dearer than the statement's own work. Up to this much stays with the process.
const kept_memory_bytes = String(32 * 1024 * 1024);
const allocation = {
  MALLOC_TRIM_THRESHOLD_: kept_memory_bytes,
  MALLOC_TOP_PAD_: String(1024 * 1024),
  MALLOC_MMAP_THRESHOLD_: kept_memory_bytes,
};

const log_lines_kept = 30;
const stop_ms_max = 20_000;

/**
 * Initialises the data if need be and starts PostgreSQL on them, as a child that the terminal's Ctrl-C does not reach.
 * It is told to stop when this process exits without having called `stop`.
 *
 * @throws Error with PostgreSQL's own last lines when it will not start.
 */
export async function runPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  await mkdir(options.dataDir, { recursive: true });
  const account = await accountFor(options.dataDir);
  if (account !== undefined) await chown(options.dataDir, account.uid, account.gid);
  const binaries = await findBinaries(account);
  const data = await locate(options.dataDir, account);
  const log: string[] = [];
  const run = (program: string, args: readonly string[]) =>
    start(join(binaries.folder, program), ["-D", data, ...args], { cwd: options.dataDir, account, log });
  try {
    if (!existsSync(join(options.dataDir, "PG_VERSION"))) await initialise(run, options, account);
    const server = run("postgres", serverArgs(options));
    await readiness(server);
    return {
      url: `postgres://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/postgres`,
      stop: () => stop(server).then(binaries.dispose),
    };
  } catch (error) {
    await binaries.dispose();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`PostgreSQL did not start in ${options.dataDir}: ${[reason, ...log].join("\n")}`, {
      cause: error,
    });
  }
}

type Run = (program: string, args: readonly string[]) => ChildProcess;

// A process reaches its own working folder even below folders it may not enter, and children inherit it.
async function locate(dataDir: string, account: Account | undefined): Promise<string> {
  return account === undefined || (await mayEnter(account, dataDir)) ? dataDir : "/proc/self/cwd";
}

function serverArgs({ port, settings }: PostgresOptions): string[] {
  const all = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    // The line that says it is ready is looked for.
    lc_messages: "C",
    log_destination: "stderr",
    logging_collector: "off",
    ...settings,
    port: String(port),
  };
  return Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

async function initialise(run: Run, options: PostgresOptions, account: Account | undefined): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "goldthread-password-"));
  const passwordFile = join(folder, "password");
  try {
    await writeFile(passwordFile, options.password, { mode: 0o600 });
    for (const path of account === undefined ? [] : [passwordFile, folder]) {
      await chown(path, account?.uid ?? 0, account?.gid ?? 0);
    }
    const args = [
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
    ];
    await success(run("initdb", [...args, ...(options.initdb ?? [])]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function start(
  program: string,
  args: readonly string[],
  { cwd, account, log }: { cwd: string; account: Account | undefined; log: string[] },
): ChildProcess {
  const child = spawn(program, args, {
    ...account,
    cwd,
    detached: true,
    env: { ...process.env, ...allocation, LC_ALL: "C", PGDATA: undefined },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log.push(...text.trimEnd().split("\n"));
      log.splice(0, log.length - log_lines_kept);
    });
  }
  return child;
}

function success(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error("its data could not be initialised")),
    );
  });
}

function readiness(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("close", () => reject(new Error("the server ended while starting")));
    server.stderr?.on("data", (text: string) => {
      if (text.includes("database system is ready to accept connections")) resolve();
    });
    process.once("exit", () => server.kill("SIGINT"));
  });
}

/** SIGINT: PostgreSQL's fast shutdown. SIGQUIT, if that takes too long: immediate, repaired at the next start. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const closed = new Promise((resolve) => server.once("close", resolve));
  server.kill("SIGINT");
  const impatience = setTimeout(() => server.kill("SIGQUIT"), stop_ms_max);
  await closed;
  clearTimeout(impatience);
}
