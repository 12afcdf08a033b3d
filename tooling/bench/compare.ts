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
  /** The server's requests per second as a share of the floor's: the median over the turns, each against its neighbour. */
  ratio: number;
  /** The same of processor time, which a busy machine blurs less. */
  cpuRatio: number;
  /** The same against a floor that answers as much as the product, by rate and by processor time; null where that is not measured. */
  whole: { ratio: number; cpuRatio: number } | null;
}

interface Bench {
  server: RunningServer;
  floor: { pid: number; port: number };
  workload: Workload;
  load: ReturnType<typeof startLoad>;
}
interface Turn {
  server: Figures;
  floor: Figures;
  whole: Figures | null;
}

const warm_up_ms_max = 1_000;

/**
 * Loads server and floor in turn, so that whatever else the machine does falls on both.
 * @param rounds turns at the concurrency that is judged; the others get one
 */
export async function compare(
  bench: Bench,
  { stretchMs, rounds, say }: { stretchMs: number; rounds: number; say: (line: string) => void },
): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const path of paths) {
    for (const kind of kindsOf(path, judged_concurrency)) {
      await stretch(
        bench,
        { kind, path, concurrency: judged_concurrency },
        Math.min(stretchMs, warm_up_ms_max),
      );
    }
    for (const concurrency of concurrencies) {
      say(`  ${path}, ${concurrency} at a time`);
      const turns: Turn[] = [];
      for (let turn = 0; turn < (concurrency === judged_concurrency ? rounds : 1); turn += 1) {
        turns.push(await takeTurn(bench, { path, concurrency, stretchMs, backwards: turn % 2 === 1 }));
      }
      comparisons.push({ path, concurrency, ...summarise(turns) });
    }
  }
  return comparisons;
}

const kindsOf = (path: Path, concurrency: number): Target["kind"][] =>
  path === "submit" || concurrency !== judged_concurrency
    ? ["floor", "server"]
    : ["floor", "server", "whole"];

async function takeTurn(
  bench: Bench,
  {
    path,
    concurrency,
    stretchMs,
    backwards,
  }: { path: Path; concurrency: number; stretchMs: number; backwards: boolean },
): Promise<Turn> {
  const kinds = kindsOf(path, concurrency);
  const figures: Partial<Record<Target["kind"], Figures>> = {};
  for (const kind of backwards ? kinds.toReversed() : kinds) {
    figures[kind] = await stretch(bench, { kind, path, concurrency }, stretchMs);
  }
  const { server, floor, whole } = figures;
  if (server === undefined || floor === undefined) throw new Error("nothing was measured");
  return { server, floor, whole: whole ?? null };
}

async function stretch(
  { server, floor, workload, load }: Bench,
  { kind, path, concurrency }: { kind: Target["kind"]; path: Path; concurrency: number },
  milliseconds: number,
): Promise<Figures> {
  const { pid, port } = kind === "server" ? server : floor;
  const used = async () => ({ handler: await cpuOf(pid), postgres: await cpuOfFamily(server.postgresPid) });
  const before = await used();
  const outcome = await load.run(workload, { target: { kind, port }, path, concurrency, milliseconds });
  if (outcome.failures.length > 0) throw new Error(`${kind} ${path}: ${outcome.failures.join("\n")}`);
  const after = await used();
  return {
    ...outcome,
    requestsPerSecond: outcome.requests / outcome.seconds,
    handlerCpu: (after.handler - before.handler) / outcome.requests,
    postgresCpu: (after.postgres - before.postgres) / outcome.requests,
  };
}

const rate = (figures: Figures) => figures.requestsPerSecond;
const cpu = ({ handlerCpu, postgresCpu }: Figures) => handlerCpu + postgresCpu;

function summarise(turns: readonly Turn[]): Omit<Comparison, "path" | "concurrency"> {
  const against = (bare: (turn: Turn) => Figures) => ({
    ratio: median(
      turns.map((turn) => rate(turn.server) / rate(bare(turn))),
      Number,
    ),
    cpuRatio: median(
      turns.map((turn) => cpu(bare(turn)) / cpu(turn.server)),
      Number,
    ),
  });
  return {
    server: median(
      turns.map(({ server }) => server),
      rate,
    ),
    floor: median(
      turns.map(({ floor }) => floor),
      rate,
    ),
    ...against(({ floor }) => floor),
    whole: turns.every(({ whole }) => whole !== null) ? against(({ whole, floor }) => whole ?? floor) : null,
  };
}

function median<T>(values: readonly T[], by: (value: T) => number): T {
  const middle = values.toSorted((a, b) => by(a) - by(b))[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error("nothing was measured");
  return middle;
}
