import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const distOf = (app: string) => fileURLToPath(new URL(`../../../${app}/dist`, import.meta.url));
const year_seconds = 31_536_000;

/** The portal at `/`, the companion at `/companion/`: built files, and the app's page for every address of its own. */
export async function serveApps(server: FastifyInstance): Promise<void> {
  await serveApp(server, distOf("companion"), "/companion/");
  await serveApp(server, distOf("clinician"), "/");
  server.get("/companion", async (_request, reply) => reply.redirect("/companion/"));
  server.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split("?")[0] ?? "/";
    const isPage =
      (request.method === "GET" || request.method === "HEAD") &&
      !path.startsWith("/api/") &&
      !/\.[a-z0-9]{2,12}$/i.test(path);
    if (!isPage) return reply.code(404).send({ error: { message: "There is nothing here." } });
    return sendPage(reply, path.startsWith("/companion/") ? distOf("companion") : distOf("clinician"));
  });
}

function sendPage(reply: FastifyReply, folder: string) {
  return reply.header("cache-control", "no-cache").sendFile("index.html", folder);
}

async function serveApp(server: FastifyInstance, folder: string, prefix: string): Promise<void> {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: build first.`);
  await server.register(fastifyStatic, {
    root: folder,
    prefix,
    decorateReply: !server.hasReplyDecorator("sendFile"),
    index: ["index.html"],
    setHeaders: (response, path) => {
      const hashed = /\/assets\//.test(path);
      response.header("cache-control", hashed ? `public, max-age=${year_seconds}, immutable` : "no-cache");
    },
  });
}
