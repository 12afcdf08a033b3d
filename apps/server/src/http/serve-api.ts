import { appRouter, type AppRouter } from "@goldthread/api/app-router";
import type { ApiContext } from "@goldthread/api/trpc";
import type { House } from "@goldthread/services/kernel/house";
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Metrics } from "./serve-metrics.ts";
import type { SessionCookie } from "./session-cookie.ts";

export const batch_calls_max = 10;

/**
 * The tRPC surface: POST with JSON only, from our own pages only (a header no form can send, and the Origin a browser
 * states), never cached.
 */
export async function serveApi(
  server: FastifyInstance,
  house: House,
  cookies: SessionCookie,
  metrics: Metrics,
): Promise<void> {
  const origin = new URL(house.publicUrl).origin;
  await server.register(async (api) => {
    api.addHook("onRequest", async (request, reply) => {
      reply.header("cache-control", "no-store");
      const refusal = refuseTransport(request, origin);
      if (refusal !== null) await reply.code(refusal.status).send({ error: { message: refusal.message } });
    });
    api.addHook("onResponse", async (request, reply) =>
      metrics.observe(pathOf(request), reply.statusCode, reply.elapsedTime),
    );
    const trpcOptions: FastifyTRPCPluginOptions<AppRouter>["trpcOptions"] = {
      router: appRouter,
      allowMethodOverride: true,
      maxBatchSize: batch_calls_max,
      createContext: ({ req, res }) => contextOf(house, cookies, req, res),
    };
    await api.register(fastifyTRPCPlugin, { prefix: "/api/trpc", trpcOptions });
  });
}

function contextOf(
  house: House,
  cookies: SessionCookie,
  request: FastifyRequest,
  reply: FastifyReply,
): ApiContext {
  const clinic = request.headers["goldthread-clinic"];
  return {
    house,
    caller: {
      tokenHash: cookies.read(request),
      clinicId: typeof clinic === "string" ? clinic : null,
      requestId: request.id,
      address: request.ip,
    },
    setSession: (effect) => cookies.write(reply, effect),
    reportFault: (error) => request.log.error({ err: error }, "fault"),
  };
}

function refuseTransport(
  request: FastifyRequest,
  origin: string,
): { status: number; message: string } | null {
  if (request.method !== "POST") return { status: 405, message: "The API answers POST alone." };
  if (request.headers["content-type"]?.split(";")[0]?.trim() !== "application/json")
    return { status: 415, message: "The API reads JSON alone." };
  if (request.headers["goldthread-request"] !== "1")
    return { status: 403, message: "The header goldthread-request is missing." };
  const from = request.headers.origin;
  if (from !== undefined && from !== origin && from !== `${request.protocol}://${request.host}`)
    return { status: 403, message: "This page is not one of this installation." };
  return null;
}

const pathOf = (request: FastifyRequest): string =>
  (request.url.split("?")[0] ?? "").replace("/api/trpc/", "");
