import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";
import { stopWith } from "./stop-with.ts";

const stampFile = join(root, "node_modules/.goldthread-installed");

/**
 * Installs the dependencies exactly as locked, unless this lockfile is what was installed last.
 * Ends the process with one sentence when that fails.
 */
export async function ensureInstalled(say: (line: string) => void): Promise<void> {
  const stamp = await stampOfLockfile();
  if ((await readFile(stampFile, "utf8").catch(() => "")) === stamp) return;

  say("Installing dependencies …");
  // CI=true: pnpm asks nothing, and never changes the lockfile.
  const { ok, output } = await runCommand("pnpm", ["install", "--frozen-lockfile"], { env: { CI: "true" } });
  if (!ok) stopWith(`${output}\nThe dependencies could not be installed; what pnpm said is above.`);
  await writeFile(stampFile, stamp);
}

async function stampOfLockfile(): Promise<string> {
  const lockfile = await readFile(join(root, "pnpm-lock.yaml"));
  const hash = createHash("sha256").update(lockfile).digest("hex");
  return `${hash} ${process.platform} ${process.arch}\n`;
}
