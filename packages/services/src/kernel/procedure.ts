import { createHash } from "node:crypto";
import type { AuditEntry } from "@goldthread/db/audit-entry";
import { DatabaseRefusal } from "@goldthread/db/database-error";
import { type ClinicTx, withClinic } from "@goldthread/db/with-clinic";
import { z } from "zod";
import { type ClinicAccess, decideAccess } from "./access.ts";
import type { Actor, Caller, Context, House } from "./house.ts";
import { Refused, conflict, notFound, signedOut, unavailable } from "./refused.ts";

/** What is written in the audit of a call: the noun and id concerned, and whose record it is in. */
export interface AuditNote {
  entity: string | null;
  client: string | null;
}

interface Definition<Input extends z.ZodType, Output extends z.ZodType> {
  /** `noun.verb`, as the file is called. */
  name: string;
  input: Input;
  output: Output;
  access: ClinicAccess<z.output<Input>>;
  /** Once it is committed, the clinic's open pages are told to look again. */
  announces?: true;
}

type Work<Asked, Result> = (
  tx: ClinicTx,
  input: Asked,
  context: Context,
) => Promise<{ result: Result; audit: AuditNote }>;
type Run<Input extends z.ZodType, Output extends z.ZodType> = Work<z.output<Input>, z.input<Output>>;

/** A procedure of a clinic, ready to be called and described. */
export interface ClinicProcedure<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> extends Definition<Input, Output> {
  scope: "clinic";
  kind: "command" | "query";
  call(house: House, caller: Caller, input: unknown): Promise<z.output<Output>>;
  /** The answer as the JSON text that PostgreSQL wrote, where that is what the procedure reads. */
  callText?: (house: House, caller: Caller, input: unknown) => Promise<string>;
}

/** Every command carries the id of the attempt, so that sending it again changes nothing. */
type CommandInput = z.ZodType<{ opId: string }>;

/**
 * A write: parsed, allowed, run, audited and committed in one transaction; sent again with the same operation id,
 * its first result is answered and nothing is done.
 */
export function command<Input extends CommandInput, Output extends z.ZodType>(
  definition: Definition<Input, Output> & { run: Run<Input, Output> },
): ClinicProcedure<Input, Output> {
  const procedure: ClinicProcedure<Input, Output> = {
    ...definition,
    scope: "clinic",
    kind: "command",
    call: (house, caller, input) =>
      callClinic(
        house,
        caller,
        procedure,
        { run: definition.run, finish: (result) => definition.output.parse(result) },
        input,
      ),
  };
  return procedure;
}

/** A read of a clinic's data: parsed, allowed, run and audited in one transaction. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Definition<Input, Output> & { run: Run<Input, Output> },
): ClinicProcedure<Input, Output> {
  const procedure: ClinicProcedure<Input, Output> = {
    ...definition,
    scope: "clinic",
    kind: "query",
    call: (house, caller, input) =>
      callClinic(
        house,
        caller,
        procedure,
        { run: definition.run, finish: (result) => definition.output.parse(result) },
        input,
      ),
  };
  return procedure;
}

/**
 * A read of a clinic's data by one statement, whose audit note is known beforehand: the statement, the audit entry and the
 * commit travel together. For what is asked often.
 */
export function queryOnce<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Definition<Input, Output> & {
    audit: (input: z.output<Input>, context: Context) => AuditNote;
    run: (tx: ClinicTx, input: z.output<Input>, context: Context) => Promise<z.input<Output>>;
  },
): ClinicProcedure<Input, Output> {
  const { audit, run, ...rest } = definition;
  return query({ ...rest, run: once(rest.name, audit, run) });
}

/**
 * A `queryOnce` whose statement writes the whole answer as JSON text, which is sent as it is: what is asked often and is
 * long is neither parsed nor written again on its way. `call` gives it parsed and checked against `output`; the tests ask
 * by `call`, so that each statement is held to its shape there.
 */
export function queryText<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Definition<Input, Output> & {
    audit: (input: z.output<Input>, context: Context) => AuditNote;
    run: (tx: ClinicTx, input: z.output<Input>, context: Context) => Promise<string>;
  },
): ClinicProcedure<Input, Output> {
  const { audit, run, ...rest } = definition;
  const read = once(rest.name, audit, run);
  const procedure: ClinicProcedure<Input, Output> = {
    ...rest,
    scope: "clinic",
    kind: "query",
    call: (house, caller, input) =>
      callClinic(
        house,
        caller,
        procedure,
        { run: read, finish: (text) => rest.output.parse(JSON.parse(text)) },
        input,
      ),
    callText: (house, caller, input) =>
      callClinic(house, caller, procedure, { run: read, finish: (text) => text }, input),
  };
  return procedure;
}

