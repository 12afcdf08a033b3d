import { hitRateLimit } from "@goldthread/db/rate-limit";
import type { IdentityContext } from "../kernel/identity-procedure.ts";
import { tooMany } from "../kernel/refused.ts";

/**
 * Counts a try against the person, whichever session it comes from (a definition's `limits` know the caller alone).
 * @throws Refused `tooMany`
 */
export async function limitPerson(
  { house, now }: IdentityContext,
  name: string,
  personId: string,
  rate: { hits: number; seconds: number },
): Promise<void> {
  const wait = await hitRateLimit(house.database, {
    key: `${name}:person:${personId}`,
    hits: rate.hits,
    seconds: rate.seconds,
    now,
  });
  if (wait !== null) throw tooMany(wait);
}
