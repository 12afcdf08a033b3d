import { access, constants } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.ts";
import { root } from "./root.ts";
import { runNode } from "./run-node.ts";
import { serverFlags } from "./server-flags.ts";
import { stopWith } from "./stop-with.ts";

// `npm start`: install, build, and serve both apps on one port. What would fail at the end is tried first.
const port = readPort(process.env["PORT"]);
await requireWritable(root);
await requireFree(port);
await ensureBuilt(console.log);
console.log("Starting …");
process.exit(await runNode([...serverFlags, join(root, "apps/server/dist/main.js")]));

function readPort(given: string | undefined): number {
  if (given === undefined || given === "") return 4300;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    stopWith(`PORT must be a whole number from 1 to 65535, and is "${given}".`);
  }
  return number;
}

async function requireWritable(folder: string): Promise<void> {
  try {
    await access(folder, constants.W_OK);
  } catch {
    stopWith(
      `Goldthread keeps its build and its data in ${folder}, and may not write there: make the folder writable, or move it.`,
    );
  }
}

async function requireFree(wanted: number): Promise<void> {
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen(wanted, () => probe.close(() => resolve(null)));
  });
  if (failure === null) return;
  if (failure.code === "EADDRINUSE") {
    stopWith(
      `Port ${wanted} is taken by another program: stop it, or choose another port with PORT=4301 npm start.`,
    );
  }
  if (failure.code === "EACCES")
    stopWith(`Port ${wanted} is reserved on this machine: choose one above 1024, such as PORT=4300.`);
  stopWith(`Port ${wanted} cannot be used: ${failure.message}.`);
}
