import { randomBytes } from "node:crypto";
import type { Path, Target, Workload } from "./workload.ts";

export interface Call {
  path: string;
  token: string;
  body: string;
}

/** The request number `n` of a path: fresh ids for what is written, another client each time. */
export function callOf(target: Target, path: Path, workload: Workload, n: number): Call {
  const client = workload.clients[n % workload.clients.length];
  if (client === undefined) throw new Error("the workload has no clients");
  const url = (procedure: string) =>
    target.kind === "server" ? `/api/trpc/${procedure}` : `/${path}${target.kind === "whole" ? "Whole" : ""}`;
  if (path === "chart")
    return {
      path: url("chart.get"),
      token: workload.token500,
      body: JSON.stringify({ clientId: client.id }),
    };
  if (path === "submit") {
    const answers = Object.fromEntries(
      Array.from({ length: 9 }, (_, item) => [`phq9-${item + 1}`, item === 8 ? 0 : (n + item) % 4]),
    );
    const body = {
      opId: newId(),
      assignmentId: client.assignmentId,
      responseId: newId(),
      locale: "en",
      answers,
    };
    return { path: url("measure.submit"), token: client.token, body: JSON.stringify(body) };
  }
  const token = path === "caseload50" ? workload.token50 : workload.token500;
  return {
    path: url("caseload.list"),
    token,
    body: JSON.stringify({ today: new Date().toISOString().slice(0, 10) }),
  };
}

/** A UUIDv7, as devices make them. */
function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
