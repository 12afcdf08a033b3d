import type { Adaptation, Prescription } from "@goldthread/schema/exercise";
import type { ExerciseSummary } from "@goldthread/schema/exercise-script";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { jsonList, jsonRow } from "./json/json-list.ts";
import { prescriptionJson } from "./json/prescription.ts";
import { ownSummariesJson } from "./own-exercise.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

/** SQL for the JSON list of ids that the clinic $1 does not offer. */
export const hiddenIds = `(select coalesce(json_agg(v.exercise_id order by v.exercise_id), '[]')
  from public.exercise_visibility v where v.clinic_id = $1 and v.hidden)`;
/** SQL for the JSON of what was adapted for client $2; null: nothing. */
export const adaptationJson =
  jsonRow(`select a.no_holds as "noHolds", a.eyes_open as "eyesOpen", a.all_off as "allOff", a.off
  from public.exercise_adaptation a where a.clinic_id = $1 and a.client_id = $2`);
/** SQL for the JSON list of ids that client $2 keeps close: the client's own, never for a member. */
export const favouriteIds = `(select coalesce(json_agg(f.exercise_id order by f.exercise_id), '[]')
  from public.favourite_exercise f where f.clinic_id = $1 and f.client_id = $2 and f.favourite)`;

/** Ids of what the clinic does not offer, and the newest version of each exercise of its own. */
export interface HiddenAndOwn {
  hidden: string[];
  own: ExerciseSummary[];
}
const hiddenStatement: Statement = {
  name: "exercise_hidden",
  text: `select ${hiddenIds} as hidden, ${ownSummariesJson} as own`,
};
export async function getHiddenAndOwn(tx: ClinicTx): Promise<HiddenAndOwn> {
  const [row] = await tx.sql<HiddenAndOwn & Record<string, unknown>>(hiddenStatement, [tx.clinicId]);
  return row ?? { hidden: [], own: [] };
}

const setHiddenStatement: Statement = {
  name: "exercise_set_hidden",
  text: `insert into public.exercise_visibility (clinic_id, exercise_id, hidden, set_by, set_at) values ($1, $2, $3, $4, $5)
    on conflict (clinic_id, exercise_id) do update set hidden = excluded.hidden, set_by = excluded.set_by, set_at = excluded.set_at`,
};
export async function putHidden(
  tx: ClinicTx,
  v: { exerciseId: string; hidden: boolean; by: string; at: Date },
): Promise<void> {
  await tx.sql(setHiddenStatement, [tx.clinicId, v.exerciseId, v.hidden, v.by, v.at]);
}

/** What decides which exercises one client is offered. */
export interface ClientOffer extends HiddenAndOwn {
  /** null: nothing was adapted. */
  adaptation: Adaptation | null;
  /** Active ones whose days include today, newest first. */
  prescriptions: z.input<typeof Prescription>[];
  /** The client's own: empty for a member. */
  favourites: string[];
}

const offerStatement = (reader: "client" | "member"): Statement => ({
  name: `exercise_offer_${reader}`,
  text: `select ${hiddenIds} as hidden, ${ownSummariesJson} as own, ${adaptationJson} as adaptation,
  ${jsonList(
    prescriptionJson("p", "$3::timestamptz"),
    `(select * from public.prescription where clinic_id = $1 and client_id = $2 and status = 'active'
        and (starts_on is null or starts_on <= $4::date) and (until_on is null or until_on >= $4::date)
      order by prescribed_at desc, id desc limit ${limits.prescriptions_per_client_max}) p`,
    "p.prescribed_at desc, p.id desc",
  )} as prescriptions,
  ${reader === "member" ? "'[]'::json" : favouriteIds} as favourites`,
});

/** @param today the calendar day by which a prescription has begun, and is not over */
export async function getOffer(
  tx: ClinicTx,
  clientId: string,
  { reader, now, today }: { reader: "client" | "member"; now: Date; today: string },
): Promise<ClientOffer> {
  const values = [tx.clinicId, clientId, now, today];
  const [row] = await tx.sql<ClientOffer & Record<string, unknown>>(offerStatement(reader), values);
  if (row === undefined) throw new Error("an offer answered no row");
  return row;
}

const whyNotStatement: Statement = {
  name: "exercise_why_not",
  text: `select exists (select from public.exercise_visibility v where v.clinic_id = $1 and v.exercise_id = $3 and v.hidden) as hidden,
  exists (select from public.exercise_adaptation a where a.clinic_id = $1 and a.client_id = $2 and (a.all_off or $3 = any(a.off))) as off`,
};

/** Whether an exercise is hidden by the clinic, or switched off for the client. */
export async function whyNotFor(
  tx: ClinicTx,
  clientId: string,
  exerciseId: string,
): Promise<"hidden" | "switchedOff" | null> {
  const values = [tx.clinicId, clientId, exerciseId];
  const [row] = await tx.sql<{ hidden: boolean; off: boolean }>(whyNotStatement, values);
  if (row?.off === true) return "switchedOff";
  return row?.hidden === true ? "hidden" : null;
}

const adaptStatement: Statement = {
  name: "exercise_adapt",
  text: `insert into public.exercise_adaptation (clinic_id, client_id, no_holds, eyes_open, all_off, off, set_by, set_at)
    values ($1, $2, $3, $4, $5, $6::text[], $7, $8)
    on conflict (clinic_id, client_id) do update set no_holds = excluded.no_holds, eyes_open = excluded.eyes_open,
      all_off = excluded.all_off, off = excluded.off, set_by = excluded.set_by, set_at = excluded.set_at`,
};
const endOffStatement: Statement = {
  name: "prescription_end_switched_off",
  text: `update public.prescription set status = 'ended', ended_at = $5
    where clinic_id = $1 and client_id = $2 and status = 'active' and ($3 or exercise_id = any($4::text[])) returning id`,
};

/** Replaces the client's adaptation, and ends the prescriptions of what it switches off. @returns how many it ended */
export async function putAdaptation(
  tx: ClinicTx,
  clientId: string,
  { noHolds, eyesOpen, allOff, off, by, at }: Adaptation & { by: string; at: Date },
): Promise<number> {
  await tx.sql(adaptStatement, [tx.clinicId, clientId, noHolds, eyesOpen, allOff, off, by, at]);
  return (await tx.sql(endOffStatement, [tx.clinicId, clientId, allOff, off, at])).length;
}

const favouriteStatement: Statement = {
  name: "exercise_set_favourite",
  text: `insert into public.favourite_exercise (clinic_id, client_id, exercise_id, favourite, set_at) values ($1, $2, $3, $4, $5)
    on conflict (clinic_id, client_id, exercise_id) do update set favourite = excluded.favourite, set_at = excluded.set_at`,
};
export async function putFavourite(
  tx: ClinicTx,
  f: { clientId: string; exerciseId: string; favourite: boolean; at: Date },
): Promise<void> {
  await tx.sql(favouriteStatement, [tx.clinicId, f.clientId, f.exerciseId, f.favourite, f.at]);
}
