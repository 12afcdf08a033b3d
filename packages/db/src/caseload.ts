import { limits } from "@goldthread/schema/limits";
import { jsonRows } from "./json/json-list.ts";
import { readText } from "./read-text.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

/** A hundred years. The planner takes a range without a lower end for a third of all assignments, and would read every one. */
const overdue_days_max = 36_525;

// One list for each kind of fact, since grouping by client costs PostgreSQL more than Node. What every row carries is kept as text
// (`facts`) and copied; what few clients have is found by partial indexes. Each list is in the order in which its rows are to stand.
const statement: Statement = {
  name: "caseload_list",
  text: `with mine as materialized (
    select k.id, k.facts, k.next_contact_at, (row_number() over (order by k.display_name, k.id))::int - 1 as n
    from public.care_team t join public.client k on k.clinic_id = t.clinic_id and k.id = t.client_id
    where t.clinic_id = $1 and t.member_id = $2 and k.status <> 'discharged'
    order by k.display_name, k.id limit ${limits.caseload_rows_max}
  )
  select json_build_object('clients', (select coalesce(json_agg(json_build_array(k.n, k.facts, m.facts)), '[]')
    from mine k left join public.client_measure m on m.clinic_id = $1 and m.client_id = k.id and m.last is not null),
  'next', ${jsonRows(`select k.n, (select min(c.starts_at) from public.contact c
      where c.clinic_id = $1 and c.client_id = k.id and c.status = 'planned' and c.starts_at > $3) as "nextContactAt"
    from mine k where k.next_contact_at <= $3`)},
  'due', ${jsonRows(`select k.n, d.measure_id as "measureId", d.next_due_on as "dueOn"
    from mine k join public.assignment d on d.clinic_id = $1 and d.client_id = k.id
    where d.status = 'active' and d.next_due_on < $4 and d.next_due_on > $4::date - ${overdue_days_max} order by d.next_due_on, d.id`)},
  'alerts', ${jsonRows(`select k.n, a.id, a.status, a.measure_id as "measureId", a.item_id as "itemId", a.value, a.raised_at as "raisedAt",
      case when a.status = 'assessed' then (select e.tier from public.alert_event e
        where e.clinic_id = $1 and e.alert_id = a.id and e.status = 'assessed' order by e.at desc limit 1) end as tier
    from public.alert a join mine k on k.id = a.client_id
    where a.clinic_id = $1 and a.status <> 'closed' order by a.raised_at, a.id`)},
  'unread', ${jsonRows(`select k.n, u.what, count(*) from (
      select i.client_id, 'checkIns' as what from public.check_in i where i.clinic_id = $1 and i.shared and i.read_at is null
      union all
      select p.client_id, 'feltBad' from public.practice p
      where p.clinic_id = $1 and p.felt_bad and p.share_felt_bad and p.read_at is null
      union all
      select g.client_id, 'goals' from public.goal g where g.clinic_id = $1 and g.waiting_on = 'clinician') u
    join mine k on k.id = u.client_id group by k.n, u.what`)})::text as lists`,
};

/** The text of `CaseloadLists`: the clients a member cares for, at most `limits.caseload_rows_max`. */
export function listCaseload(
  tx: ClinicTx,
  { memberId, now, today }: { memberId: string; now: Date; today: string },
): Promise<string> {
  return readText(tx, statement, [tx.clinicId, memberId, now, today]);
}
