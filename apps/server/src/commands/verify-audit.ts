import { installationClinicId } from "@goldthread/db/with-identity";
import { verifyAuditOf } from "@goldthread/services/audit/verify-audit-of";
import type { House } from "@goldthread/services/kernel/house";
import { listClinicIds } from "@goldthread/services/operator/list-clinic-ids";
import { SettingProblem } from "../settings.ts";
import { UsageProblem } from "../usage-problem.ts";
import { print, withHouse } from "./with-house.ts";

/** Recomputes chains; a broken one is named by its first broken entry, and the exit code is 1. */
export async function runVerifyAudit({ clinic }: { clinic?: string }): Promise<void> {
  if (clinic !== undefined && !/^[0-9a-f-]{36}$/i.test(clinic))
    throw new UsageProblem(`"${clinic}" is not a clinic's id.`);
  await withHouse(async (house) => {
    const chains = await allChains(house);
    if (clinic !== undefined && !chains.includes(clinic))
      throw new SettingProblem(`There is no clinic ${clinic}.`);
    for (const id of clinic === undefined ? chains : [clinic]) {
      const { ok, entries, firstBrokenSeq } = await verifyAuditOf(house.database, id);
      const count = `${entries} ${entries === 1 ? "entry" : "entries"}`;
      const verdict = ok ? `${count}, unbroken` : `broken at entry ${firstBrokenSeq ?? "?"} of ${count}`;
      print(
        `${id}  ${verdict}${id === installationClinicId ? "  (sign-ins, and what belongs to no clinic)" : ""}`,
      );
      if (!ok) process.exitCode = 1;
    }
  });
}

/** Every clinic's chain, and the installation's own: sign-ins and what else belongs to no clinic. */
async function allChains(house: House): Promise<string[]> {
  return [...(await listClinicIds(house)), installationClinicId];
}
