import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compare } from "./compare.ts";
import { peakMemoryOf } from "./process-stats.ts";
import { type Result, describe, findMisses } from "./report.ts";
import { seed } from "./seed.ts";
import { countStatements, setStatistics } from "./statements.ts";
import { startFloor, startLoad, startServer } from "./subjects.ts";
import type { Workload } from "./workload.ts";

const { values: options } = parseArgs({
  options: { json: { type: "boolean" }, quick: { type: "boolean" }, help: { type: "boolean", short: "h" } },
});
if (options.help === true) {
  process.stdout.write(
    "npm run bench -- [--quick] [--json]\n  --quick  a short look (half a minute)\n  --json   the result as JSON on standard output, progress on standard error\n",
  );
  process.exit(0);
}
const say = (line: string) => (options.json === true ? process.stderr : process.stdout).write(`${line}\n`);
const stretchMs = options.quick === true ? 600 : 1_500;
const rounds = options.quick === true ? 1 : 5;

const folder = await mkdtemp(join(tmpdir(), "goldthread-bench-"));
const load = startLoad();
try {
  const result = await measure();
  const misses = findMisses(result);
  if (options.json === true) process.stdout.write(`${JSON.stringify({ ...result, misses }, null, 2)}\n`);
  else
    for (const line of [
      ...describe(result),
      "",
      ...(misses.length === 0 ? ["Every mark is met."] : misses.map((miss) => `Missed: ${miss}`)),
    ])
      say(line);
  process.exitCode = misses.length === 0 ? 0 : 1;
} finally {
  await load.stop();
  await rm(folder, { recursive: true, force: true });
}

async function measure(): Promise<Result> {
  say("Starting the server on an empty folder …");
  const first = await startServer(folder);
  let workload: Workload;
  try {
    say("Seeding 500 clients with 12 PHQ-9 responses each …");
    workload = await seed(first.superuserUrl);
    await setStatistics(first.superuserUrl, true);
  } finally {
    await first.stop();
  }
  say("Counting SQL statements …");
  const statements = await withBoth(async (server, floor) => {
    const counted = {
      server: await countStatements(
        server.superuserUrl,
        { kind: "server", port: server.port },
        workload,
        load,
      ),
      floor: await countStatements(server.superuserUrl, { kind: "floor", port: floor.port }, workload, load),
    };
    await setStatistics(server.superuserUrl, false);
    return counted;
  });
  return withBoth(async (server, floor) => {
    say("Measuring …");
    const comparisons = await compare({ server, floor, workload, load }, { stretchMs, rounds, say });
    return {
      comparisons,
      statements,
      peakMemoryMb: await peakMemoryOf(server.pid),
      floorPeakMemoryMb: await peakMemoryOf(floor.pid),
      readySeconds: { first: first.readySeconds, again: server.readySeconds },
    };
  });
}

async function withBoth<T>(
  work: (
    server: Awaited<ReturnType<typeof startServer>>,
    floor: Awaited<ReturnType<typeof startFloor>>,
  ) => Promise<T>,
): Promise<T> {
  const server = await startServer(folder);
  try {
    const floor = await startFloor(server.serverUrl);
    try {
      return await work(server, floor);
    } finally {
      await floor.stop();
    }
  } finally {
    await server.stop();
  }
}
