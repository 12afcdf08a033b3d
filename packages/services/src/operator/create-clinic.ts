import { insertClinic, replaceCrisisResources } from "@goldthread/db/clinic";
import { withClinic } from "@goldthread/db/with-clinic";
import { type CrisisRegion, defaultCrisisResources } from "@goldthread/domain/crisis/default-resources";
import { CrisisResource } from "@goldthread/schema/clinic";
import type { Locale } from "@goldthread/schema/text";
import type { House } from "../kernel/house.ts";

export interface NewClinic {
  name: string;
  /** IANA. */
  timeZone: string;
  locale: Locale;
  /** Whose crisis numbers the clinic starts with; the clinic is to check them. */
  crisisRegion: CrisisRegion;
  demo?: boolean;
  /** Given by what must make the same clinic twice (the demonstration's seed). */
  id?: string;
}

/** Makes a clinic with its region's crisis numbers and nobody in it. @returns its id */
export async function createClinic(
  house: House,
  { name, timeZone, locale, crisisRegion, demo = false, id = house.newId() }: NewClinic,
): Promise<string> {
  await withClinic(house.database, { by: "system", clinicId: id, purpose: "create clinic" }, async (tx) => {
    await insertClinic(tx, { name, timeZone, locale, demo, createdAt: house.clock() });
    await replaceCrisisResources(tx, firstCrisisResources(house, crisisRegion));
    return {
      value: null,
      audit: {
        actorKind: "system",
        actorId: null,
        action: "clinic.create",
        entity: `clinic:${id}`,
        clientId: null,
        requestId: null,
      },
    };
  });
  return id;
}

const about = {
  en: "Check this number before you rely on it.",
  es: "Compruebe este número antes de confiar en él.",
};

/** The region's numbers as a clinic's own, each marked as yet to be checked where nobody has confirmed it. */
function firstCrisisResources(house: House, region: CrisisRegion): CrisisResource[] {
  return defaultCrisisResources(region).map(({ name, phone, sms, evidence }) =>
    CrisisResource.parse({
      id: house.newId(),
      name,
      about: evidence === "U" ? about : { en: "", es: "" },
      phone,
      sms: sms ?? "",
    }),
  );
}
