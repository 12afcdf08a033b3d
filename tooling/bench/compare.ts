import { cpuOf, cpuOfFamily } from "./process-stats.ts";
import type { RunningServer, startLoad } from "./subjects.ts";
import {
  type Outcome,
  type Path,
  type Target,
  type Workload,
  concurrencies,
  judged_concurrency,
  paths,
} from "./workload.ts";

export interface Figures extends Outcome {
  requestsPerSecond: number;
  /** Milliseconds of processor time a request costs. */
  handlerCpu: number;
  postgresCpu: number;
}
export interface Comparison {
  path: Path;
  concurrency: number;
  server: Figures;
  floor: Figures;
  /** The server's requests per second as a share of the floor's. */
  ratio: number;
}

interface Subject {
  target: Target;
  pid: number;
}

/**
 * Loads server and floor in turn, so that whatever else the machine does falls on both, and compares the medians.
 * @param rounds turns at the concurrency that is judged; the others get one
 */
export async function compare(
  {
    server,
    floor,
    workload,
    load,
  }: {
    server: RunningServer;
    floor: { pid: number; port: number };
    workload: Workload;
    load: ReturnType<typeof startLoad>;
  },
  { stretchMs, rounds, say }: { stretchMs: number; rounds: number; say: (line: string) => void },
): Promise<Comparison[]> {
  const subjects = {
    server: { target: { kind: "server", port: server.port }, pid: server.pid },
    floor: { target: { kind: "floor", port: floor.port }, pid: floor.pid },
  } as const;
  const comparisons: Comparison[] = [];
  const once = async (subject: Subject, path: Path, concurrency: number): Promise<Figures> => {
    const before = { handler: await cpuOf(subject.pid), postgres: await cpuOfFamily(server.postgresPid) };
    const outcome = await load.run(workload, {
      target: subject.target,
      path,
      concurrency,
      milliseconds: stretchMs,
    });
    if (outcome.failures.length > 0)
      throw new Error(`${subject.target.kind} ${path}: ${outcome.failures.join("\n")}`);
    const after = { handler: await cpuOf(subject.pid), postgres: await cpuOfFamily(server.postgresPid) };
    return {
      ...outcome,
      requestsPerSecond: outcome.requests / outcome.seconds,
      handlerCpu: (after.handler - before.handler) / outcome.requests,
      postgresCpu: (after.postgres - before.postgres) / outcome.requests,
    };
  };
  for (const path of paths) {
    for (const subject of Object.values(subjects))
      await load.run(workload, {
        target: subject.target,
        path,
        concurrency: judged_concurrency,
        milliseconds: Math.min(stretchMs, 1_000),
      });
    for (const concurrency of concurrencies) {
      say(`  ${path}, ${concurrency} at a time`);
      const turns: { server: Figures; floor: Figures }[] = [];
      for (let turn = 0; turn < (concurrency === judged_concurrency ? rounds : 1); turn += 1) {
        turns.push({
          floor: await once(subjects.floor, path, concurrency),
          server: await once(subjects.server, path, concurrency),
        });
      }
      const middle = (of: "server" | "floor") => median(turns.map((turn) => turn[of]));
      const [ours, bare] = [middle("server"), middle("floor")];
      comparisons.push({
        path,
        concurrency,
        server: ours,
        floor: bare,
        ratio: ours.requestsPerSecond / bare.requestsPerSecond,
      });
    }
  }
  return comparisons;
}

function median(figures: Figures[]): Figures {
  const middle = figures.toSorted((a, b) => a.requestsPerSecond - b.requestsPerSecond)[
    Math.floor(figures.length / 2)
  ];
  if (middle === undefined) throw new Error("nothing was measured");
  return middle;
}
