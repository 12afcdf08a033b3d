import type { Answers } from "@goldthread/domain/measure/definition";
import type { Scores } from "@goldthread/schema/measure-definition";
import { type Alarm, type NewAlert, alarmColumns, alertValues, raising } from "./raise-alert.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

/** Totals that `client_measure` keeps for the sparkline. */
export const recent_totals_max = 12;

export interface ResponseToComplete {
  responseId: string;
  assignmentId: string;
  clientId: string;
  measureId: string;
  measureVersion: string;
  translationId: string;
  locale: "en" | "es";
  /** The clinic's wording it was answered in; null: the wording that ships. */
  wordingVersion: number | null;
  answers: Answers;
  /** Null where the measure has none: then there is no row of totals to move on, yet one that says when it was answered last. */
  total: number | null;
  bandId: string | null;
  scores: Scores;
  /** Whether a draft of it was kept, for which an alert may have been raised. */
  drafted: boolean;
  alerts: readonly NewAlert[];
  completedAt: Date;
  /** null: nothing more is due. A later day that is set already stays. */
  nextDueOn: string | null;
}

export type CompletedResponse = Alarm & Totals & { nextDueOn: string | null };
/** The total before this one in time, and the first of all; null where this is the first. */
interface Totals {
  previousTotal: number | null;
  baselineTotal: number | null;
}

const recent = `(m.recent || excluded.recent)[greatest(1, cardinality(m.recent) - ${recent_totals_max - 2}):]`;

// The row of scores moves on by itself where this response is the newest; its own lock orders those that arrive at once.
const completing = (alarm: { ctes: string; columns: string }) => `with saved as (
    insert into public.response as r (clinic_id, id, client_id, assignment_id, measure_id, measure_version, translation_id, locale, status, answers, total, band_id, started_at, completed_at, scores, wording_version)
    values ($1, $2, $3, $4, $5, $6, $7, $8, 'complete', $9, $10::float8, $11, $12, $12, $14, $15)
    on conflict (clinic_id, id) do update set status = 'complete', answers = excluded.answers, total = excluded.total, band_id = excluded.band_id,
        scores = excluded.scores, locale = excluded.locale, translation_id = excluded.translation_id, wording_version = excluded.wording_version,
        measure_version = excluded.measure_version, completed_at = excluded.completed_at
      where r.status = 'draft'
    returning r.id, r.client_id, r.measure_id
  ), kept as (
    insert into public.client_measure as m (clinic_id, client_id, measure_id, baseline, previous, last, last_at, recent, facts)
    select $1, $3, $5, $10::float8, null, $10::float8, $12, array_remove(array[$10::float8], null),
      public.measure_facts($5, $10::float8, null, $10::float8, $12, array_remove(array[$10::float8], null)) from saved
    on conflict (clinic_id, client_id, measure_id) do update set previous = m.last, last = excluded.last, last_at = excluded.last_at,
        recent = ${recent}, facts = public.measure_facts(m.measure_id, m.baseline, m.last, excluded.last, excluded.last_at, ${recent})
      where m.last_at < excluded.last_at
    returning m.baseline, m.previous
  ), moved as (
    update public.assignment set status = case when $13::date is null then 'finished' else 'active' end,
      next_due_on = case when $13::date is null then null else greatest(next_due_on, $13::date) end
    where clinic_id = $1 and id = $4 and status = 'active' and exists (select 1 from saved)
    returning next_due_on
  )${alarm.ctes}
  select kept.previous as "previousTotal", case when kept.previous is null then null else kept.baseline end as "baselineTotal",
    kept is not null as newest, (select next_due_on from moved)::text as "nextDueOn", ${alarm.columns}
  from saved left join kept on true`;

const plainStatement: Statement = {
  name: "response_complete",
  text: completing({ ctes: "", columns: `null as "alertId", '[]'::json as "crisisResources"` }),
};
const alarmingStatement: Statement = {
  name: "response_complete_alarming",
  text: completing({ ctes: `, ${raising("$16", "$17", "$18", "$19", "$12")}`, columns: alarmColumns }),
};

/**
 * Completes a response (the draft of that id, or a new one), keeps the client's scores of the measure in the order of time,
 * raises the alerts given and moves the assignment on.
 * @returns null where a response of that id is complete already: nothing was done
 */
export async function completeResponse(
  tx: ClinicTx,
  r: ResponseToComplete,
): Promise<CompletedResponse | null> {
  const values = [
    tx.clinicId,
    r.responseId,
    r.clientId,
    r.assignmentId,
    r.measureId,
    r.measureVersion,
    r.translationId,
    r.locale,
    r.answers,
    r.total,
    r.bandId,
    r.completedAt,
    r.nextDueOn,
    r.scores,
    r.wordingVersion,
  ];
  const alarming = r.drafted || r.alerts.length > 0;
  const [row] = await tx.sql<CompletedResponse & { newest: boolean }>(
    alarming ? alarmingStatement : plainStatement,
    alarming ? [...values, ...alertValues(r.alerts)] : values,
  );
  if (row === undefined) return null;
  const { newest, ...completed } = row;
  return newest ? completed : { ...completed, ...(await recount(tx, r)) };
}

const of = "r.clinic_id = $1 and r.client_id = $2 and r.measure_id = $3 and r.status = 'complete'";
const recountStatement: Statement = {
  name: "client_measure_recount",
  text: `with newest as (
    select r.id, r.completed_at as at, r.total from public.response r where ${of}
    order by r.completed_at desc, r.id desc limit ${recent_totals_max}
  ), scores as (
    select (select r.total from public.response r where ${of} order by r.completed_at, r.id limit 1) as baseline,
      (array_agg(n.total order by n.at desc, n.id desc))[2] as previous, (array_agg(n.total order by n.at desc, n.id desc))[1] as last,
      max(n.at) as last_at, coalesce(array_agg(n.total order by n.at, n.id) filter (where n.total is not null), '{}') as recent
    from newest n
  ), before as (
    select r.total from public.response r where ${of} and (r.completed_at, r.id) < ($4::timestamptz, $5::uuid)
    order by r.completed_at desc, r.id desc limit 1
  )
  update public.client_measure m set baseline = s.baseline, previous = s.previous, last = s.last, last_at = s.last_at, recent = s.recent,
    facts = public.measure_facts($3, s.baseline, s.previous, s.last, s.last_at, s.recent)
  from scores s where m.clinic_id = $1 and m.client_id = $2 and m.measure_id = $3
  returning (select total from before) as "previousTotal", case when exists (select 1 from before) then s.baseline end as "baselineTotal"`,
};

/**
 * Scores counted again from the responses: one came that is not the newest. The attempt to move the row on has locked it, so
 * that all that came before is seen now, and what comes at the same time waits.
 */
async function recount(
  tx: ClinicTx,
  { clientId, measureId, completedAt, responseId }: ResponseToComplete,
): Promise<Totals> {
  const values = [tx.clinicId, clientId, measureId, completedAt, responseId];
  const [row] = await tx.sql<Totals & Record<string, unknown>>(recountStatement, values);
  if (row === undefined) throw new Error("a client's scores are not there");
  return row;
}
