import type { House } from "@goldthread/services/kernel/house";
import type { FastifyInstance } from "fastify";
import { Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

export interface Metrics {
  observe(procedure: string, status: number, elapsedMs: number): void;
}

const loopback = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** Prometheus metrics at /metrics: for this machine, or for whoever brings the token. */
export async function serveMetrics(
  server: FastifyInstance,
  house: House,
  token: string | null,
): Promise<Metrics> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const calls = new Histogram({
    name: "goldthread_call_seconds",
    help: "Duration of API calls by procedure and status.",
    labelNames: ["procedure", "status"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const pool = new Gauge({
    name: "goldthread_pool_connections",
    help: "Database connections by state.",
    labelNames: ["state"],
    registers: [registry],
    collect() {
      pool.set({ state: "open" }, house.database.pool.totalCount);
      pool.set({ state: "idle" }, house.database.pool.idleCount);
      pool.set({ state: "waiting" }, house.database.pool.waitingCount);
    },
  });
  server.get("/metrics", async (request, reply) => {
    const allowed =
      token === null ? loopback.has(request.ip) : request.headers.authorization === `Bearer ${token}`;
    if (!allowed) return reply.code(404).send();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  return {
    // A batch names many procedures, and anybody may ask for one that does not exist: labels stay few.
    observe: (procedure, status, elapsedMs) =>
      calls.observe(
        {
          procedure:
            /^[a-zA-Z]{1,30}\.[a-zA-Z]{1,30}$/.test(procedure) && status !== 404 ? procedure : "other",
          status: String(status),
        },
        elapsedMs / 1000,
      ),
  };
}
