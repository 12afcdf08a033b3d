import helmet from "@fastify/helmet";
import Fastify from "fastify";

/**
 * The headers of every answer, as helmet writes them. They never change while the server runs, so that helmet is asked once,
 * not at each request.
 */
export async function securityHeaders(secure: boolean): Promise<Record<string, string>> {
  const asked = Fastify();
  await asked.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ["goldthread"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    frameguard: { action: "deny" },
    referrerPolicy: { policy: "no-referrer" },
    crossOriginEmbedderPolicy: false,
  });
  const written: Record<string, string> = {};
  asked.get("/", async (_request, reply) => {
    for (const [name, value] of Object.entries(reply.raw.getHeaders())) written[name] = String(value);
  });
  await asked.inject("/");
  await asked.close();
  return {
    ...written,
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  };
}
