import { readFile, readdir } from "node:fs/promises";

/** Linux counts processor time in hundredths of a second. */
const tick_ms = 10;

interface Stat {
  parent: number;
  cpuMs: number;
  /** Of children that have ended. */
  endedCpuMs: number;
}

async function statOf(pid: number): Promise<Stat | null> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, "utf8");
    // The command's name is in brackets and may hold anything; fields are counted from behind it.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const ticks = (index: number) => Number(fields[index]);
    return {
      parent: ticks(1),
      cpuMs: (ticks(11) + ticks(12)) * tick_ms,
      endedCpuMs: (ticks(13) + ticks(14)) * tick_ms,
    };
  } catch {
    return null;
  }
}

/** Milliseconds of processor time a process has used, user and system. */
export async function cpuOf(pid: number): Promise<number> {
  return (await statOf(pid))?.cpuMs ?? 0;
}

/** Milliseconds of processor time that a process and its children have used, ended ones too: a PostgreSQL with its backends. */
export async function cpuOfFamily(pid: number): Promise<number> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const stats = await Promise.all(pids.map(async (id) => ({ id, stat: await statOf(id) })));
  return stats.reduce((sum, { id, stat }) => {
    if (stat === null || (id !== pid && stat.parent !== pid)) return sum;
    return sum + stat.cpuMs + (id === pid ? stat.endedCpuMs : 0);
  }, 0);
}

/** The most memory a process has held, in megabytes; null where the system does not say. */
export async function peakMemoryOf(pid: number): Promise<number | null> {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, "utf8"));
    return found === null ? null : Number(found[1]) / 1024;
  } catch {
    return null;
  }
}
