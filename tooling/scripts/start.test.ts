import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "./run-command.ts";

const start = join(import.meta.dirname, "start.ts");

test("a busy port is told in one sentence, before anything is built", async () => {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? String(address?.port) : "";

  const { ok, output } = await runCommand(process.execPath, [start], { env: { PORT: port } });
  expect(ok).toBe(false);
  expect(output).toBe(
    `Port ${port} is taken by another program: stop it, or choose another port with PORT=4301 npm start.\n`,
  );
  server.close();
});

test("a port that is no port is told in one sentence", async () => {
  const { ok, output } = await runCommand(process.execPath, [start], { env: { PORT: "http" } });
  expect(ok).toBe(false);
  expect(output).toBe('PORT must be a whole number from 1 to 65535, and is "http".\n');
});

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "goldthread-start-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `program` under runNode in a process of its own. */
function underRunNode(program: string) {
  const server = join(folder, "server.mjs");
  const starter = join(folder, "starter.mjs");
  writeFileSync(server, program);
  writeFileSync(
    starter,
    `import { runNode } from ${JSON.stringify(join(import.meta.dirname, "run-node.ts"))};
     process.exit(await runNode([${JSON.stringify(server)}]));`,
  );
  return spawn(process.execPath, [starter], { stdio: ["ignore", "pipe", "inherit"] });
}

test("one Ctrl-C, however often it echoes, asks the server once, and its exit code is passed on", async () => {
  const child = underRunNode(`
    let asked = 0;
    const alive = setInterval(() => {}, 1000);
    process.on("SIGINT", () => {
      asked += 1;
      setTimeout(() => { clearInterval(alive); console.log("asked", asked); process.exitCode = 7; process.disconnect(); }, 200);
    });
    console.log("ready");`);
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
    if (chunk.toString().includes("ready")) for (let echo = 0; echo < 3; echo += 1) child.kill("SIGINT");
  });
  const [code] = (await once(child, "close")) as [number];
  expect(printed).toBe("ready\nasked 1\n");
  expect(code).toBe(7);
});

test("a server whose starter was killed is told by its channel", async () => {
  const child = underRunNode(`
    process.on("disconnect", () => { console.log("alone"); process.exit(0); });
    console.log("ready");`);
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed === "ready\n") child.kill("SIGKILL");
  });
  await once(child, "close");
  expect(printed).toBe("ready\nalone\n");
});
