import {
  toAssignments,
  toCheckIns,
  toContacts,
  toGoals,
  toHeader,
  toPrescriptions,
} from "@goldthread/domain/thread/assemble-chart";
import type { ChartLists, Today } from "@goldthread/schema/chart";
import type { z } from "zod";
import type { Statement } from "./statement.ts";
import { listsText, todayLists } from "./thread-lists.ts";
import type { ClinicTx } from "./with-clinic.ts";

type Shape = z.input<typeof Today>;
type TodayLists = Omit<Pick<ChartLists, keyof typeof todayLists>, "concerns"> & Pick<Shape, "concerns">;

const statement: Statement = { name: "today_get", text: listsText(todayLists) };

/** The companion's first screen: what is asked of the client, agreed with them and was said by them. */
export async function getToday(
  tx: ClinicTx,
  { clientId, now }: { clientId: string; now: Date },
): Promise<Shape> {
  const [row] = await tx.sql<{ lists: string }>(statement, [tx.clinicId, clientId, now]);
  if (row === undefined) throw new Error("a select without a table gives one row");
  const lists = JSON.parse(row.lists) as TodayLists;
  return {
    client: toHeader(lists),
    assignments: toAssignments(lists),
    goals: toGoals(lists),
    prescriptions: toPrescriptions(lists),
    checkIns: toCheckIns(lists),
    nextContact: toContacts(lists)[0] ?? null,
    concerns: lists.concerns,
  };
}
