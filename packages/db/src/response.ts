import type { CrisisResource } from "@goldthread/schema/clinic";
import type { Answers } from "@goldthread/schema/measure";
import type { z } from "zod";
import { crisisResourcesJson } from "./json/crisis-resource.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

/** Totals that `client_measure.facts` carries for the sparkline. */
export const recent_totals_max = 12;

/** What answering an assignment depends on. */
export interface Answering {
  clientId: string;
  measureId: string;
  status: "active" | "finished" | "ended";
  everyWeeks: number | null;
  startsOn: string;
  /** Today where the clinic is. */
  today: string;
  /** Day the assignment was answered last, where the clinic is. */
  lastCompletedOn: string | null;
  draft: { id: string; answers: Answers } | null;
  /** A response that has the id sent, if there is one. */
  same: { assignmentId: string; complete: boolean } | null;
}

const openText = `select a.client_id as "clientId", a.measure_id as "measureId", a.status, a.every_weeks as "everyWeeks",
    a.starts_on::text as "startsOn", ($4::timestamptz at time zone c.time_zone)::date::text as today,
    (select (max(r.completed_at) at time zone c.time_zone)::date::text from public.response r
      where r.clinic_id = $1 and r.client_id = a.client_id and r.measure_id = a.measure_id and r.status = 'complete'
        and r.assignment_id = a.id) as "lastCompletedOn",
    (select json_build_object('id', d.id, 'answers', d.answers) from public.response d
      where d.clinic_id = $1 and d.assignment_id = a.id and d.status = 'draft') as draft,
    (select json_build_object('assignmentId', s.assignment_id, 'complete', s.status = 'complete') from public.response s
      where s.clinic_id = $1 and s.id = $3) as same
  from public.assignment a
  join public.client k on k.clinic_id = a.clinic_id and k.id = a.client_id
  join public.clinic c on c.id = a.clinic_id
  where a.clinic_id = $1 and a.id = $2`;
const openStatement: Statement = { name: "response_open", text: openText };
// The lock on the client's row orders what completes responses, so that the next statement sees all that came before it.
const openLockedStatement: Statement = {
  name: "response_open_locked",
  text: `${openText} for no key update of k`,
};

/** @param lock whether scores will be rewritten: at most one response of a client is completed at a time */
export async function getAnswering(
  tx: ClinicTx,
  {
    assignmentId,
    responseId,
    now,
    lock,
  }: { assignmentId: string; responseId: string; now: Date; lock: boolean },
): Promise<Answering> {
  const values = [tx.clinicId, assignmentId, responseId, now];
  const [row] = await tx.sql<Answering & Record<string, unknown>>(
    lock ? openLockedStatement : openStatement,
    values,
  );
  if (row === undefined) throw new Error("an assignment the gate resolved is not there");
  return row;
}

/** A safety item answered above its threshold; the ids are for the alert and its first event, where they are new. */
export interface NewAlert {
  id: string;
  eventId: string;
  itemId: string;
  value: number;
}

/**
 * SQL of the two CTEs that raise alerts for the response of the CTE `saved` (id, client_id, measure_id).
 * A repeated answer raises nothing again; a higher one calls for a new look, whatever was done about the lower one.
 * Parameters: alert ids, event ids, item ids, values, now.
 */
const raising = (ids: string, eventIds: string, items: string, answered: string, now: string) => `
  raised as (
    insert into public.alert as a (clinic_id, id, client_id, response_id, measure_id, item_id, value, status, raised_at)
    select $1, f.id, s.client_id, s.id, s.measure_id, f.item_id, f.value, 'new', ${now}
    from saved s, unnest(${ids}::uuid[], ${items}::text[], ${answered}::int[]) as f (id, item_id, value)
    on conflict (clinic_id, response_id, item_id) do update set value = excluded.value, status = 'new', raised_at = excluded.raised_at
      where a.value < excluded.value
    returning a.id, a.item_id
  ), logged as (
    insert into public.alert_event (clinic_id, id, alert_id, status, at)
    select $1, f.event_id, r.id, 'new', ${now}
    from raised r join unnest(${eventIds}::uuid[], ${items}::text[]) as f (event_id, item_id) on f.item_id = r.item_id
  ), alarm as (
    select coalesce((select id from raised limit 1),
      (select a.id from public.alert a, saved s where a.clinic_id = $1 and a.response_id = s.id limit 1)) as id
  )`;

const alarmColumns = `(select id from alarm) as "alertId",
  case when (select id from alarm) is null then '[]'::json else ${crisisResourcesJson("$1")} end as "crisisResources"`;

const alertValues = (alerts: readonly NewAlert[]) => [
  alerts.map((alert) => alert.id),
  alerts.map((alert) => alert.eventId),
  alerts.map((alert) => alert.itemId),
  alerts.map((alert) => alert.value),
];

export interface AnswerToSave {
  responseId: string;
  assignmentId: string;
  clientId: string;
  measureId: string;
  measureVersion: string;
  translationId: string;
  locale: "en" | "es";
  itemId: string;
  /** null: taken back. */
  value: number | null;
  alerts: readonly NewAlert[];
  now: Date;
}

type Alarm = { alertId: string | null; crisisResources: z.input<typeof CrisisResource>[] };
export type SavedAnswer = Alarm & { responseId: string; answered: number };

