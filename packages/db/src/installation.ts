import type { IdentityTx } from "./with-identity.ts";

/** Every clinic of the installation, by id alone, for an operator's commands. */
export async function listClinics(tx: IdentityTx): Promise<{ id: string; demo: boolean }[]> {
  const rows = await tx.sql<{ clinic_id: string; demo: boolean }>(
    "select clinic_id, demo from gate.clinics()",
    [],
  );
  return rows.map((row) => ({ id: row.clinic_id, demo: row.demo }));
}

/** Ids of those who have an account here, at most `rows_max`. */
export async function listPersonIds(tx: IdentityTx, rows_max: number): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>("select id from auth.person limit $1", [rows_max]);
  return rows.map(({ id }) => id);
}

/** Whether anybody has an account here who was not invented. */
export async function hasRealPeople(tx: IdentityTx): Promise<boolean> {
  const [row] = await tx.sql<{ found: boolean }>(
    "select exists (select 1 from auth.person where not demo) as found",
    [],
  );
  return row?.found ?? false;
}
