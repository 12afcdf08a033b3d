import { hitRateLimit } from "@goldthread/db/rate-limit";
import { type IdentityTx, withIdentity } from "@goldthread/db/with-identity";
import type { Refusal } from "@goldthread/schema/refusal";
import type { z } from "zod";
import type { DataClass } from "./access.ts";
import type { Caller, House } from "./house.ts";
import { asRefusal, parseInput } from "./procedure.ts";
import { Refused, forbidden, tooMany } from "./refused.ts";

/** Who may call an identity procedure. */
export interface IdentityAccess {
  /** `anyone` needs no session; `person` is checked by the procedure itself against the session. */
  roles: "anyone" | "person";
  /** Answers in demo mode alone. */
  demoOnly?: true;
  phi: DataClass;
  /** `none`; `password`: the password was given, a second factor may be wanted yet; `session`: all of it. */
  assurance: "none" | "password" | "session";
}

/** At most `hits` calls per `seconds` for each key. */
export interface RateLimit<Input> {
  key: (input: Input, caller: Caller) => string;
  hits: number;
  seconds: number;
}

export interface IdentityAudit {
  personId: string | null;
  action: string;
}

/** What a call does to the caller's session cookie. */
export type SessionEffect = { set: string; maxAgeSeconds: number } | "clear";

interface IdentityDefinition<Input extends z.ZodType, Output extends z.ZodType> {
  name: string;
  kind: "command" | "query";
  input: Input;
  output: Output;
  access: IdentityAccess;
  limits?: readonly RateLimit<z.output<Input>>[];
}

export interface IdentityContext {
  caller: Caller;
  now: Date;
  house: House;
}

/** A refusal given as a value is committed with its audit entry (a failed sign-in must leave a trace); a thrown one is not. */
type IdentityOutcome<Output extends z.ZodType> = (
  | { result: z.input<Output>; session?: SessionEffect }
  | { refuse: Refusal; session?: SessionEffect }
) & { audit: IdentityAudit | null };

export interface IdentityProcedure<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> extends IdentityDefinition<Input, Output> {
  scope: "identity";
  call(
    house: House,
    caller: Caller,
    input: unknown,
  ): Promise<{ result: z.output<Output>; session: SessionEffect | null }>;
}

/**
 * A procedure about who somebody is, before or beside any clinic. Commands state their audit; queries may have none.
 * `prepare` runs first and outside the transaction: hashing a password, or looking into a clinic, must not hold a connection.
 * What it finds is handed to `run`.
 */
export function identityProcedure<Input extends z.ZodType, Output extends z.ZodType, Prepared = undefined>(
  definition: IdentityDefinition<Input, Output> & {
    prepare?: (input: z.output<Input>, context: IdentityContext) => Promise<Prepared>;
    run: (
      tx: IdentityTx,
      input: z.output<Input>,
      context: IdentityContext,
      prepared: Prepared,
    ) => Promise<IdentityOutcome<Output>>;
  },
): IdentityProcedure<Input, Output> {
  return {
    ...definition,
    scope: "identity",
    async call(house, caller, raw) {
      const input = parseInput(definition.input, raw);
      if (definition.access.demoOnly === true && !house.demo) throw forbidden("demo.off");
      try {
        for (const limit of definition.limits ?? []) {
          const key = `${definition.name}:${limit.key(input, caller)}`;
          const wait = await hitRateLimit(house.database, {
            key,
            hits: limit.hits,
            seconds: limit.seconds,
            now: house.clock(),
          });
          if (wait !== null) throw tooMany(wait);
        }
        const context = { caller, now: house.clock(), house };
        // Without `prepare`, `Prepared` is undefined.
        const prepared = (await definition.prepare?.(input, context)) as Prepared;
        const outcome = await withIdentity(house.database, async (tx) => {
          const found = await definition.run(tx, input, context, prepared);
          const audit = found.audit;
          return {
            value: found,
            audit:
              audit === null
                ? null
                : {
                    actorKind: "person" as const,
                    actorId: audit.personId,
                    action: audit.action,
                    entity: null,
                    clientId: null,
                    requestId: caller.requestId,
                  },
          };
        });
        if ("refuse" in outcome) throw new Refused(outcome.refuse);
        return { result: definition.output.parse(outcome.result), session: outcome.session ?? null };
      } catch (error) {
        throw asRefusal(error);
      }
    },
  };
}
