import type { Answers } from "@goldthread/domain/measure/definition";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

interface GoingOn {
  /** For the assignment and the draft, where they are new. */
  assignmentId: string;
  responseId: string;
  clientId: string;
  measureId: string;
  measureVersion: string;
  translationId: string;
  wordingVersion: number | null;
  locale: "en" | "es";
  /** The answers taken over. */
  answers: Answers;
  assignedBy: string;
  today: string;
  now: Date;
}

const statement: Statement = {
  name: "measure_go_on",
  text: `with active as (
    select a.id from public.assignment a where a.clinic_id = $1 and a.client_id = $2 and a.measure_id = $3 and a.status = 'active'
  ), made as (
    insert into public.assignment (clinic_id, id, client_id, measure_id, starts_on, next_due_on, status, assigned_by, created_at)
    select $1, $4, $2, $3, $11::date, $11::date, 'active', $12, $13 where not exists (select 1 from active)
    on conflict (clinic_id, client_id, measure_id) where status = 'active' do nothing
    returning id
  )
  insert into public.response as r (clinic_id, id, client_id, assignment_id, measure_id, measure_version, translation_id, wording_version,
    locale, status, answers, carried, started_at)
  select $1, $5, $2, t.id, $3, $6, $7, $8, $9, 'draft', $10::jsonb, array(select jsonb_object_keys($10::jsonb)), $13
  from (select id from active union all select id from made) t
  on conflict (clinic_id, assignment_id) where status = 'draft' do update set answers = excluded.answers || r.answers,
    carried = r.carried || array(select k from unnest(excluded.carried) k where not r.answers ? k)
  returning r.assignment_id as "assignmentId"`,
};

/**
 * Gives the client a measure to go on with, its form begun with the answers taken over. What they answered there before stands;
 * an assignment that is active already is used.
 * @returns the assignment; null where somebody assigned it at the same moment
 */
export async function goOn(tx: ClinicTx, g: GoingOn): Promise<string | null> {
  const [row] = await tx.sql<{ assignmentId: string }>(statement, [
    tx.clinicId,
    g.clientId,
    g.measureId,
    g.assignmentId,
    g.responseId,
    g.measureVersion,
    g.translationId,
    g.wordingVersion,
    g.locale,
    g.answers,
    g.today,
    g.assignedBy,
    g.now,
  ]);
  return row?.assignmentId ?? null;
}
