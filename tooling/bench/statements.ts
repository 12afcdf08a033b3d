import pg from "pg";
import type { startLoad } from "./subjects.ts";
import { type Path, type Target, type Workload, paths } from "./workload.ts";

/** SQL statements one request sends, as PostgreSQL counts them. */
export interface Statements {
  total: number;
  /** Statements that read or write the record itself: not BEGIN, SET, COMMIT, the gate, the operation's result or the audit row. */
  clinical: number;
  texts: string[];
}

const sample_ms = 400;
const kernel = /^\s*(begin|commit|set )|gate\.enter|audit\.append|public\.operation/i;

/** Asks PostgreSQL's own statistics (`pg_stat_statements`, which must be loaded) what each path sends. */
export async function countStatements(
  superuserUrl: string,
  target: Target,
  workload: Workload,
  load: ReturnType<typeof startLoad>,
): Promise<Record<Path, Statements>> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query("create extension if not exists pg_stat_statements");
    const counted: [Path, Statements][] = [];
    for (const path of paths) {
      // Once beforehand, so that what a fresh connection sends is not counted.
      await load.run(workload, { target, path, concurrency: 1, milliseconds: 100 });
      await client.query("select pg_stat_statements_reset()");
      const { requests } = await load.run(workload, {
        target,
        path,
        concurrency: 1,
        milliseconds: sample_ms,
      });
      const { rows } = await client.query<{ query: string; calls: string }>(
        "select query, sum(calls) as calls from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database()) and query !~ 'pg_stat_statements' group by query",
      );
      // What the server does by itself now and then (mail, live ticks) is not part of a request.
      const often = rows
        .map(({ query, calls }) => ({ query, each: Number(calls) / requests }))
        .filter(({ each }) => each >= 0.5);
      const sum = (list: typeof often) => Math.round(list.reduce((all, { each }) => all + each, 0) * 10) / 10;
      const clinical = often.filter(({ query }) => !kernel.test(query));
      counted.push([
        path,
        {
          total: sum(often),
          clinical: sum(clinical),
          texts: often.map(({ query }) => query.replace(/\s+/g, " ").slice(0, 100)),
        },
      ]);
    }
    return Object.fromEntries(counted) as Record<Path, Statements>;
  } finally {
    await client.end();
  }
}

/** Loads or unloads PostgreSQL's statement statistics; takes effect at its next start. */
export async function setStatistics(superuserUrl: string, on: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(
    on
      ? "alter system set shared_preload_libraries = 'pg_stat_statements'"
      : "alter system reset shared_preload_libraries",
  );
  await client.end();
}
