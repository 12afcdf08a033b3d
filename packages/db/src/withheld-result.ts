import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

interface Withheld {
  id: string;
  clientId: string;
  measureId: string;
  reason: string;
  withheldBy: string;
  withheldAt: Date;
}

const insertStatement: Statement = {
  name: "withheld_result_insert",
  text: `insert into public.withheld_result (clinic_id, id, client_id, measure_id, reason, withheld_by, withheld_at)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (clinic_id, client_id, measure_id) where released_at is null do nothing returning id`,
};

/** @returns whether the results were open to the client until now */
export async function insertWithheldResult(tx: ClinicTx, w: Withheld): Promise<boolean> {
  const values = [tx.clinicId, w.id, w.clientId, w.measureId, w.reason, w.withheldBy, w.withheldAt];
  return (await tx.sql(insertStatement, values)).length === 1;
}

const releaseStatement: Statement = {
  name: "withheld_result_release",
  text: `update public.withheld_result set released_by = $4, released_at = $5
    where clinic_id = $1 and client_id = $2 and measure_id = $3 and released_at is null returning id`,
};

/** @returns whether the results were withheld until now */
export async function releaseWithheldResult(
  tx: ClinicTx,
  { clientId, measureId, by, at }: { clientId: string; measureId: string; by: string; at: Date },
): Promise<boolean> {
  return (await tx.sql(releaseStatement, [tx.clinicId, clientId, measureId, by, at])).length === 1;
}