/** Reads by one statement that also ends the transaction. */
function once<Asked, Read>(
  name: string,
  noteOf: (input: Asked, context: Context) => AuditNote,
  read: (tx: ClinicTx, input: Asked, context: Context) => Promise<Read>,
): Work<Asked, Read> {
  return async (tx, input, context) => {
    const audit = noteOf(input, context);
    tx.endAfterNext(toEntry(name, audit, context));
    return { result: await read(tx, input, context), audit };
  };
}

async function callClinic<Input extends z.ZodType, Output extends z.ZodType, Result, Value>(
  house: House,
  caller: Caller,
  procedure: ClinicProcedure<Input, Output>,
  { run, finish }: { run: Work<z.output<Input>, Result>; finish: (result: Result) => Value },
  raw: unknown,
): Promise<Value> {
  const input = parseInput(procedure.input, raw);
  if (caller.tokenHash === null) throw signedOut();
  if (caller.clinicId === null || !z.uuid().safeParse(caller.clinicId).success) throw notFound();
  const isCommand = procedure.kind === "command";
  const subject = procedure.access.subject?.(input) ?? null;
  const pass = {
    by: "session" as const,
    clinicId: caller.clinicId,
    tokenHash: caller.tokenHash,
    idleLockMs: house.idleLockMs,
    subject,
    operation: isCommand
      ? { id: (input as { opId: string }).opId, name: procedure.name, inputHash: hashOf(input) }
      : null,
    durable: isCommand,
  };
  try {
    const answer = await withClinic(house.database, pass, async (tx, entry) => {
      const outcome = decideAccess(procedure.access, entry);
      if (!outcome.allowed) throw new Refused({ code: outcome.code, reason: outcome.reason });
      if (entry.operation === "mismatch") throw conflict("operation.reused");
      if (entry.operation === "replay")
        return { value: finish(entry.operationResult as Result), audit: null };
      const actor: Actor = {
        personId: entry.personId ?? "",
        name: entry.name ?? "",
        as: outcome.as,
        memberId: entry.memberId,
        roles: entry.roles,
        clientId: entry.clientId,
      };
      const context: Context = {
        actor,
        subjectId: entry.subjectClient,
        now: house.clock(),
        requestId: caller.requestId,
        house,
      };
      const { result, audit } = await run(tx, input, context);
      const value = finish(result);
      return {
        value,
        audit: toEntry(procedure.name, audit, context),
        ...(isCommand ? { remember: value } : {}),
      };
    });
    if (procedure.announces === true) house.announce(caller.clinicId);
    return answer;
  } catch (error) {
    throw asRefusal(error);
  }
}

function toEntry(action: string, { entity, client }: AuditNote, { actor, requestId }: Context): AuditEntry {
  const actorId = actor.as === "member" ? actor.memberId : actor.clientId;
  return { actorKind: actor.as, actorId, action, entity, clientId: client, requestId };
}

/** An input nested deeper is nobody's form; reading it on would exhaust the stack. */
const input_depth_max = 64;

/** Walks level by level: what is to be refused for its depth must not be descended into. */
function isWithinDepth(raw: unknown, levels: number): boolean {
  let level: unknown[] = [raw];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return false;
    level = level.flatMap((value): unknown[] =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
  }
  return true;
}

/** Parses what came in; what is wrong is named field by field. */
export function parseInput<Input extends z.ZodType>(schema: Input, raw: unknown): z.output<Input> {
  if (!isWithinDepth(raw, input_depth_max)) throw new Refused({ code: "invalid", reason: "input.invalid" });
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.map(String).join("."),
    problem: issue.code === "custom" ? issue.message : issue.code,
  }));
  throw new Refused({ code: "invalid", reason: "input.invalid", fields });
}

/** The database's refusals in the services' words; a fault stays a fault. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof DatabaseRefusal)) return error;
  switch (error.kind) {
    case "missing":
      return notFound();
    case "duplicate":
      return conflict("record.exists");
    case "final":
      return conflict("record.final");
    case "invalid":
      return new Refused({ code: "invalid", reason: "input.invalid" });
    case "busy":
      return unavailable();
  }
}

function hashOf(input: unknown): Buffer {
  return createHash("sha256").update(canonical(input)).digest();
}

/** JSON with sorted keys: the same input hashes alike however its keys were ordered. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
