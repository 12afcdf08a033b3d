import { listClinics } from "@goldthread/db/installation";
import { withIdentity } from "@goldthread/db/with-identity";
import type { House } from "../kernel/house.ts";

/** Ids of every clinic of the installation. */
export async function listClinicIds(house: House): Promise<string[]> {
  const clinics = await withIdentity(house.database, async (tx) => ({
    value: await listClinics(tx),
    audit: null,
  }));
  return clinics.map(({ id }) => id);
}
