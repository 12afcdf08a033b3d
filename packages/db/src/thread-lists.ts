import type { ChartLists } from "@goldthread/schema/chart";
import { limits } from "@goldthread/schema/limits";
import { practised_on_days } from "./json/prescription.ts";
import { jsonRow, jsonRows } from "./json/json-list.ts";

// The lists that make up a client's thread, flat: one for each table, put together by `domain/thread/assemble-chart`. A list within a list is a
// subplan for PostgreSQL to set up and run again for each row; thirty of them cost more than all the reading. What changes with its rows alone
// is kept as text in `thread_list` (migration 0012) and copied; what depends on the moment, on names or on a draft is read here.
// Parameters: $1 clinic, $2 client, $3 now.

const responses_per_measure_max = 12;
const check_ins_max = 30;

/** Lists that `thread_list` keeps. */
export const chartKept = [
  "concerns",
  "evidence",
  "goals",
  "steps",
  "ratings",
  "goalEvents",
  "prescriptions",
  "practices",
  "checkIns",
  "contacts",
] as const satisfies readonly (keyof ChartLists)[];
type KeptList = (typeof chartKept)[number];
/** Of these, the ones that the client sees as the care team does. */
export const todayKept = ["goals", "steps", "ratings", "goalEvents"] as const satisfies readonly KeptList[];

const own = (alias: string) => `${alias}.clinic_id = $1 and ${alias}.client_id = $2`;

const assignments = (where: string) =>
  jsonRows(`select a.id, a.measure_id as "measureId", a.every_weeks as "everyWeeks", a.starts_on as "startsOn",
      a.next_due_on as "nextDueOn", a.status, a.assigned_by as "assignedBy", a.go_on_to as "goOnTo",
      d.id as "draftId", d.answers as "draftAnswers"
    from public.assignment a
    left join public.response d on d.clinic_id = a.clinic_id and d.assignment_id = a.id and d.status = 'draft'
    where ${own("a")} ${where}`);

/** Lists of the client's first screen and of the chart alike. */
const both = {
  client:
    jsonRow(`select k.id, k.display_name as "displayName", k.preferred_name as "preferredName", k.pronouns, k.status,
      k.created_at as since
    from public.client k where k.clinic_id = $1 and k.id = $2`),
  careTeam: jsonRows(`select m.display_name as "displayName", t.role
    from public.care_team t join public.member m on m.clinic_id = t.clinic_id and m.id = t.member_id
    where ${own("t")} order by t.role, m.display_name, m.id`),
  members: "(select json_object_agg(m.id, m.display_name) from public.member m where m.clinic_id = $1)",
  practisedOn:
    jsonRows(`select distinct p.prescription_id as "prescriptionId", p.local_date as day from public.practice p
    where ${own("p")} and p.prescription_id is not null
      and p.started_at > $3::timestamptz - interval '${practised_on_days + 2} days'
      and p.local_date > ($3::timestamptz - interval '${practised_on_days} days')::date
    order by p.local_date desc`),
};

/** What the chart shows beside what is kept: of what the client keeps to themself, nothing is read. */
export const chartLists = {
  ...both,
  alerts:
    jsonRows(`select a.id, a.status, a.measure_id as "measureId", a.item_id as "itemId", a.value, a.response_id as "responseId",
      r.status = 'complete' as "responseComplete", a.raised_at as "raisedAt"
    from public.alert a join public.response r on r.clinic_id = a.clinic_id and r.id = a.response_id
    where ${own("a")} order by a.status = 'closed', a.raised_at desc, a.id desc limit ${limits.page_rows_max}`),
  alertEvents: jsonRows(`select e.alert_id as "alertId", e.status, e.at, e.member_id as by, e.tier, e.note
    from public.alert a join public.alert_event e on e.clinic_id = a.clinic_id and e.alert_id = a.id
    where ${own("a")} order by e.at, e.id`),
  assignments: assignments(
    `order by a.status = 'active' desc, a.created_at desc, a.id desc limit ${limits.page_rows_max}`,
  ),
  responses: `(select coalesce(json_agg(r.facts order by r.completed_at, r.id), '[]')
    from public.client_measure m cross join lateral (select r.facts, r.completed_at, r.id from public.response r
      where ${own("r")} and r.measure_id = m.measure_id and r.status = 'complete'
      order by r.completed_at desc, r.id desc limit ${responses_per_measure_max}) r
    where ${own("m")})`,
  intake: jsonRow(`select i.status, coalesce(i.signed_at, i.updated_at) as at from public.intake i
    where ${own("i")} order by i.updated_at desc, i.id desc limit 1`),
} satisfies Record<Exclude<keyof ChartLists, KeptList>, string>;

/** What the client's first screen shows beside what is kept. */
export const todayLists = {
  ...both,
  assignments: assignments("and a.status = 'active' order by a.next_due_on, a.created_at, a.id"),
  concerns: jsonRows(`select c.id, c.title, c.client_words as "clientWords" from public.concern c
    where ${own("c")} and c.status = 'active' order by c.opened_at, c.id`),
  prescriptions:
    jsonRows(`select p.id, p.goal_id as "goalId", p.exercise_id as "exerciseId", p.settings, p.dose_times as times, p.dose_per as per,
      p.note, p.status, p.prescribed_by as "prescribedBy", p.prescribed_at as "prescribedAt",
      p.starts_on as "startsOn", p.until_on as "untilOn"
    from public.prescription p where ${own("p")} and p.status = 'active' order by p.prescribed_at, p.id`),
  checkIns:
    jsonRows(`select i.id, i.local_date as "localDate", i.at, i.energy, i.pleasantness, i.words, i.shared, i.read_by as "readBy",
      i.read_at as "readAt"
    from public.check_in i where ${own("i")} order by i.local_date desc, i.at desc limit ${check_ins_max}`),
  contacts:
    jsonRows(`select c.id, c.kind, c.starts_at as "startsAt", c.minutes, c.status, c.member_id as "with"
    from public.contact c where ${own("c")} and c.status = 'planned' and c.starts_at > $3 order by c.starts_at limit 1`),
};

/** SQL that gives the kept lists named and the others, each under its name, as the text of one JSON object. */
export const listsText = (kept: readonly KeptList[], others: Record<string, string>): string =>
  `select json_object_agg(l.list, l.rows)::text as lists from (
  select n.list, coalesce(k.rows, '[]') as rows from (values ${kept.map((name) => `('${name}')`).join(", ")}) n (list)
    left join public.thread_list k on ${own("k")} and k.list = n.list
  ${Object.entries(others)
    .map(([name, sql]) => `union all select '${name}', ${sql}`)
    .join("\n")}) l`;
