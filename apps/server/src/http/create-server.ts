import cookie from "@fastify/cookie";
import { checkReady } from "@goldthread/db/database";
import type { House } from "@goldthread/services/kernel/house";
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from "fastify";
import { randomUUID } from "node:crypto";
import { securityHeaders } from "./security-headers.ts";
import { serveApi } from "./serve-api.ts";
import { serveApps } from "./serve-apps.ts";
import { serveLive } from "./serve-live.ts";
import { serveMetrics } from "./serve-metrics.ts";
import { sessionCookie } from "./session-cookie.ts";

export const request_body_bytes_max = 256 * 1024;
const request_ms_max = 30_000;

export interface HttpOptions {
  logLevel: string;
  metricsToken: string | null;
  /** Whether requests come through a proxy of ours that says who the caller is. */
  trustProxy: boolean;
  /** Where log lines go; standard output if not given. */
  logTo?: { write(line: string): void };
}

/** The whole HTTP surface: API, live ticks, both apps, health, metrics. Nothing of it listens yet. */
export async function createServer(house: House, options: HttpOptions): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit: request_body_bytes_max,
    requestTimeout: request_ms_max,
    trustProxy: options.trustProxy,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 2_000 },
    forceCloseConnections: true,
    logger: {
      level: options.logLevel,
      ...(options.logTo === undefined ? {} : { stream: options.logTo }),
      // Ids and durations only: no body, no query, no header that names somebody.
      redact: {
        paths: [
          "req.headers",
          "req.body",
          "*.password",
          "*.token",
          "*.email",
          "*.answers",
          "*.words",
          "*.note",
          "err.detail",
          "err.where",
          "err.parameters",
        ],
        censor: "[redacted]",
      },
      serializers: {
        req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions.url }),
      },
    },
  });
  const fixed = await securityHeaders(house.publicUrl.startsWith("https://"));
  server.addHook("onRequest", (request, reply, done) => {
    reply.headers(fixed);
    reply.header("x-request-id", request.id);
    done();
  });
  await server.register(cookie);
  const cookies = sessionCookie(house.publicUrl);
  const metrics = await serveMetrics(server, house, options.metricsToken);
  await serveApi(server, house, cookies, metrics);
  await serveLive(server, house, cookies);
  server.get("/healthz", async () => ({ ok: true }));
  server.get("/readyz", async (request, reply) => {
    const { ready, problem, cause } = await checkReady(house.database);
    if (!ready) request.log.warn({ err: cause }, `not ready: ${problem}`);
    return reply.code(ready ? 200 : 503).send({ ready, problem });
  });
  await serveApps(server);
  return server;
}
