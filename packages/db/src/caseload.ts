import type { CaseloadRow } from "@goldthread/schema/caseload";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { jsonRows } from "./json/json-list.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

type Row = z.input<typeof CaseloadRow>;
/** A client's place in the list. */
interface Placed {
  n: number;
}
type ClientFacts = Pick<Row, "clientId" | "displayName" | "pronouns" | "lastContactAt" | "nextContactAt">;
interface Lists {
  /** A client once for each measure, or once without any. */
  clients: (Placed & { client: ClientFacts; measure: Row["measures"][number] | null })[];
  next: (Placed & Pick<Row, "nextContactAt">)[];
  due: (Placed & NonNullable<Row["due"]>)[];
  alerts: (Placed & Row["alerts"][number])[];
  unread: (Placed & { what: keyof NonNullable<Row["unread"]>; count: number })[];
}

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
  select ${jsonRows(`select k.n, k.facts as client, m.facts as measure
    from mine k left join public.client_measure m on m.clinic_id = $1 and m.client_id = k.id`)} as clients,
  ${jsonRows(`select k.n, (select min(c.starts_at) from public.contact c
      where c.clinic_id = $1 and c.client_id = k.id and c.status = 'planned' and c.starts_at > $3) as "nextContactAt"
    from mine k where k.next_contact_at <= $3`)} as next,
  ${jsonRows(`select k.n, d.measure_id as "measureId", d.next_due_on as "dueOn"
    from mine k join public.assignment d on d.clinic_id = $1 and d.client_id = k.id
    where d.status = 'active' and d.next_due_on < $4 order by d.next_due_on, d.id`)} as due,
  ${jsonRows(`select k.n, a.id, a.status, a.measure_id as "measureId", a.item_id as "itemId", a.value, a.raised_at as "raisedAt",
      case when a.status = 'assessed' then (select e.tier from public.alert_event e
        where e.clinic_id = $1 and e.alert_id = a.id and e.status = 'assessed' order by e.at desc limit 1) end as tier
    from public.alert a join mine k on k.id = a.client_id
    where a.clinic_id = $1 and a.status <> 'closed' order by a.raised_at, a.id`)} as alerts,
  ${jsonRows(`select k.n, u.what, count(*) from (
      select i.client_id, 'checkIns' as what from public.check_in i where i.clinic_id = $1 and i.shared and i.read_at is null
      union all
      select p.client_id, 'feltBad' from public.practice p
      where p.clinic_id = $1 and p.felt_bad and p.share_felt_bad and p.read_at is null
      union all
      select g.client_id, 'goals' from public.goal g where g.clinic_id = $1 and g.waiting_on = 'clinician') u
    join mine k on k.id = u.client_id group by k.n, u.what`)} as unread`,
};

/** One row of facts for each client the member cares for, in the order of names; at most `limits.caseload_rows_max`. */
export async function listCaseload(
  tx: ClinicTx,
  { memberId, now, today }: { memberId: string; now: Date; today: string },
): Promise<Row[]> {
  const [lists] = await tx.sql<Lists & Record<string, unknown>>(statement, [
    tx.clinicId,
    memberId,
    now,
    today,
  ]);
  return lists === undefined ? [] : assemble(lists);
}

function assemble({ clients, next, due, alerts, unread }: Lists): Row[] {
  const rows: Row[] = [];
  for (const { n, client, measure } of clients) {
    const row = (rows[n] ??= { ...client, alerts: [], measures: [], due: null, unread: null });
    if (measure !== null) row.measures.push(measure);
  }
  const at = (n: number): Row => {
    const row = rows[n];
    if (row === undefined) throw new Error("a fact of a client who is not in the list");
    return row;
  };
  for (const { n, nextContactAt } of next) at(n).nextContactAt = nextContactAt;
  for (const { n, ...assignment } of due) at(n).due ??= assignment;
  for (const { n, ...alert } of alerts) at(n).alerts.push(alert);
  for (const { n, what, count } of unread)
    (at(n).unread ??= { checkIns: 0, feltBad: 0, goals: 0 })[what] = count;
  for (const { measures } of rows) {
    if (measures.length > 1) measures.sort((a, b) => Date.parse(b.lastAt) - Date.parse(a.lastAt));
  }
  return rows;
}