const saveStatement: Statement = {
  name: "response_save_answer",
  text: `with saved as (
    insert into public.response as r (clinic_id, id, client_id, assignment_id, measure_id, measure_version, translation_id, locale, status, answers, started_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, 'draft', case when $10::int is null then '{}' else jsonb_build_object($9::text, $10::int) end, $15)
    on conflict (clinic_id, assignment_id) where status = 'draft'
      do update set answers = case when $10::int is null then r.answers - $9::text else r.answers || excluded.answers end,
        locale = excluded.locale, translation_id = excluded.translation_id, measure_version = excluded.measure_version
    returning r.id, r.client_id, r.measure_id, r.answers
  ), ${raising("$11", "$12", "$13", "$14", "$15")}
  select saved.id as "responseId", (select count(*)::int from jsonb_object_keys(saved.answers)) as answered, ${alarmColumns} from saved`,
};

/**
 * Keeps one answer in the assignment's draft, begun here if there is none, and raises the alerts given.
 * The assignment has one draft: an id from another device joins the one that is there.
 */
export async function saveAnswer(tx: ClinicTx, a: AnswerToSave): Promise<SavedAnswer> {
  const [row] = await tx.sql<SavedAnswer>(saveStatement, [
    tx.clinicId,
    a.responseId,
    a.clientId,
    a.assignmentId,
    a.measureId,
    a.measureVersion,
    a.translationId,
    a.locale,
    a.itemId,
    a.value,
    ...alertValues(a.alerts),
    a.now,
  ]);
  if (row === undefined) throw new Error("a saved answer answered no row");
  return row;
}

export interface ResponseToComplete {
  responseId: string;
  assignmentId: string;
  clientId: string;
  measureId: string;
  measureVersion: string;
  translationId: string;
  locale: "en" | "es";
  answers: Answers;
  total: number;
  bandId: string;
  alerts: readonly NewAlert[];
  completedAt: Date;
  /** null: nothing more is due. */
  nextDueOn: string | null;
}

export type CompletedResponse = Alarm & { previousTotal: number | null; baselineTotal: number | null };

// `known` are the totals that were there before; `newest` and `first` are taken with this one in its place in time.
const completeStatement: Statement = {
  name: "response_complete",
  text: `with saved as (
    insert into public.response as r (clinic_id, id, client_id, assignment_id, measure_id, measure_version, translation_id, locale, status, answers, total, band_id, started_at, completed_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, 'complete', $9, $10, $11, $16, $16)
    on conflict (clinic_id, id) do update set status = 'complete', answers = excluded.answers, total = excluded.total, band_id = excluded.band_id,
        locale = excluded.locale, translation_id = excluded.translation_id, measure_version = excluded.measure_version, completed_at = excluded.completed_at
      where r.status = 'draft'
    returning r.id, r.client_id, r.measure_id
  ), ${raising("$12", "$13", "$14", "$15", "$16")},
  newest as (
    select * from (
      (select r.id, r.completed_at as at, r.total from public.response r
        where r.clinic_id = $1 and r.client_id = $3 and r.measure_id = $5 and r.status = 'complete'
        order by r.completed_at desc, r.id desc limit ${recent_totals_max})
      union all select s.id, $16::timestamptz, $10::int from saved s) n
    order by at desc, id desc limit ${recent_totals_max}
  ), before as (
    select r.total from public.response r
    where r.clinic_id = $1 and r.client_id = $3 and r.measure_id = $5 and r.status = 'complete' and r.completed_at <= $16
    order by r.completed_at desc, r.id desc limit 1
  ), first as (
    select total from (
      (select r.completed_at as at, r.id, r.total from public.response r
        where r.clinic_id = $1 and r.client_id = $3 and r.measure_id = $5 and r.status = 'complete'
        order by r.completed_at, r.id limit 1)
      union all select $16::timestamptz, s.id, $10::int from saved s) f
    order by at, id limit 1
  ), scores as (
    select (select total from first) as baseline, (array_agg(n.total order by n.at desc, n.id desc))[2] as previous,
      (array_agg(n.total order by n.at desc, n.id desc))[1] as last, max(n.at) as last_at,
      array_agg(n.total order by n.at, n.id) as recent
    from newest n having exists (select 1 from saved)
  ), kept as (
    insert into public.client_measure (clinic_id, client_id, measure_id, baseline, previous, last, last_at, facts)
    select $1, $3, $5, s.baseline, s.previous, s.last, s.last_at,
      public.measure_facts($5, s.baseline, s.previous, s.last, s.last_at, s.recent)
    from scores s
    on conflict (clinic_id, client_id, measure_id) do update set baseline = excluded.baseline, previous = excluded.previous,
      last = excluded.last, last_at = excluded.last_at, facts = excluded.facts
  ), moved as (
    update public.assignment set next_due_on = $17, status = case when $17::date is null then 'finished' else 'active' end
    where clinic_id = $1 and id = $4 and status = 'active' and exists (select 1 from saved)
  )
  select (select total from before) as "previousTotal",
    (select f.total from first f where exists (select 1 from before)) as "baselineTotal", ${alarmColumns}
  from saved`,
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
  const [row] = await tx.sql<CompletedResponse>(completeStatement, [
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
    ...alertValues(r.alerts),
    r.completedAt,
    r.nextDueOn,
  ]);
  return row ?? null;
}
