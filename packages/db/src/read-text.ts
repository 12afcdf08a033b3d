import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

/** The text that a statement of one row and one column, `lists`, writes. */
export async function readText(tx: ClinicTx, statement: Statement, values: unknown[]): Promise<string> {
  const [row] = await tx.sql<{ lists: string }>(statement, values);
  if (row === undefined) throw new Error("a select without a table gives one row");
  return row.lists;
}
