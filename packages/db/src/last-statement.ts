import type { ClientBase, QueryResult, QueryResultRow } from "pg";
import { type AuditEntry, auditStatement } from "./audit-entry.ts";
import type { Statement } from "./statement.ts";

const prepared = new WeakMap<ClientBase, Set<string>>();

/** Whether this connection has the statement under its name, so that it can be executed by it. */
export function isPrepared(client: ClientBase, { name }: Statement): boolean {
  return prepared.get(client)?.has(name) ?? false;
}

export function markPrepared(client: ClientBase, { name }: Statement): void {
  const names = prepared.get(client);
  if (names === undefined) prepared.set(client, new Set([name]));
  else names.add(name);
}

/** SQL that executes a prepared statement, to travel in a message with others. */
export function executing(client: ClientBase, { name }: Statement, values: readonly unknown[]): string {
  return `execute ${client.escapeIdentifier(name)}(${values.map((value) => literal(client, value)).join(", ")})`;
}

/** Runs a prepared statement, appends the audit entry and commits: one message, whose parts all hold or none. */
export async function runLast<Row extends QueryResultRow>(
  client: ClientBase,
  { statement, values, audit }: { statement: Statement; values: readonly unknown[]; audit: AuditEntry },
): Promise<Row[]> {
  const message = `${executing(client, statement, values)}; ${auditStatement(client, audit)}; commit`;
  // A message of several statements is answered with a result for each.
  const results = (await client.query(message)) as unknown as QueryResult<Row>[];
  return results[0]?.rows ?? [];
}

function literal(client: ClientBase, value: unknown): string {
  if (value === null) return "null";
  if (value instanceof Date) return client.escapeLiteral(value.toISOString());
  if (typeof value === "string") return client.escapeLiteral(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  throw new Error("a last statement takes text, numbers, dates and null");
}
