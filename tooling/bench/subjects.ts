import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { root } from "../scripts/root.ts";
import { serverFlags } from "../scripts/server-flags.ts";
import type { Outcome, Stretch, Workload } from "./workload.ts";

const ready_wait_ms_max = 60_000;
const poll_ms = 20;

export interface RunningServer {
  pid: number;
  port: number;
  /** Seconds from the start of the process until /readyz says yes. */
  readySeconds: number;
  superuserUrl: string;
  serverUrl: string;
  postgresPid: number;
  stop(): Promise<void>;
}

/** Starts the real server with its embedded PostgreSQL in `dataFolder`, as `npm start` does after the build, without the demo. */
export async function startServer(dataFolder: string): Promise<RunningServer> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [...serverFlags, join(root, "apps/server/dist/main.js")], {
    env: {
      PATH: process.env["PATH"],
      PORT: String(port),
      HOST: "127.0.0.1",
      GOLDTHREAD_DATA: dataFolder,
      GOLDTHREAD_DEMO: "off",
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  await untilReady(child, port, said);
  const readySeconds = (performance.now() - begun) / 1000;
  const installation = JSON.parse(await readFile(join(dataFolder, "installation.json"), "utf8")) as {
    port: number;
    superuserPassword: string;
    serverPassword: string;
  };
  const urlOf = (user: string, password: string) =>
    `postgres://${user}:${password}@127.0.0.1:${installation.port}/goldthread`;
  const postmaster = await readFile(join(dataFolder, "postgres/postmaster.pid"), "utf8");
  return {
    pid: child.pid ?? 0,
    port,
    readySeconds,
    superuserUrl: urlOf("postgres", installation.superuserPassword),
    serverUrl: urlOf("goldthread_server", installation.serverPassword),
    postgresPid: Number(postmaster.split("\n")[0]),
    stop: () => stop(child),
  };
}

async function untilReady(child: ChildProcess, port: number, said: string[]): Promise<void> {
  for (let waited = 0; waited < ready_wait_ms_max; waited += poll_ms) {
    if (child.exitCode !== null) throw new Error(`The server did not start:\n${said.join("")}`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, poll_ms));
  }
  throw new Error(`The server was not ready in time:\n${said.join("")}`);
}

/** Starts the bare handler on the same database, with the same login. */
export async function startFloor(
  serverUrl: string,
): Promise<{ pid: number; port: number; stop(): Promise<void> }> {
  const child = fork(join(import.meta.dirname, "floor.ts"), [serverUrl], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return { pid: child.pid ?? 0, port, stop: () => stop(child) };
}

/** Starts the load generator. */
export function startLoad(): {
  run(workload: Workload, stretch: Stretch): Promise<Outcome>;
  stop(): Promise<void>;
} {
  const child = fork(join(import.meta.dirname, "load.ts"), [], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  return {
    async run(workload, stretch) {
      const answered = once(child, "message");
      child.send({ workload, stretch });
      const [outcome] = (await answered) as [Outcome];
      return outcome;
    },
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address !== null
          ? resolve(address.port)
          : reject(new Error("no port was given")),
      );
    });
  });
}
