import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { SettingProblem } from "./settings.ts";

const stop_ms_max = 15_000;
const look_every_ms = 100;

/**
 * Whether a process of that number runs and is what is meant: a number may have been given to another program since.
 * Where the system does not tell names, a living process counts.
 */
export async function isProcess(pid: number, name: "node" | "postgres"): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  const found = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => name);
  // Node names its main thread so.
  return found.trim() === name || (name === "node" && found.trim() === "MainThread");
}

/** Stops a PostgreSQL whose server was killed, as its own fast shutdown does. @throws SettingProblem */
export async function stopOrphan(pid: number): Promise<void> {
  process.kill(pid, "SIGINT");
  for (let waited = 0; isAlive(pid); waited += look_every_ms) {
    if (waited >= stop_ms_max)
      throw new SettingProblem(
        `A PostgreSQL left by a killed Goldthread (process ${pid}) does not stop: end it and start again.`,
      );
    await wait(look_every_ms);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
