import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { hashToken } from "../identity/token.ts";
import type { Caller, House } from "../kernel/house.ts";
import type { IdentityProcedure } from "../kernel/identity-procedure.ts";
import type { ClinicProcedure } from "../kernel/procedure.ts";

/** A browser that keeps its session's cookie, at a network address of its own. */
export interface Visitor {
  /** What the cookie holds; null: no cookie. */
  token(): string | null;
  maxAgeSeconds(): number | null;
  identity<Input extends z.ZodType, Output extends z.ZodType>(
    procedure: IdentityProcedure<Input, Output>,
    input: z.input<Input>,
  ): Promise<z.output<Output>>;
  clinic<Input extends z.ZodType, Output extends z.ZodType>(
    procedure: ClinicProcedure<Input, Output>,
    clinicId: string,
    input: unknown,
  ): Promise<z.output<Output>>;
}

export function newVisitor(house: House, first: string | null = null): Visitor {
  const address = randomUUID();
  let token = first;
  let maxAge: number | null = null;
  const caller = (clinicId: string | null): Caller => ({
    tokenHash: token === null ? null : hashToken(token),
    clinicId,
    requestId: "test",
    address,
  });
  return {
    token: () => token,
    maxAgeSeconds: () => maxAge,
    async identity(procedure, input) {
      const { result, session } = await procedure.call(house, caller(null), input);
      if (session !== null) {
        token = session === "clear" ? null : session.set;
        maxAge = session === "clear" ? null : session.maxAgeSeconds;
      }
      return result;
    },
    clinic: (procedure, clinicId, input) => procedure.call(house, caller(clinicId), input),
  };
}
