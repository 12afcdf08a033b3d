import { readText } from "./read-text.ts";
import type { Statement } from "./statement.ts";
import { chartKept, chartLists, listsText } from "./thread-lists.ts";
import type { ClinicTx } from "./with-clinic.ts";

const statement: Statement = { name: "chart_get", text: listsText(chartKept, chartLists) };

/** The text of `ChartLists`: a client's thread, all that the portal's chart shows. */
export function getChart(tx: ClinicTx, { clientId, now }: { clientId: string; now: Date }): Promise<string> {
  return readText(tx, statement, [tx.clinicId, clientId, now]);
}
