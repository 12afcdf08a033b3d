import type { ClientBase, QueryResultRow } from "pg";
import { type AuditEntry, auditStatement } from "./audit-entry.ts";
import type { Database } from "./database.ts";
import { executing, isPrepared, markPrepared, runLast } from "./last-statement.ts";
import type { PrismaTx } from "./lending-prisma.ts";
import { translateDatabaseError } from "./database-error.ts";
import type { Statement } from "./statement.ts";

export type SubjectKind =
  | "client"
  | "assignment"
  | "response"
  | "alert"
  | "intake"
  | "concern"
  | "goal"
  | "prescription"
  | "practice"
  | "checkIn"
  | "contact";

/** How a piece of work gets into a clinic. A session's pass is checked by the database in the message that opens it. */
export type ClinicPass =
  | {
      by: "session";
      clinicId: string;
      /** SHA-256 of the session's token. */
      tokenHash: Buffer;
      idleLockMs: number;
      /** Whose record is asked for: resolved, and the care team looked up, on the way in. */
      subject: { kind: SubjectKind; id: string } | null;
      operation: { id: string; name: string; inputHash: Buffer } | null;
      /** Reads do not wait for the disk: a crash may lose the audit of the last moments' reads, never the chain's order. */
      durable: boolean;
    }
  | { by: "system"; clinicId: string; purpose: string };

/** What the gate found about the caller; for a system pass all of it is empty but `status`. */
export interface ClinicEntry {
  status: "ok" | "signedOut" | "locked" | "secondFactorNeeded" | "notBelonging";
  sessionId: string | null;
  personId: string | null;
  memberId: string | null;
  roles: string[];
  clientId: string | null;
  name: string | null;
  subjectClient: string | null;
  onCareTeam: boolean;
  operation: "none" | "new" | "replay" | "mismatch";
  operationResult: unknown;
}

declare const authorized: unique symbol;
/** An open transaction inside one clinic: the proof that the gate let the caller in. Nothing but `withClinic` makes one. */
export interface ClinicTx {
  readonly [authorized]: true;
  readonly clinicId: string;
  /** Runs a statement on the transaction's connection (hot paths). Rows are as `pg` gives them: have zod parse them. */
  sql<Row extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row[]>;
  /** Lends the transaction's connection to Prisma (ordinary reads and writes). */
  prisma<T>(work: (prisma: PrismaTx) => Promise<T>): Promise<T>;
  /**
   * Says that the next statement is the last: it travels with this audit entry and the commit in one message, which
   * saves a round trip. What follows it fails.
   */
  endAfterNext(audit: AuditEntry): void;
}

export interface Closing<T> {
  value: T;
  audit: AuditEntry | null;
  /** Stored with the operation, to be replayed. */
  remember?: unknown;
}

const retryable = new Set(["40001", "40P01"]);
const attempts_max = 3;

/**
 * The only way to clinic data: opens a transaction, enters the clinic, runs `work`, appends the audit entry and commits.
 * Opening and closing are one message each. Deadlocks and serialisation failures are tried again, at most thrice.
 * @throws whatever `work` throws, after a rollback; `DatabaseRefusal` where the database refused
 */
export async function withClinic<T>(
  database: Database,
  pass: ClinicPass,
  work: (tx: ClinicTx, entry: ClinicEntry) => Promise<Closing<T>>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(database, pass, work);
    } catch (error) {
      if (attempt >= attempts_max || !retryable.has(codeOf(error))) throw translateDatabaseError(error);
    }
  }
}

