import { peekClinic } from "@goldthread/db/peek-clinic";
import { listenLive } from "@goldthread/db/listen-live";
import type { House } from "@goldthread/services/kernel/house";
import type { OutgoingHttpHeaders } from "node:http";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import type { SessionCookie } from "./session-cookie.ts";

const heartbeat_ms = 25_000;
const listeners_per_server_max = 2_000;

/**
 * Server-sent ticks: `changed`, without content, whenever something in the clinic wants looking at. Whoever listens asks
 * again through the API, where access is decided. A session that ends or locks is noticed at the next heartbeat.
 */
export async function serveLive(
  server: FastifyInstance,
  house: House,
  cookies: SessionCookie,
): Promise<void> {
  const open = new Map<FastifyReply, { clinicId: string; tokenHash: Buffer }>();
  const live = listenLive(house.database, (clinicId) => {
    for (const [reply, listener] of open)
      if (listener.clinicId === clinicId) reply.raw.write("event: changed\ndata: {}\n\n");
  });
  const allowed = async (tokenHash: Buffer, clinicId: string) =>
    (await peekClinic(house.database, { tokenHash, clinicId, idleLockMs: house.idleLockMs })).status === "ok";

  const heartbeat = setInterval(() => {
    for (const [reply, { tokenHash, clinicId }] of open) {
      allowed(tokenHash, clinicId).then(
        (still) => {
          if (still) reply.raw.write(": here\n\n");
          else reply.raw.end("event: ended\ndata: {}\n\n");
        },
        () => reply.raw.end(),
      );
    }
  }, heartbeat_ms);
  server.addHook("preClose", async () => {
    clearInterval(heartbeat);
    for (const reply of open.keys()) reply.raw.end();
    await live.stop();
  });

  server.get("/api/live", async (request, reply) => {
    const clinicId = z.uuid().safeParse((request.query as { clinic?: unknown }).clinic);
    const tokenHash = cookies.read(request);
    const site = request.headers["sec-fetch-site"];
    if (site !== undefined && site !== "same-origin") return reply.code(403).send();
    if (!clinicId.success || tokenHash === null || !(await allowed(tokenHash, clinicId.data)))
      return reply.code(401).send();
    if (open.size >= listeners_per_server_max) return reply.code(503).send();
    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as OutgoingHttpHeaders),
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      connection: "keep-alive",
      "x-accel-buffering": "no",
    });
    reply.raw.write("retry: 3000\n\n");
    open.set(reply, { clinicId: clinicId.data, tokenHash });
    request.raw.on("close", () => open.delete(reply));
    return reply;
  });
}
