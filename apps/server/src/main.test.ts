import { findFreePort } from "@goldthread/postgres/find-free-port";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, test } from "vitest";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

let folder = "";
let server: ChildProcess;
let output = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "goldthread-main-"));
  output = "";
  const env = {
    ...process.env,
    PORT: String(await findFreePort()),
    GOLDTHREAD_DATA: folder,
    GOLDTHREAD_DEMO: "off",
    DATABASE_URL: "",
  };
  server = spawn(process.execPath, [main], { stdio: ["ignore", "pipe", "pipe", "ipc"], env });
  return async () => {
    server.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  };
});

/** Waits until the server has said something. */
async function heard(words: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(words)) resolve();
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("exit", () => reject(new Error(`It ended without "${words}":\n${output}`)));
  });
}

/** Waits for its end, and looks what it left: its exit code, and the locks of what still runs in its folder. */
async function ending(): Promise<{ code: number | null; locks: string[] }> {
  const [code] = (await once(server, "exit")) as [number | null];
  const locks = ["goldthread.pid", join("postgres", "postmaster.pid")];
  return { code, locks: locks.filter((file) => existsSync(join(folder, file))) };
}
const clean = { code: 0, locks: [] };

test("asked to stop, it takes its database with it", async () => {
  await heard("Ctrl-C stops it.");
  server.kill("SIGINT");
  expect(await ending()).toEqual(clean);
});

test("asked to stop while it still starts, it leaves nothing running", async () => {
  await heard("Starting the embedded PostgreSQL");
  server.kill("SIGINT");
  expect(await ending()).toEqual(clean);
  expect(output).not.toContain("Ready");
});

test("left alone by whoever started it, it stops by itself", async () => {
  await heard("Ctrl-C stops it.");
  server.disconnect();
  expect(await ending()).toEqual(clean);
});

test("asked to stop when its terminal is gone, it still stops everything", async () => {
  await heard("Ctrl-C stops it.");
  server.stdout?.destroy();
  server.stderr?.destroy();
  server.kill("SIGINT");
  expect(await ending()).toEqual(clean);
});
