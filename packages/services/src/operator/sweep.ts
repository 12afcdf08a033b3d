import { sweepIdentity } from "@goldthread/db/sweep";
import { withIdentity } from "@goldthread/db/with-identity";
import type { House } from "../kernel/house.ts";

/** Throws away what has ended: sessions, links, counts of rate limits, mails. Run now and then; running it twice does no harm. */
export async function sweep(house: House): Promise<void> {
  await withIdentity(house.database, async (tx) => {
    await sweepIdentity(tx, house.clock());
    return { value: null, audit: null };
  });
}
