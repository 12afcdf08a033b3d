import type { Today } from "@goldthread/schema/chart";
import type { z } from "zod";
import type { Statement } from "./statement.ts";
import { toAssignments, toCheckIns, toContacts, toGoals, toHeader, toPrescriptions } from "./thread.ts";
import { type ThreadLists, selectLists, todayLists } from "./thread-lists.ts";
import type { ClinicTx } from "./with-clinic.ts";

type Shape = z.input<typeof Today>;
type TodayLists = Omit<Pick<ThreadLists, keyof typeof todayLists>, "concerns"> & Pick<Shape, "concerns">;

const statement: Statement = { name: "today_get", text: selectLists(todayLists) };

/** The companion's first screen: what is asked of the client, agreed with them and was said by them. */
export async function getToday(
  tx: ClinicTx,
  { clientId, now }: { clientId: string; now: Date },
): Promise<Shape> {
  const [lists] = await tx.sql<TodayLists & Record<string, unknown>>(statement, [tx.clinicId, clientId, now]);
  if (lists === undefined) throw new Error("a client the gate resolved is not there");
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
