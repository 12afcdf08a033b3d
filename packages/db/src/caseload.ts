import type { CaseloadRow } from "@goldthread/schema/caseload";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

type Row = z.input<typeof CaseloadRow>;

const statement: Statement = {
  name: "caseload_list",
  text: `with mine as materialized (
    select k.id, k.display_name, k.pronouns
    from public.care_team t join public.client k on k.clinic_id = t.clinic_id and k.id = t.client_id
    where t.clinic_id = $1 and t.member_id = $2 and k.status <> 'discharged'
    order by k.display_name, k.id limit ${limits.caseload_rows_max}
  )
  select coalesce(json_agg(json_build_object(
    'clientId', k.id, 'displayName', k.display_name, 'pronouns', k.pronouns,
    'alerts', coalesce((select json_agg(json_build_object('id', a.id, 'status', a.status,
        'tier', (select e.tier from public.alert_event e where e.clinic_id = $1 and e.alert_id = a.id and e.status = 'assessed' and a.status = 'assessed'
                 order by e.at desc limit 1),
        'measureId', a.measure_id, 'itemId', a.item_id, 'value', a.value, 'raisedAt', a.raised_at) order by a.raised_at, a.id)
      from public.alert a where a.clinic_id = $1 and a.client_id = k.id and a.status <> 'closed'), '[]'),
    'measure', s.followed, 'latest', coalesce(s.latest, '[]'),
    'due', (select json_build_object('measureId', d.measure_id, 'dueOn', d.next_due_on) from public.assignment d
      where d.clinic_id = $1 and d.client_id = k.id and d.status = 'active' order by d.next_due_on, d.id limit 1),
    'unread', json_build_object(
      'checkIns', (select count(*) from public.check_in i where i.clinic_id = $1 and i.client_id = k.id and i.shared and i.read_at is null),
      'feltBad', (select count(*) from public.practice p where p.clinic_id = $1 and p.client_id = k.id and p.felt_bad and p.share_felt_bad and p.read_at is null),
      'goals', (select count(*) from public.goal g where g.clinic_id = $1 and g.client_id = k.id and g.waiting_on = 'clinician')),
    'lastContactAt', (select c.starts_at from public.contact c where c.clinic_id = $1 and c.client_id = k.id and c.status = 'attended' and c.starts_at <= $3
      order by c.starts_at desc limit 1),
    'nextContactAt', (select c.starts_at from public.contact c where c.clinic_id = $1 and c.client_id = k.id and c.status = 'planned' and c.starts_at > $3
      order by c.starts_at limit 1)
    ) order by k.display_name, k.id), '[]') as rows
  from mine k
  left join lateral (
    select (array_agg(json_build_object('measureId', m.measure_id, 'baseline', m.baseline, 'previous', m.previous, 'last', m.last,
              'lastAt', m.last_at, 'recent', m.recent) order by m.last_at desc, m.measure_id))[1] as followed,
      json_agg(json_build_object('measureId', m.measure_id, 'baseline', m.baseline, 'last', m.last, 'lastAt', m.last_at)
        order by m.last_at desc, m.measure_id) as latest
    from public.client_measure m where m.clinic_id = $1 and m.client_id = k.id) s on true`,
};

/** One row of facts for each client the member cares for, in the order of names; at most `limits.caseload_rows_max`. */
export async function listCaseload(
  tx: ClinicTx,
  { memberId, now }: { memberId: string; now: Date },
): Promise<Row[]> {
  const [found] = await tx.sql<{ rows: Row[] }>(statement, [tx.clinicId, memberId, now]);
  return found?.rows ?? [];
}
