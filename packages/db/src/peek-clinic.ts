import type { Database } from "./database.ts";
import type { ClinicEntry } from "./with-clinic.ts";

/** Asks the gate whether a session may enter a clinic, without entering and without counting as use of the session. */
export async function peekClinic(
  database: Database,
  { tokenHash, clinicId, idleLockMs }: { tokenHash: Buffer; clinicId: string; idleLockMs: number },
): Promise<{ status: ClinicEntry["status"] }> {
  const client = await database.pool.connect();
  try {
    await client.query("begin; set local role goldthread_app");
    const { rows } = await client.query<{ status: ClinicEntry["status"] }>(
      "select status from gate.enter($1, $2, make_interval(secs => $3), false, null, null, null, null, null)",
      [tokenHash, clinicId, idleLockMs / 1000],
    );
    return { status: rows[0]?.status ?? "signedOut" };
  } finally {
    await client.query("rollback").catch(() => {});
    client.release();
  }
}
