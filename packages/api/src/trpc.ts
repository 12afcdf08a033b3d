import type { IdentityProcedure, SessionEffect } from "@goldthread/services/kernel/identity-procedure";
import type { Caller, House } from "@goldthread/services/kernel/house";
import type { ClinicProcedure } from "@goldthread/services/kernel/procedure";
import { Refused } from "@goldthread/services/kernel/refused";
import { TRPCError, initTRPC } from "@trpc/server";
import type { z } from "zod";

/** What the transport hands to every call. */
export interface ApiContext {
  house: House;
  caller: Caller;
  /** Sets or clears the caller's session cookie. */
  setSession: (effect: SessionEffect) => void;
  /** Whether an answer may come as `JsonText`, to be sent as it is. */
  takesText?: boolean | undefined;
  /** Called with what was not foreseen, so that the server can log it under the request's id. */
  reportFault: (error: unknown) => void;
}

/** An answer that is JSON text already. */
export class JsonText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Every procedure carries its definition, so that the whole registry can be walked. */
export interface ApiMeta {
  definition: ClinicProcedure | IdentityProcedure;
}

const codes = {
  signedOut: "UNAUTHORIZED",
  locked: "UNAUTHORIZED",
  secondFactorNeeded: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  notFound: "NOT_FOUND",
  conflict: "CONFLICT",
  invalid: "BAD_REQUEST",
  tooMany: "TOO_MANY_REQUESTS",
  unavailable: "SERVICE_UNAVAILABLE",
} as const;

const t = initTRPC
  .context<ApiContext>()
  .meta<ApiMeta>()
  .create({
    errorFormatter({ shape, error, ctx }) {
      const refusal = error.cause instanceof Refused ? error.cause.refusal : null;
      // Nothing of a fault crosses the wire but the id under which the server logged it.
      return {
        ...shape,
        message: refusal?.reason ?? "fault",
        data: {
          code: shape.data.code,
          httpStatus: shape.data.httpStatus,
          refusal,
          requestId: ctx?.caller.requestId ?? null,
        },
      };
    },
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** The one mapper from what services throw to what tRPC answers. */
async function mapped<T>(ctx: ApiContext, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused)
      throw new TRPCError({ code: codes[error.refusal.code], message: error.refusal.reason, cause: error });
    ctx.reportFault(error);
    throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "fault" });
  }
}

/** Input and output are parsed once, by the procedure itself (`call`), whose types come through; here the input only lends its own. */
function typed<Schema extends z.ZodType>(_schema: Schema): (value: unknown) => z.input<Schema> {
  return (value) => value as z.input<Schema>;
}

/** Adapts a clinic's command. */
export function write<Input extends z.ZodType, Output extends z.ZodType>(
  definition: ClinicProcedure<Input, Output>,
) {
  if (definition.kind !== "command") throw new Error(`${definition.name} is a query`);
  return t.procedure
    .meta({ definition: definition })
    .input(typed(definition.input))
    .mutation(({ ctx, input }) => mapped(ctx, () => definition.call(ctx.house, ctx.caller, input)));
}

/** Adapts a clinic's query. */
export function read<Input extends z.ZodType, Output extends z.ZodType>(
  definition: ClinicProcedure<Input, Output>,
) {
  if (definition.kind !== "query") throw new Error(`${definition.name} is a command`);
  return t.procedure
    .meta({ definition: definition })
    .input(typed(definition.input))
    .query(({ ctx, input }) =>
      mapped(ctx, async (): Promise<z.output<Output>> => {
        if (ctx.takesText !== true || definition.callText === undefined)
          return definition.call(ctx.house, ctx.caller, input);
        // For whoever asks, the text is the value: the transport writes it where the value would stand.
        return new JsonText(await definition.callText(ctx.house, ctx.caller, input)) as z.output<Output>;
      }),
    );
}

function callIdentity<Input extends z.ZodType, Output extends z.ZodType>(
  definition: IdentityProcedure<Input, Output>,
  ctx: ApiContext,
  input: unknown,
) {
  return mapped(ctx, async () => {
    try {
      const { result, session } = await definition.call(ctx.house, ctx.caller, input);
      if (session !== null) ctx.setSession(session);
      return result;
    } catch (error) {
      if (error instanceof Refused && error.refusal.code === "signedOut") ctx.setSession("clear");
      throw error;
    }
  });
}

/** Adapts an identity command. */
export function identityWrite<Input extends z.ZodType, Output extends z.ZodType>(
  definition: IdentityProcedure<Input, Output>,
) {
  if (definition.kind !== "command") throw new Error(`${definition.name} is a query`);
  return t.procedure
    .meta({ definition: definition })
    .input(typed(definition.input))
    .mutation(({ ctx, input }) => callIdentity(definition, ctx, input));
}

/** Adapts an identity query. */
export function identityRead<Input extends z.ZodType, Output extends z.ZodType>(
  definition: IdentityProcedure<Input, Output>,
) {
  if (definition.kind !== "query") throw new Error(`${definition.name} is a command`);
  return t.procedure
    .meta({ definition: definition })
    .input(typed(definition.input))
    .query(({ ctx, input }) => callIdentity(definition, ctx, input));
}
