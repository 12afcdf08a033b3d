import type { ClinicProcedure } from "@goldthread/services/kernel/procedure";
import type { House } from "@goldthread/services/kernel/house";
import { type MintedPerson, callerOf } from "@goldthread/services/testing/mint-clinic";
import { listProcedures } from "../registry.ts";

const procedures = new Map(listProcedures().map(({ path, definition }) => [path, definition]));

export function clinicProcedures(): [string, ClinicProcedure][] {
  return [...procedures].filter((entry): entry is [string, ClinicProcedure] => entry[1].scope === "clinic");
}

/** Calls a clinic's procedure by name, as the API would. */
export async function call(
  house: House,
  person: MintedPerson | null,
  clinicId: string,
  name: string,
  input: unknown,
): Promise<unknown> {
  const definition = procedures.get(name);
  if (definition?.scope !== "clinic") throw new Error(`${name} is no procedure of a clinic`);
  return definition.call(house, callerOf(person, clinicId), input);
}
