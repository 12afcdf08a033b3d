import { listDemoAccounts as readAccounts } from "@goldthread/db/person";
import { type IdentityTx, withIdentity } from "@goldthread/db/with-identity";
import type { DemoAccount } from "@goldthread/schema/identity";
import type { z } from "zod";
import type { House } from "../kernel/house.ts";

const accounts_max = 200;

/** The demonstration's accounts, one for each clinic somebody belongs to. */
export async function readDemoAccounts(tx: IdentityTx): Promise<z.input<typeof DemoAccount>[]> {
  const rows = await readAccounts(tx, accounts_max);
  return rows.map(({ email, displayName, clinicName, memberId, roles, about, locale }) => ({
    email,
    name: displayName,
    clinicName,
    as: memberId === null ? "client" : roles.includes("admin") ? "admin" : "clinician",
    about,
    locale,
  }));
}

/** The same for whoever starts the server. */
export async function listDemoAccounts(house: House): Promise<z.input<typeof DemoAccount>[]> {
  return withIdentity(house.database, async (tx) => ({ value: await readDemoAccounts(tx), audit: null }));
}
