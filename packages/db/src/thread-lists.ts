import type { ChartLists } from "@goldthread/schema/chart";
import { limits } from "@goldthread/schema/limits";
import { practised_on_days } from "./json/prescription.ts";
import { jsonRow, jsonRows } from "./json/json-list.ts";

// The lists that make up a client's thread, flat: one for each table, put together by `domain/thread/assemble-chart`. A list within a list is a
// subplan for PostgreSQL to set up and run again for each row; thirty of them cost more than all the reading.
// Parameters: $1 clinic, $2 client, $3 now.

const responses_per_measure_max = 12;
const practices_max = 30;
const check_ins_max = 30;

const own = (alias: string) => `${alias}.clinic_id = $1 and ${alias}.client_id = $2`;

const assignments = (where: string) =>
  jsonRows(`select a.id, a.measure_id as "measureId", a.every_weeks as "everyWeeks", a.starts_on as "startsOn",
      a.next_due_on as "nextDueOn", a.status, a.assigned_by as "assignedBy", a.go_on_to as "goOnTo",
      d.id as "draftId", d.answers as "draftAnswers"
    from public.assignment a
    left join public.response d on d.clinic_id = a.clinic_id and d.assignment_id = a.id and d.status = 'draft'
    where ${own("a")} ${where}`);

const prescriptions = (where: string) =>
  jsonRows(`select p.id, p.goal_id as "goalId", p.exercise_id as "exerciseId", p.settings, p.dose_times as times, p.dose_per as per,
      p.note, p.status, p.prescribed_by as "prescribedBy", p.prescribed_at as "prescribedAt",
      p.starts_on as "startsOn", p.until_on as "untilOn"
    from public.prescription p where ${own("p")} ${where} order by p.prescribed_at, p.id`);

const checkIns = (where: string) =>
  jsonRows(`select i.id, i.local_date as "localDate", i.at, i.energy, i.pleasantness, i.words, i.shared, i.read_by as "readBy",
      i.read_at as "readAt"
    from public.check_in i where ${own("i")} ${where} order by i.local_date desc, i.at desc limit ${check_ins_max}`);

const contacts = (rest: string) =>
  jsonRows(`select c.id, c.kind, c.starts_at as "startsAt", c.minutes, c.status, c.member_id as "with"
    from public.contact c where ${own("c")} ${rest}`);

const ofGoal = (columns: string, table: string) =>
  `select t.goal_id as "goalId", ${columns} from public.goal g
    cross join lateral (select * from public.${table} t where t.clinic_id = g.clinic_id and t.goal_id = g.id
      order by t.at desc, t.id desc limit ${limits.page_rows_max}) t
    where ${own("g")} order by t.at, t.id`;

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
  goals:
    jsonRows(`select g.id, g.concern_id as "concernId", g.status, g.proposed_by as "proposedBy", g.waiting_on as "waitingOn",
      g.client_words as "clientWords", g.clinician_words as "clinicianWords", g.created_at as "createdAt"
    from public.goal g where ${own("g")} order by g.created_at, g.id`),
  steps:
    jsonRows(`select s.goal_id as "goalId", s.id, s.text, s.support, s.by_party as by, s.done_on as "doneOn"
    from public.goal g join public.goal_step s on s.clinic_id = g.clinic_id and s.goal_id = g.id
    where ${own("g")} order by s.created_at, s.id`),
  ratings: jsonRows(ofGoal("t.value, t.at, t.by_party as by", "goal_rating")),
  goalEvents: jsonRows(
    ofGoal(`t.kind, t.by_party as by, t.by_name as "byName", t.at, t.words`, "goal_event"),
  ),
  practisedOn:
    jsonRows(`select distinct p.prescription_id as "prescriptionId", p.local_date as day from public.practice p
    where ${own("p")} and p.prescription_id is not null
      and p.started_at > $3::timestamptz - interval '${practised_on_days + 2} days'
      and p.local_date > ($3::timestamptz - interval '${practised_on_days} days')::date
    order by p.local_date desc`),
};

/** What the chart shows: of what the client keeps to themself, nothing is read. */
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
  responses:
    jsonRows(`select r.id, r.measure_id as "measureId", r.measure_version as "measureVersion", r.completed_at as "completedAt",
      r.total, r.band_id as "bandId", case when r.total is null then r.scores end as scores, r.locale, r.translation_id as "translationId", r.answers
    from public.client_measure m cross join lateral (select * from public.response r
      where ${own("r")} and r.measure_id = m.measure_id and r.status = 'complete'
      order by r.completed_at desc, r.id desc limit ${responses_per_measure_max}) r
    where ${own("m")} order by r.completed_at, r.id`),
  concerns:
    jsonRows(`select c.id, c.title, c.client_words as "clientWords", c.clinician_view as "clinicianView", c.status,
      c.opened_at as "openedAt", c.opened_by as "openedBy"
    from public.concern c where ${own("c")} order by c.opened_at, c.id`),
  evidence:
    jsonRows(`select e.concern_id as "concernId", e.id, e.kind, e.response_id as "responseId", r.measure_id as "measureId",
      r.total, e.intake_id as "intakeId", e.section, e.quote, e.at
    from public.concern c join public.concern_evidence e on e.clinic_id = c.clinic_id and e.concern_id = c.id
    left join public.response r on r.clinic_id = e.clinic_id and r.id = e.response_id
    where ${own("c")} order by e.at, e.id`),
  prescriptions: prescriptions(""),
  practices:
    jsonRows(`select p.id, p.prescription_id as "prescriptionId", p.exercise_id as "exerciseId", p.started_at as "startedAt",
      p.local_date as "localDate", p.seconds, p.finished, p.before, p.after,
      case when p.share_felt_bad then p.felt_bad end as "feltBad", case when p.share_felt_bad then p.words end as words,
      p.read_at as "readAt", p.settings, case when p.share_answers then p.answers end as answers, p.share_answers as "shareAnswers"
    from public.practice p where ${own("p")} order by p.started_at desc, p.id desc limit ${practices_max}`),
  checkIns: checkIns("and i.shared"),
  contacts: contacts(`order by c.starts_at desc, c.id limit ${limits.page_rows_max}`),
  intake: jsonRow(`select i.status, coalesce(i.signed_at, i.updated_at) as at from public.intake i
    where ${own("i")} order by i.updated_at desc, i.id desc limit 1`),
} satisfies Record<keyof ChartLists, string>;

/** What the client's first screen shows. */
export const todayLists = {
  ...both,
  assignments: assignments("and a.status = 'active' order by a.next_due_on, a.created_at, a.id"),
  concerns: jsonRows(`select c.id, c.title, c.client_words as "clientWords" from public.concern c
    where ${own("c")} and c.status = 'active' order by c.opened_at, c.id`),
  prescriptions: prescriptions("and p.status = 'active'"),
  checkIns: checkIns(""),
  contacts: contacts("and c.status = 'planned' and c.starts_at > $3 order by c.starts_at limit 1"),
};

/** SQL that gives the lists, each under its name, as the text of one JSON object. */
export const listsText = (lists: Record<string, string>): string =>
  `select json_build_object(${Object.entries(lists)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(",\n")})::text as lists`;
