import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { SessionEffect } from "@goldthread/services/kernel/identity-procedure";

/** Over https the cookie is bound to this host alone (`__Host-`); plain http exists on a developer's machine only. */
export function sessionCookie(publicUrl: string) {
  const secure = publicUrl.startsWith("https://");
  const name = secure ? "__Host-goldthread" : "goldthread";
  const options = { path: "/", httpOnly: true, sameSite: "lax", secure } as const;
  return {
    /** SHA-256 of the token that came with the request; the token itself goes no further. */
    read(request: FastifyRequest): Buffer | null {
      const token = request.cookies[name];
      return token === undefined || token === "" || token.length > 200
        ? null
        : createHash("sha256").update(token).digest();
    },
    write(reply: FastifyReply, effect: SessionEffect): void {
      if (effect === "clear") reply.clearCookie(name, options);
      else reply.setCookie(name, effect.set, { ...options, maxAge: effect.maxAgeSeconds });
    },
  };
}

export type SessionCookie = ReturnType<typeof sessionCookie>;
