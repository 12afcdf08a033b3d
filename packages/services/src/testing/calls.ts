import type { z } from "zod";
import type { House } from "../kernel/house.ts";
import type { ClinicProcedure } from "../kernel/procedure.ts";
import { type MintedPerson, callerOf } from "./mint-clinic.ts";

/** Calls procedures as one person in one clinic; a command gets a fresh operation id unless the input names one. */
export function callsOf(house: House, person: Pick<MintedPerson, "tokenHash">, clinicId: string) {
  return <Input extends z.ZodType, Output extends z.ZodType>(
    procedure: ClinicProcedure<Input, Output>,
    input: Record<string, unknown>,
  ): Promise<z.output<Output>> => {
    const attempt = procedure.kind === "command" ? { opId: house.newId(), ...input } : input;
    return procedure.call(house, callerOf(person, clinicId), attempt);
  };
}

/** Calls procedures as one person in one clinic. */
export type Calls = ReturnType<typeof callsOf>;

/** Why attempts made at once failed, those that did not left out. */
export function failuresOf(attempts: readonly PromiseSettledResult<unknown>[]): unknown[] {
  return attempts.flatMap((attempt): unknown[] => (attempt.status === "rejected" ? [attempt.reason] : []));
}
