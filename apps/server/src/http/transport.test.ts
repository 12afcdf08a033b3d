import { type TestHouse, openTestHouse } from "@goldthread/services/testing/open-test-house";
import { type MintedClinic, mintClinic } from "@goldthread/services/testing/mint-clinic";
import { limits } from "@goldthread/schema/limits";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { batch_calls_max } from "./answer-calls.ts";
import { createServer, request_body_bytes_max } from "./create-server.ts";

let opened: TestHouse;
let server: FastifyInstance;
let clinic: MintedClinic;
const logged: string[] = [];

beforeAll(async () => {
  opened = await openTestHouse({ publicUrl: "https://care.example" });
  clinic = await mintClinic(opened.database, opened.house);
  server = await createServer(opened.house, {
    logLevel: "info",
    metricsToken: null,
    trustProxy: false,
    logTo: { write: (line) => logged.push(line) },
  });
  await server.ready();
});
afterAll(async () => {
  await server.close();
  await opened.drop();
});

const ours = {
  "content-type": "application/json",
  "goldthread-request": "1",
  origin: "https://care.example",
};

interface Sent {
  path?: string;
  body?: string;
  headers?: Record<string, string | undefined>;
  method?: "GET" | "POST" | "PUT";
}
function send({ path = "clinic.get", body = "{}", headers = {}, method = "POST" }: Sent) {
  const signedIn = {
    cookie: `__Host-goldthread=${clinic.clinician.token}`,
    "goldthread-clinic": clinic.clinicId,
  };
  const all = Object.entries({ ...ours, ...signedIn, ...headers }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return server.inject({
    method,
    url: `/api/trpc/${path}`,
    headers: Object.fromEntries(all),
    ...(method === "GET" ? {} : { payload: body }),
  });
}

test("a call from our own page is answered, and never cached", async () => {
  const answer = await send({});
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ result: { data: { id: clinic.clinicId } } });
  expect(answer.headers["cache-control"]).toBe("no-store");
});

describe("the API refuses", () => {
  test.each<[string, Sent, number]>([
    ["any method but POST", { method: "GET" }, 405],
    ["PUT", { method: "PUT" }, 405],
    ["a form", { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "a=1" }, 415],
    [
      "a multipart body",
      { headers: { "content-type": "multipart/form-data; boundary=x" }, body: "--x--" },
      415,
    ],
    ["text", { headers: { "content-type": "text/plain" } }, 415],
    ["a request without our header", { headers: { "goldthread-request": undefined } }, 403],
    ["another site's page", { headers: { origin: "https://evil.example" } }, 403],
    ["a page without an origin of its own", { headers: { origin: "null" } }, 403],
    ["a body over the limit", { body: JSON.stringify({ x: "x".repeat(request_body_bytes_max) }) }, 413],
    ["a procedure that does not exist", { path: "clinic.nothing" }, 404],
    ["what every object has", { path: "constructor" }, 404],
    ["what every object has, in parts", { path: "__proto__.toString" }, 404],
    ["JSON that is none", { body: "{" }, 400],
  ])("%s", async (_what, sent, status) => {
    const answer = await send(sent);
    expect(answer.statusCode).toBe(status);
    expect(answer.body).not.toContain("stack");
    expect(answer.body).not.toContain("node_modules");
  });

  test("a batch over the limit", async () => {
    const calls = (count: number) => ({
      path: `${Array.from({ length: count }, () => "clinic.get").join(",")}?batch=1`,
      body: JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, index) => [index, {}]))),
    });
    expect((await send(calls(batch_calls_max))).statusCode).toBe(200);
    expect((await send(calls(batch_calls_max + 1))).statusCode).toBe(400);
  });
});

test("the longest questionnaire there may be fits into a request, also where every character of it is written as two", async () => {
  const json = '"'.repeat(limits.measure_import_bytes_max);
  const admin = { cookie: `__Host-goldthread=${clinic.admin.token}` };
  const answer = await send({
    path: "measure.importPreview",
    headers: admin,
    body: JSON.stringify({ json }),
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ result: { data: { problems: [{ kind: "notJson" }] } } });
});

test("what was not foreseen is answered with the request's id and nothing else, and logged without what was sent", async () => {
  const broken = await createServer(
    {
      ...opened.house,
      clock: () => {
        throw new Error("the clock of patient Jane Invented stopped");
      },
    },
    {
      logLevel: "info",
      metricsToken: null,
      trustProxy: false,
      logTo: { write: (line) => logged.push(line) },
    },
  );
  const answer = await broken.inject({
    method: "POST",
    url: "/api/trpc/identity.signIn",
    headers: ours,
    payload: JSON.stringify({ email: "jane.invented@example.org", password: "very secret words" }),
  });
  await broken.close();
  expect(answer.statusCode).toBe(500);
  expect(answer.json()).toMatchObject({
    error: { message: "fault", data: { refusal: null, requestId: answer.headers["x-request-id"] } },
  });
  expect(answer.body).not.toContain("clock");
  const lines = logged.join("\n");
  expect(lines).toContain(String(answer.headers["x-request-id"]));
  expect(lines).not.toContain("jane.invented@example.org");
  expect(lines).not.toContain("very secret words");
  expect(lines).not.toContain(clinic.clinician.token);
});

test("pages carry a policy under which no inline script runs and nothing is framed", async () => {
  const { headers } = await server.inject({ method: "GET", url: "/" });
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain("unsafe-inline");
  expect(policy).not.toContain("unsafe-eval");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers["x-frame-options"]).toBe("DENY");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(headers["strict-transport-security"]).toContain("max-age=");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("no-referrer");
});

test("both apps answer their own addresses with their page, and what is not a page with 404", async () => {
  for (const url of ["/", "/caseload", "/companion/", "/companion/goals"]) {
    const { statusCode, headers } = await server.inject({ method: "GET", url });
    expect([url, statusCode, headers["content-type"]]).toEqual([url, 200, "text/html; charset=utf-8"]);
    expect(headers["cache-control"]).toBe("no-cache");
  }
  for (const url of ["/api/nothing", "/missing.js", "/companion/missing.png", "/../../etc/passwd.txt"]) {
    expect([url, (await server.inject({ method: "GET", url })).statusCode]).toEqual([url, 404]);
  }
});

test("health, readiness and metrics answer; metrics to this machine alone", async () => {
  expect((await server.inject("/healthz")).json()).toEqual({ ok: true });
  expect((await server.inject("/readyz")).json()).toEqual({ ready: true, problem: null });
  expect((await server.inject("/metrics")).body).toContain("goldthread_call_seconds");
  expect((await server.inject({ url: "/metrics", remoteAddress: "192.0.2.7" })).statusCode).toBe(404);
});

test("live ticks are for those whose session may enter the clinic", async () => {
  const ask = (cookie: string, clinicId: string) =>
    server.inject({ url: `/api/live?clinic=${clinicId}`, headers: { cookie } });
  expect((await ask("", clinic.clinicId)).statusCode).toBe(401);
  expect((await ask(`__Host-goldthread=${clinic.clinician.token}`, opened.house.newId())).statusCode).toBe(
    401,
  );
  expect((await ask(`__Host-goldthread=${clinic.clinician.token}`, "not-an-id")).statusCode).toBe(401);
});
