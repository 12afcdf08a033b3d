import { installationClinicId } from "@goldthread/db/with-identity";
import { verifyAuditOf } from "@goldthread/services/audit/verify-audit-of";
import type { House } from "@goldthread/services/kernel/house";
import { listClinicIds } from "@goldthread/services/operator/list-clinic-ids";
import { UsageProblem } from "../usage-problem.ts";
import { print, withHouse } from "./with-house.ts";

/** Recomputes chains; a broken one is named by its first broken entry, and the exit code is 1. */
export async function runVerifyAudit({ clinic }: { clinic?: string }): Promise<void> {
  if (clinic !== undefined && !/^[0-9a-f-]{36}$/i.test(clinic))
    throw new UsageProblem(`"${clinic}" is not a clinic's id.`);
  await withHouse(async (house) => {
    for (const clinicId of clinic === undefined ? await allChains(house) : [clinic]) {
      const { ok, entries, firstBrokenSeq } = await verifyAuditOf(house.database, clinicId);
      print(
        ok
          ? `${clinicId}  ${entries} entries, unbroken`
          : `${clinicId}  broken at entry ${firstBrokenSeq ?? "?"} of ${entries}`,
      );
      if (!ok) process.exitCode = 1;
    }
  });
}

/** Every clinic's chain, and the installation's own: sign-ins and what else belongs to no clinic. */
async function allChains(house: House): Promise<string[]> {
  return [...(await listClinicIds(house)), installationClinicId];
}
