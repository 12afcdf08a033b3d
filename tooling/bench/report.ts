import type { Comparison } from "./compare.ts";
import type { Statements } from "./statements.ts";
import {
  type Path,
  judged_concurrency,
  pathTitles,
  paths,
  peak_memory_mb_max,
  ratios_min,
  ready_seconds_max,
} from "./workload.ts";

export interface Result {
  comparisons: Comparison[];
  statements: { server: Record<Path, Statements>; floor: Record<Path, Statements> };
  peakMemoryMb: number | null;
  floorPeakMemoryMb: number | null;
  /** Seconds until /readyz says yes: on an empty folder (PostgreSQL made anew), and on one with data. */
  readySeconds: { first: number; again: number };
}

/** What misses its mark, in a sentence each. Empty: everything is as it should be. */
export function findMisses({ comparisons, statements, peakMemoryMb, readySeconds }: Result): string[] {
  const misses = comparisons
    .filter(({ concurrency, path, ratio }) => concurrency === judged_concurrency && ratio < ratios_min[path])
    .map(
      ({ path, ratio }) =>
        `${pathTitles[path]}: ${ratio.toFixed(2)} of the floor, ${ratios_min[path]} wanted`,
    );
  for (const path of paths.filter((name) => name !== "submit")) {
    const { clinical } = statements.server[path];
    if (clinical !== 1) misses.push(`${pathTitles[path]}: ${clinical} clinical statements, 1 wanted`);
  }
  if (peakMemoryMb !== null && peakMemoryMb > peak_memory_mb_max)
    misses.push(`peak memory ${peakMemoryMb.toFixed(0)} MB, at most ${peak_memory_mb_max} wanted`);
  if (readySeconds.again > ready_seconds_max)
    misses.push(`ready after ${readySeconds.again.toFixed(1)} s, ${ready_seconds_max} wanted`);
  return misses;
}

/** The result as lines to read. */
export function describe(result: Result): string[] {
  const { comparisons, statements, peakMemoryMb, floorPeakMemoryMb, readySeconds } = result;
  const lines: string[] = [];
  for (const path of paths) {
    lines.push(
      "",
      pathTitles[path],
      row([
        "",
        "at once",
        "req/s",
        "p50 ms",
        "p95",
        "p99",
        "node CPU ms",
        "PG CPU ms",
        "bytes",
        "of floor",
        "by CPU",
      ]),
    );
    for (const { concurrency, server, floor, ratio, cpuRatio } of comparisons.filter(
      (comparison) => comparison.path === path,
    )) {
      for (const [name, figures] of [
        ["goldthread", server],
        ["floor", floor],
      ] as const) {
        lines.push(
          row([
            name,
            String(concurrency),
            figures.requestsPerSecond.toFixed(0),
            figures.p50.toFixed(2),
            figures.p95.toFixed(2),
            figures.p99.toFixed(2),
            figures.handlerCpu.toFixed(2),
            figures.postgresCpu.toFixed(2),
            String(figures.bytes),
            name === "floor"
              ? ""
              : `${ratio.toFixed(2)}${concurrency === judged_concurrency ? ` (≥ ${ratios_min[path]})` : ""}`,
            name === "floor" ? "" : cpuRatio.toFixed(2),
          ]),
        );
      }
    }
    const [ours, bare] = [statements.server[path], statements.floor[path]];
    lines.push(
      `  SQL statements per request: ${ours.total}, clinical ${ours.clinical}; floor ${bare.total}, clinical ${bare.clinical}`,
    );
    lines.push(...whereTheRestGoes(comparisons, path).map((line) => `  ${line}`));
  }
  const megabytes = (value: number | null) => (value === null ? "unknown" : `${value.toFixed(0)} MB`);
  lines.push(
    "",
    `Peak memory: ${megabytes(peakMemoryMb)} (≤ ${peak_memory_mb_max} MB); floor ${megabytes(floorPeakMemoryMb)}`,
  );
  lines.push(
    `Ready with the embedded PostgreSQL: ${readySeconds.again.toFixed(2)} s (≤ ${ready_seconds_max} s); on an empty folder ${readySeconds.first.toFixed(2)} s`,
  );
  return lines;
}

/** Of the processor time a request costs beyond the floor's, how much is Node's and how much PostgreSQL's; and for what. */
function whereTheRestGoes(comparisons: Comparison[], path: Path): string[] {
  const judged = comparisons.find(
    (comparison) => comparison.path === path && comparison.concurrency === judged_concurrency,
  );
  if (judged === undefined) return [];
  const { server, floor, whole } = judged;
  const signed = (value: number) => `${value >= 0 ? "+" : "−"}${Math.abs(value).toFixed(2)} ms`;
  const lines = [
    `Against the floor a request costs Node ${signed(server.handlerCpu - floor.handlerCpu)} (routing, headers, tRPC, checking what comes in and goes out) and ` +
      `PostgreSQL ${signed(server.postgresCpu - floor.postgresCpu)} (${path === "submit" ? "operation id and its result, row of scores, schedule" : "facts the floor does not answer"})`,
  ];
  if (whole !== null) {
    lines.push(
      `Against a plain handler that answers as much: ${whole.ratio.toFixed(2)} by rate, ${whole.cpuRatio.toFixed(2)} by processor time`,
    );
  }
  return lines;
}

const widths = [12, 8, 8, 8, 8, 8, 12, 10, 8, 14, 8];
const row = (cells: string[]) =>
  `  ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join("")}`;
