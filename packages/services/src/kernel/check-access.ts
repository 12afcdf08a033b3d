import { withClinic } from "@goldthread/db/with-clinic";
import { type AccessOutcome, decideAccess } from "./access.ts";
import type { Caller, House } from "./house.ts";
import { type ClinicProcedure, parseInput } from "./procedure.ts";

/** What the gate and the access rule answer to this call, without running it: nothing is changed and nothing audited. */
export async function checkAccess(
  house: House,
  caller: Caller,
  procedure: ClinicProcedure,
  input: unknown,
): Promise<AccessOutcome> {
  const parsed = parseInput(procedure.input, input);
  if (caller.tokenHash === null) return { allowed: false, code: "signedOut", reason: "session.signedOut" };
  if (caller.clinicId === null) return { allowed: false, code: "notFound", reason: "record.notFound" };
  const pass = {
    by: "session" as const,
    clinicId: caller.clinicId,
    tokenHash: caller.tokenHash,
    idleLockMs: house.idleLockMs,
    subject: procedure.access.subject?.(parsed) ?? null,
    operation: null,
    durable: false,
  };
  return withClinic(house.database, pass, async (_tx, entry) => ({
    value: decideAccess(procedure.access, entry),
    audit: null,
  }));
}
