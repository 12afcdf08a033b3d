import type { Chart } from "@goldthread/schema/chart";
import type { z } from "zod";
import type { Statement } from "./statement.ts";
import {
  toAlerts,
  toAssignments,
  toCheckIns,
  toConcerns,
  toContacts,
  toGoals,
  toHeader,
  toPrescriptions,
} from "./thread.ts";
import { type ThreadLists, chartLists, selectLists } from "./thread-lists.ts";
import type { ClinicTx } from "./with-clinic.ts";

const statement: Statement = { name: "chart_get", text: selectLists(chartLists) };

/** A client's thread on one page: all that the portal's chart shows. */
export async function getChart(
  tx: ClinicTx,
  { clientId, now }: { clientId: string; now: Date },
): Promise<z.input<typeof Chart>> {
  const [lists] = await tx.sql<ThreadLists & Record<string, unknown>>(statement, [
    tx.clinicId,
    clientId,
    now,
  ]);
  if (lists === undefined) throw new Error("a client the gate resolved is not there");
  return {
    client: toHeader(lists),
    // Newest first, where what is open was kept before what is closed.
    alerts: toAlerts(lists).toSorted((a, b) => Date.parse(b.raisedAt) - Date.parse(a.raisedAt)),
    assignments: toAssignments(lists),
    responses: lists.responses,
    concerns: toConcerns(lists),
    goals: toGoals(lists),
    prescriptions: toPrescriptions(lists),
    practices: lists.practices,
    checkIns: toCheckIns(lists),
    contacts: toContacts(lists),
    intake: lists.intake ?? { status: "none", at: null },
  };
}
