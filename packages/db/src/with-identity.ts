import type { ClientBase, QueryResultRow } from "pg";
import type { Database } from "./database.ts";
import { translateDatabaseError } from "./database-error.ts";
import { auditStatement } from "./audit-entry.ts";
import type { Closing } from "./with-clinic.ts";

/** The chain of what belongs to no clinic: sign-in, sign-out, password reset. */
export const installationClinicId = "00000000-0000-0000-0000-000000000000";

/** An open transaction in the identity schema; it can reach no clinic's data. */
export interface IdentityTx {
  sql<Row extends QueryResultRow>(text: string, values: unknown[]): Promise<Row[]>;
}

/** Runs `work` as the identity role, appends its audit entry to the installation's chain and commits. */
export async function withIdentity<T>(
  database: Database,
  work: (tx: IdentityTx) => Promise<Closing<T>>,
): Promise<T> {
  const client = await database.pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(
      `begin; set local role goldthread_auth; select set_config('app.clinic_id', '${installationClinicId}', true)`,
    );
    const closing = await work(identityTransaction(client));
    await client.query(
      closing.audit === null ? "commit" : `${auditStatement(client, closing.audit)}; commit`,
    );
    return closing.value;
  } catch (error) {
    await client.query("rollback").catch((cause: unknown) => {
      broken = cause instanceof Error ? cause : new Error("rollback failed");
    });
    throw translateDatabaseError(error);
  } finally {
    client.release(broken);
  }
}

function identityTransaction(client: ClientBase): IdentityTx {
  return {
    async sql<Row extends QueryResultRow>(text: string, values: unknown[]) {
      const { rows } = await client.query<Row>(text, values);
      return rows;
    },
  };
}
