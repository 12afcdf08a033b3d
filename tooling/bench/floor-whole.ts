import type { PoolClient } from "pg";

// What the product answers, asked for in the plain way: a query for each table, or a subquery for each fact of a row. It shows
// how much of the distance to the floor is answering more, and how much is answering it the product's way.

const chartQueries: Record<string, string> = {
  client: "select * from client where clinic_id = $1 and id = $2",
  careTeam:
    "select m.display_name, t.role from care_team t join member m on m.clinic_id = t.clinic_id and m.id = t.member_id where t.clinic_id = $1 and t.client_id = $2",
  alerts: "select * from alert where clinic_id = $1 and client_id = $2 order by raised_at desc",
  alertEvents:
    "select e.* from alert a join alert_event e on e.clinic_id = a.clinic_id and e.alert_id = a.id where a.clinic_id = $1 and a.client_id = $2 order by e.at",
  assignments:
    "select a.*, m.display_name, d.id as draft_id, d.answers from assignment a join member m on m.clinic_id = a.clinic_id and m.id = a.assigned_by left join response d on d.clinic_id = a.clinic_id and d.assignment_id = a.id and d.status = 'draft' where a.clinic_id = $1 and a.client_id = $2",
  responses:
    "select * from response where clinic_id = $1 and client_id = $2 and measure_id = 'phq-9' and status = 'complete' order by completed_at desc limit 12",
  concerns: "select * from concern where clinic_id = $1 and client_id = $2 order by opened_at",
  evidence:
    "select e.*, r.total from concern c join concern_evidence e on e.clinic_id = c.clinic_id and e.concern_id = c.id left join response r on r.clinic_id = e.clinic_id and r.id = e.response_id where c.clinic_id = $1 and c.client_id = $2",
  goals: "select * from goal where clinic_id = $1 and client_id = $2 order by created_at",
  steps:
    "select s.* from goal g join goal_step s on s.clinic_id = g.clinic_id and s.goal_id = g.id where g.clinic_id = $1 and g.client_id = $2 order by s.created_at",
  ratings:
    "select r.* from goal g join goal_rating r on r.clinic_id = g.clinic_id and r.goal_id = g.id where g.clinic_id = $1 and g.client_id = $2 order by r.at",
  events:
    "select e.* from goal g join goal_event e on e.clinic_id = g.clinic_id and e.goal_id = g.id where g.clinic_id = $1 and g.client_id = $2 order by e.at",
  prescriptions:
    "select p.*, m.display_name from prescription p join member m on m.clinic_id = p.clinic_id and m.id = p.prescribed_by where p.clinic_id = $1 and p.client_id = $2",
  practices:
    "select * from practice where clinic_id = $1 and client_id = $2 order by started_at desc limit 30",
  checkIns:
    "select * from check_in where clinic_id = $1 and client_id = $2 and shared order by local_date desc limit 30",
  contacts:
    "select c.*, m.display_name from contact c join member m on m.clinic_id = c.clinic_id and m.id = c.member_id where c.clinic_id = $1 and c.client_id = $2 order by c.starts_at desc",
  intake:
    "select status, updated_at, signed_at from intake where clinic_id = $1 and client_id = $2 order by updated_at desc limit 1",
};

export async function readWholeChart(client: PoolClient, values: unknown[]): Promise<unknown> {
  const chart: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(chartQueries)) {
    chart[name] = (await client.query({ name: `whole_${name}`, text, values })).rows;
  }
  return chart;
}

export const wholeCaseloadQuery = `select k.id, k.display_name, k.pronouns, s.totals, s.at as last_at, s.measure_id,
    (select min(d.next_due_on) from assignment d where d.clinic_id = $1 and d.client_id = k.id and d.status = 'active' and d.next_due_on < current_date) as due,
    (select json_agg(a) from alert a where a.clinic_id = $1 and a.client_id = k.id and a.status <> 'closed') as alerts,
    (select count(*)::int from check_in i where i.clinic_id = $1 and i.client_id = k.id and i.shared and i.read_at is null) as check_ins,
    (select count(*)::int from practice p where p.clinic_id = $1 and p.client_id = k.id and p.felt_bad and p.share_felt_bad and p.read_at is null) as felt_bad,
    (select count(*)::int from goal g where g.clinic_id = $1 and g.client_id = k.id and g.waiting_on = 'clinician') as goals,
    (select max(c.starts_at) from contact c where c.clinic_id = $1 and c.client_id = k.id and c.status = 'attended') as last_contact,
    (select min(c.starts_at) from contact c where c.clinic_id = $1 and c.client_id = k.id and c.status = 'planned' and c.starts_at > now()) as next_contact
  from care_team t join client k on k.clinic_id = t.clinic_id and k.id = t.client_id
  left join lateral (select array_agg(r.total order by r.completed_at) as totals, max(r.completed_at) as at, max(r.measure_id) as measure_id from
    (select total, completed_at, measure_id from response r where r.clinic_id = $1 and r.client_id = k.id and r.measure_id = 'phq-9' and r.status = 'complete'
     order by completed_at desc limit 12) r) s on true
  where t.clinic_id = $1 and t.member_id = $2 order by k.display_name`;