async function once<T>(
  database: Database,
  pass: ClinicPass,
  work: (tx: ClinicTx, entry: ClinicEntry) => Promise<Closing<T>>,
): Promise<T> {
  const client = await database.pool.connect();
  let broken: Error | undefined;
  try {
    const entry = await open(client, pass);
    const ending: Ending = { audit: null, done: false };
    const closing = await work(transaction(database, client, pass.clinicId, ending), entry);
    if (!ending.done) await close(client, pass, closing);
    return closing.value;
  } catch (error) {
    await client.query("rollback").catch((cause: unknown) => {
      broken = cause instanceof Error ? cause : new Error("rollback failed");
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Whether the next statement ends the transaction, and whether it has. */
interface Ending {
  audit: AuditEntry | null;
  done: boolean;
}

function transaction(database: Database, client: ClientBase, clinicId: string, ending: Ending): ClinicTx {
  const refuseWhenOver = () => {
    if (ending.done) throw new Error("the transaction has ended");
  };
  const tx: Omit<ClinicTx, typeof authorized> = {
    clinicId,
    async sql<Row extends QueryResultRow>(statement: Statement, values: unknown[]) {
      refuseWhenOver();
      if (ending.audit !== null && isPrepared(client, statement)) {
        ending.done = true;
        return runLast<Row>(client, { statement, values, audit: ending.audit });
      }
      const { rows } = await client.query<Row>({ name: statement.name, text: statement.text, values });
      markPrepared(client, statement);
      return rows;
    },
    prisma: (use) => {
      refuseWhenOver();
      return database.prisma.within(client, use);
    },
    endAfterNext(audit) {
      ending.audit = audit;
    },
  };
  return tx as ClinicTx;
}

interface GateRow {
  status: ClinicEntry["status"];
  session_id: string | null;
  person_id: string | null;
  member_id: string | null;
  roles: string[] | null;
  client_id: string | null;
  name: string | null;
  subject_client: string | null;
  on_care_team: boolean | null;
  operation: ClinicEntry["operation"];
  operation_result: unknown;
}

async function open(client: ClientBase, pass: ClinicPass): Promise<ClinicEntry> {
  const literal = (value: string | null) => (value === null ? "null" : client.escapeLiteral(value));
  if (pass.by === "system") {
    await client.query(
      `begin; set local role goldthread_app; select set_config('app.clinic_id', ${literal(pass.clinicId)}, true)`,
    );
    return {
      status: "ok",
      sessionId: null,
      personId: null,
      memberId: null,
      roles: [],
      clientId: null,
      name: null,
      subjectClient: null,
      onCareTeam: false,
      operation: "none",
      operationResult: null,
    };
  }
  const bytes = (value: Buffer | null) => (value === null ? "null" : `'\\x${value.toString("hex")}'`);
  const { subject, operation } = pass;
  const results: unknown = await client.query(
    `begin; set local role goldthread_app; ${pass.durable ? "" : "set local synchronous_commit to off; "}` +
      `select * from gate.enter(${bytes(pass.tokenHash)}, ${literal(pass.clinicId)}, '${Math.round(pass.idleLockMs)} milliseconds', true, ` +
      `${literal(subject?.kind ?? null)}, ${literal(subject?.id ?? null)}, ` +
      `${literal(operation?.id ?? null)}, ${literal(operation?.name ?? null)}, ${bytes(operation?.inputHash ?? null)})`,
  );
  const row = lastRow<GateRow>(results);
  return {
    status: row.status,
    sessionId: row.session_id,
    personId: row.person_id,
    memberId: row.member_id,
    roles: row.roles ?? [],
    clientId: row.client_id,
    name: row.name,
    subjectClient: row.subject_client,
    onCareTeam: row.on_care_team ?? false,
    operation: row.operation,
    operationResult: row.operation_result,
  };
}

/** `pg` answers a message of several statements with a list of results. */
function lastRow<Row>(results: unknown): Row {
  const last: unknown = Array.isArray(results) ? results.at(-1) : results;
  const rows = (last as { rows: Row[] }).rows;
  const row = rows[0];
  if (row === undefined) throw new Error("gate.enter answered no row");
  return row;
}

const rememberStatement: Statement = {
  name: "operation_remember",
  text: "update public.operation set result = $3::text::jsonb where clinic_id = $1 and id = $2",
};

/** Keeps the operation's result, appends the audit entry and commits: one message, once this connection knows the statement. */
async function close<T>(client: ClientBase, pass: ClinicPass, closing: Closing<T>): Promise<void> {
  const statements: string[] = [];
  if (pass.by === "session" && pass.operation !== null && closing.remember !== undefined) {
    const values = [pass.clinicId, pass.operation.id, JSON.stringify(closing.remember)];
    if (isPrepared(client, rememberStatement)) statements.push(executing(client, rememberStatement, values));
    else {
      await client.query({ ...rememberStatement, values });
      markPrepared(client, rememberStatement);
    }
  }
  if (closing.audit !== null) statements.push(auditStatement(client, closing.audit));
  statements.push("commit");
  await client.query(statements.join("; "));
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}
