import type { Statement } from "./statement.ts";
import { chartLists, listsText } from "./thread-lists.ts";
import type { ClinicTx } from "./with-clinic.ts";

const statement: Statement = { name: "chart_get", text: listsText(chartLists) };

/** The text of `ChartLists`: a client's thread, all that the portal's chart shows. */
export async function getChart(
  tx: ClinicTx,
  { clientId, now }: { clientId: string; now: Date },
): Promise<string> {
  const [row] = await tx.sql<{ lists: string }>(statement, [tx.clinicId, clientId, now]);
  if (row === undefined) throw new Error("a select without a table gives one row");
  return row.lists;
}
