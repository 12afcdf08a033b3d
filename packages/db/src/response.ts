import type { AnswerValue, Answers } from "@goldthread/domain/measure/definition";
import { type ClinicMeasures, clinicMeasuresJson, responsePins } from "./clinic-measures.ts";
import { type Alarm, type NewAlert, alarmColumns, alertValues, raising } from "./raise-alert.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

/** What answering an assignment depends on. */
export interface Answering {
  clientId: string;
  measureId: string;
  status: "active" | "finished" | "ended";
  everyWeeks: number | null;
  startsOn: string;
  /** Today where the clinic is. */
  today: string;
  /** The measure to go on with when this one counts as a case, and who asked for it. */
  goOnTo: string | null;
  assignedBy: string;
  /** Whether the care team keeps this measure's results from the client's view. */
  withheld: boolean;
  draft: { id: string; answers: Answers; carried: string[] } | null;
  /** A response that has the id sent, if there is one. */
  same: { assignmentId: string; complete: boolean } | null;
  /** Of this measure, in the version the draft was begun with. */
  clinicMeasures: ClinicMeasures;
}

const openStatement: Statement = {
  name: "response_open",
  text: `select a.client_id as "clientId", a.measure_id as "measureId", a.status, a.every_weeks as "everyWeeks",
    a.starts_on::text as "startsOn", ($4::timestamptz at time zone c.time_zone)::date::text as today,
    a.go_on_to as "goOnTo", a.assigned_by as "assignedBy",
    exists (select 1 from public.withheld_result w
      where w.clinic_id = $1 and w.client_id = a.client_id and w.measure_id = a.measure_id and w.released_at is null) as withheld,
    case when d.id is null then null else json_build_object('id', d.id, 'answers', d.answers, 'carried', d.carried) end as draft,
    (select json_build_object('assignmentId', s.assignment_id, 'complete', s.status = 'complete') from public.response s
      where s.clinic_id = $1 and s.id = $3) as same,
    ${clinicMeasuresJson((id) => `${id} = a.measure_id`, responsePins("d"))} as "clinicMeasures"
  from public.assignment a join public.clinic c on c.id = a.clinic_id
  left join public.response d on d.clinic_id = $1 and d.assignment_id = a.id and d.status = 'draft'
  where a.clinic_id = $1 and a.id = $2`,
};

/** What an answer with this response id, sent now, meets. */
export async function getAnswering(
  tx: ClinicTx,
  { assignmentId, responseId, now }: { assignmentId: string; responseId: string; now: Date },
): Promise<Answering> {
  const values = [tx.clinicId, assignmentId, responseId, now];
  const [row] = await tx.sql<Answering & Record<string, unknown>>(openStatement, values);
  if (row === undefined) throw new Error("an assignment the gate resolved is not there");
  return row;
}

export interface AnswerToSave {
  responseId: string;
  assignmentId: string;
  clientId: string;
  measureId: string;
  measureVersion: string;
  translationId: string;
  wordingVersion: number | null;
  locale: "en" | "es";
  itemId: string;
  /** null: taken back. */
  value: AnswerValue | null;
  alerts: readonly NewAlert[];
  now: Date;
}

export type SavedAnswer = Alarm & { responseId: string; answered: number };

const saveStatement: Statement = {
  name: "response_save_answer",
  text: `with saved as (
    insert into public.response as r (clinic_id, id, client_id, assignment_id, measure_id, measure_version, translation_id, locale, status, answers, wording_version, started_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, 'draft', case when $10::jsonb is null then '{}' else jsonb_build_object($9::text, $10::jsonb) end, $16, $15)
    on conflict (clinic_id, assignment_id) where status = 'draft'
      do update set answers = case when $10::jsonb is null then r.answers - $9::text else r.answers || excluded.answers end,
        locale = excluded.locale, translation_id = excluded.translation_id, wording_version = excluded.wording_version, carried = array_remove(r.carried, $9::text), measure_version = excluded.measure_version
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
    a.value === null ? null : JSON.stringify(a.value),
    ...alertValues(a.alerts),
    a.now,
    a.wordingVersion,
  ]);
  if (row === undefined) throw new Error("a saved answer answered no row");
  return row;
}
