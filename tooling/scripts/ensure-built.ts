import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./install.ts";
import { root } from "./root.ts";
import { stopWith } from "./stop-with.ts";
import { turbo } from "./turbo.ts";

/**
 * Installs and builds what changed since the last time. Ends the process with one sentence when that fails.
 *
 * @param say told what takes time while it does
 */
export async function ensureBuilt(say: (line: string) => void): Promise<void> {
  await ensureInstalled(say);
  const first = !existsSync(join(root, "apps/server/dist"));
  say(first ? "Building (about a minute the first time) …" : "Building what changed …");
  const started = performance.now();
  const { ok, output } = await turbo(["build"]);
  if (!ok) stopWith(`${output}\nThe build failed; what went wrong is above.`);
  say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
