import type { ClinicTx } from "./with-clinic.ts";

/**
 * Holds the client's row until the transaction ends, so that what is counted for one client (a limit, the one draft)
 * cannot be counted by two at once. Rows that refer to the client are not held up.
 */
export async function lockClient(tx: ClinicTx, clientId: string): Promise<void> {
  await tx.sql(
    {
      name: "client.lock",
      text: "select 1 from public.client where clinic_id = $1 and id = $2 for no key update",
    },
    [tx.clinicId, clientId],
  );
}
