import type { IdentityTx } from "./with-identity.ts";

/** Every clinic of the installation, by id alone, for an operator's commands. */
export async function listClinics(tx: IdentityTx): Promise<{ id: string; demo: boolean }[]> {
  const rows = await tx.sql<{ clinic_id: string; demo: boolean }>(
    "select clinic_id, demo from gate.clinics()",
    [],
  );
  return rows.map((row) => ({ id: row.clinic_id, demo: row.demo }));
}

/** Whether anybody has an account here. */
export async function hasPeople(tx: IdentityTx): Promise<boolean> {
  const [row] = await tx.sql<{ found: boolean }>("select exists (select 1 from auth.person) as found", []);
  return row?.found ?? false;
}
