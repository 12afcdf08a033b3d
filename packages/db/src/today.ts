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
import type { ClientOffer } from "./exercise-library.ts";
import { adaptationJson, favouriteIds, hiddenIds } from "./exercise-library.ts";
import { ownSummariesJson } from "./own-exercise.ts";
import { type ClinicMeasures, clinicMeasuresJson } from "./clinic-measures.ts";
import { readText } from "./read-text.ts";
import type { Statement } from "./statement.ts";
import { listsText, todayKept, todayLists } from "./thread-lists.ts";
import type { ClinicTx } from "./with-clinic.ts";

type Shape = Omit<z.input<typeof Today>, "measures" | "exercises">;
type Offer = Omit<ClientOffer, "prescriptions">;
type TodayLists = Omit<Pick<ChartLists, keyof typeof todayLists | (typeof todayKept)[number]>, "concerns"> &
  Pick<Shape, "concerns"> & { clinicMeasures: ClinicMeasures; offer: Offer };

const assigned = (id: string) =>
  `${id} in (select a.measure_id from public.assignment a where a.clinic_id = $1 and a.client_id = $2 and a.status = 'active')`;
const offer = `json_build_object('adaptation', ${adaptationJson}, 'hidden', ${hiddenIds},
  'favourites', ${favouriteIds}, 'own', ${ownSummariesJson})`;
const statement: Statement = {
  name: "today_get",
  text: listsText(todayKept, { ...todayLists, clinicMeasures: clinicMeasuresJson(assigned), offer }),
};

/** The companion's first screen: what is asked of the client, agreed with them and was said by them. */
export async function getToday(
  tx: ClinicTx,
  { clientId, now }: { clientId: string; now: Date },
): Promise<Shape & { clinicMeasures: ClinicMeasures; offer: Offer }> {
  const lists = JSON.parse(await readText(tx, statement, [tx.clinicId, clientId, now])) as TodayLists;
  return {
    client: toHeader(lists),
    assignments: toAssignments(lists),
    goals: toGoals(lists),
    prescriptions: toPrescriptions(lists),
    checkIns: toCheckIns(lists),
    nextContact: toContacts(lists)[0] ?? null,
    concerns: lists.concerns,
    clinicMeasures: lists.clinicMeasures,
    offer: lists.offer,
  };
}
