import { type CrisisRegion, defaultCrisisResources } from "@goldthread/domain/crisis/default-resources";
import type { CrisisResource } from "@goldthread/schema/clinic";

const regionByZone: readonly (readonly [zone: RegExp, region: CrisisRegion])[] = [
  [/^Europe\/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man)$/, "GB"],
  [/^(?:Europe\/Madrid|Atlantic\/Canary|Africa\/Ceuta)$/, "ES"],
  [
    /^America\/(?:New_York|Detroit|Chicago|Denver|Phoenix|Los_Angeles|Anchorage|Boise|Juneau|Menominee|Indiana\/.+|Kentucky\/.+|North_Dakota\/.+)$|^Pacific\/Honolulu$|^US\//,
    "US",
  ],
];

/** The public lines of the region a phone is set to; none where it is not one whose lines are known here. */
export function regionalResources(timeZone: string): CrisisResource[] {
  const region = regionByZone.find(([zone]) => zone.test(timeZone))?.[1];
  if (region === undefined) return [];
  return defaultCrisisResources(region).map(({ id, name, phone, sms }) => ({
    id: id as CrisisResource["id"],
    name: { ...name },
    about: { en: "", es: "" },
    phone,
    sms: sms ?? "",
  }));
}
