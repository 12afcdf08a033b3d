import type { ApiContext } from "@goldthread/api/trpc";
import type { House } from "@goldthread/services/kernel/house";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerCalls } from "./answer-calls.ts";
import type { Metrics } from "./serve-metrics.ts";
import type { SessionCookie } from "./session-cookie.ts";

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
    // Bodies stay text until it is known what is called; a body of another kind has no parser and is refused.
    api.removeAllContentTypeParsers();
    api.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) =>
      done(null, body),
    );
    api.all<{ Params: { paths: string }; Querystring: { batch?: string } }>(
      "/api/trpc/:paths",
      async (request, reply) => {
        const { paths } = request.params;
        const text = typeof request.body === "string" ? request.body : "";
        const context = contextOf(house, cookies, request, reply);
        const { status, body } = await answerCalls(
          { paths, batch: request.query.batch === "1", text },
          context,
        );
        return reply.code(status).type("application/json; charset=utf-8").send(body);
      },
    );
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
    takesText: true,
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
