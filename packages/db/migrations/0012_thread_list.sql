-- What a chart reads is kept ready as text in the transaction that changes it: copying a list costs PostgreSQL a fraction of
-- building it.

-- One list of a client's thread; no row where nothing was ever in it. The app's role writes them through the triggers below.
create table public.thread_list (
  clinic_id uuid not null,
  client_id uuid not null,
  list text not null,
  rows json not null,
  primary key (clinic_id, client_id, list),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id)
);
call public.seal('public.thread_list', 'insert, update');

-- A list as the tables have it (schema/chart ChartLists); null for one that is not kept. What the client keeps to themself is left out.
create function public.thread_rows(p_list text, p_clinic uuid, p_client uuid) returns json language plpgsql stable as $$
declare v json;
begin
  case p_list
    when 'concerns' then select json_agg(x) into v from (
      select c.id, c.title, c.client_words as "clientWords", c.clinician_view as "clinicianView", c.status,
        c.opened_at as "openedAt", c.opened_by as "openedBy"
      from public.concern c where c.clinic_id = p_clinic and c.client_id = p_client order by c.opened_at, c.id) x;
    -- Of a response that is complete, which never changes.
    when 'evidence' then select json_agg(x) into v from (
      select e.concern_id as "concernId", e.id, e.kind, e.response_id as "responseId", r.measure_id as "measureId", r.total,
        e.intake_id as "intakeId", e.section, e.quote, e.at
      from public.concern c join public.concern_evidence e on e.clinic_id = c.clinic_id and e.concern_id = c.id
      left join public.response r on r.clinic_id = e.clinic_id and r.id = e.response_id
      where c.clinic_id = p_clinic and c.client_id = p_client order by e.at, e.id) x;
    when 'goals' then select json_agg(x) into v from (
      select g.id, g.concern_id as "concernId", g.status, g.proposed_by as "proposedBy", g.waiting_on as "waitingOn",
        g.client_words as "clientWords", g.clinician_words as "clinicianWords", g.created_at as "createdAt"
      from public.goal g where g.clinic_id = p_clinic and g.client_id = p_client order by g.created_at, g.id) x;
    when 'steps' then select json_agg(x) into v from (
      select s.goal_id as "goalId", s.id, s.text, s.support, s.by_party as by, s.done_on as "doneOn"
      from public.goal g join public.goal_step s on s.clinic_id = g.clinic_id and s.goal_id = g.id
      where g.clinic_id = p_clinic and g.client_id = p_client order by s.created_at, s.id) x;
    when 'ratings' then select json_agg(x) into v from (
      select r.goal_id as "goalId", r.value, r.at, r.by_party as by
      from public.goal g cross join lateral (select * from public.goal_rating r where r.clinic_id = g.clinic_id and r.goal_id = g.id
        order by r.at desc, r.id desc limit 100) r
      where g.clinic_id = p_clinic and g.client_id = p_client order by r.at, r.id) x;
    when 'goalEvents' then select json_agg(x) into v from (
      select e.goal_id as "goalId", e.kind, e.by_party as by, e.by_name as "byName", e.at, e.words
      from public.goal g cross join lateral (select * from public.goal_event e where e.clinic_id = g.clinic_id and e.goal_id = g.id
        order by e.at desc, e.id desc limit 100) e
      where g.clinic_id = p_clinic and g.client_id = p_client order by e.at, e.id) x;
    when 'prescriptions' then select json_agg(x) into v from (
      select p.id, p.goal_id as "goalId", p.exercise_id as "exerciseId", p.settings, p.dose_times as times, p.dose_per as per,
        p.note, p.status, p.prescribed_by as "prescribedBy", p.prescribed_at as "prescribedAt", p.starts_on as "startsOn",
        p.until_on as "untilOn"
      from public.prescription p where p.clinic_id = p_clinic and p.client_id = p_client order by p.prescribed_at, p.id) x;
    when 'practices' then select json_agg(x) into v from (
      select p.id, p.prescription_id as "prescriptionId", p.exercise_id as "exerciseId", p.started_at as "startedAt",
        p.local_date as "localDate", p.seconds, p.finished, p.before, p.after,
        case when p.share_felt_bad then p.felt_bad end as "feltBad", case when p.share_felt_bad then p.words end as words,
        p.read_at as "readAt", p.settings, case when p.share_answers then p.answers end as answers, p.share_answers as "shareAnswers"
      from public.practice p where p.clinic_id = p_clinic and p.client_id = p_client order by p.started_at desc, p.id desc limit 30) x;
    when 'checkIns' then select json_agg(x) into v from (
      select i.id, i.local_date as "localDate", i.at, i.energy, i.pleasantness, i.words, i.shared, i.read_by as "readBy",
        i.read_at as "readAt"
      from public.check_in i where i.clinic_id = p_clinic and i.client_id = p_client and i.shared
      order by i.local_date desc, i.at desc limit 30) x;
    when 'contacts' then select json_agg(x) into v from (
      select c.id, c.kind, c.starts_at as "startsAt", c.minutes, c.status, c.member_id as "with"
      from public.contact c where c.clinic_id = p_clinic and c.client_id = p_client order by c.starts_at desc, c.id limit 100) x;
  end case;
  return coalesce(v, '[]');
end $$;

-- The row is held before its list is read, by itself: the statement after it sees what whoever held it before wrote.
create procedure public.renew_thread_list(p_list text, p_clinic uuid, p_client uuid) language plpgsql as $$
begin
  insert into public.thread_list values (p_clinic, p_client, p_list, '[]') on conflict do nothing;
  perform 1 from public.thread_list l where l.clinic_id = p_clinic and l.client_id = p_client and l.list = p_list for update;
  update public.thread_list l set rows = public.thread_rows(p_list, p_clinic, p_client)
    where l.clinic_id = p_clinic and l.client_id = p_client and l.list = p_list;
end $$;
create function public.keep_client_list() returns trigger language plpgsql as $$
declare o record;
begin
  for o in select distinct clinic_id, client_id from changed order by 1, 2 loop
    call public.renew_thread_list(tg_argv[0], o.clinic_id, o.client_id);
  end loop;
  return null;
end $$;
create function public.keep_goal_list() returns trigger language plpgsql as $$
declare o record;
begin
  for o in select distinct g.clinic_id, g.client_id from changed c join public.goal g on g.clinic_id = c.clinic_id and g.id = c.goal_id
    order by 1, 2 loop
    call public.renew_thread_list(tg_argv[0], o.clinic_id, o.client_id);
  end loop;
  return null;
end $$;
create function public.keep_concern_list() returns trigger language plpgsql as $$
declare o record;
begin
  for o in select distinct n.clinic_id, n.client_id from changed c join public.concern n on n.clinic_id = c.clinic_id and n.id = c.concern_id
    order by 1, 2 loop
    call public.renew_thread_list(tg_argv[0], o.clinic_id, o.client_id);
  end loop;
  return null;
end $$;

-- `events`: what the app's role may do to the rows. One trigger for each, since one that sees them all at once can have but one event.
create procedure public.keep_list(list text, tbl regclass, events text[], keeper text) language plpgsql as $$
declare event text;
begin
  foreach event in array events loop
    execute format('create trigger thread_list_%s after %1$s on %s referencing %s table as changed for each statement execute function public.%I(%L)',
      event, tbl, case event when 'delete' then 'old' else 'new' end, keeper, list);
  end loop;
end $$;
call public.keep_list('concerns', 'public.concern', '{insert,update}', 'keep_client_list');
call public.keep_list('evidence', 'public.concern_evidence', '{insert,delete}', 'keep_concern_list');
call public.keep_list('goals', 'public.goal', '{insert,update}', 'keep_client_list');
call public.keep_list('steps', 'public.goal_step', '{insert,update}', 'keep_goal_list');
call public.keep_list('ratings', 'public.goal_rating', '{insert}', 'keep_goal_list');
call public.keep_list('goalEvents', 'public.goal_event', '{insert}', 'keep_goal_list');
call public.keep_list('prescriptions', 'public.prescription', '{insert,update}', 'keep_client_list');
call public.keep_list('practices', 'public.practice', '{insert,update}', 'keep_client_list');
call public.keep_list('checkIns', 'public.check_in', '{insert,update}', 'keep_client_list');
call public.keep_list('contacts', 'public.contact', '{insert,update}', 'keep_client_list');
drop procedure public.keep_list;

-- ── A response that is complete, as the chart shows it (schema/measure ScoredResponse): text like a caseload's `facts` ──
alter table public.response add column facts json;
create function public.keep_response_facts() returns trigger language plpgsql as $$
begin
  select row_to_json(x) into new.facts from (select new.id, new.measure_id as "measureId", new.measure_version as "measureVersion",
    new.completed_at as "completedAt", new.total, new.band_id as "bandId", case when new.total is null then new.scores end as scores,
    new.locale, new.translation_id as "translationId", new.answers) x;
  return new;
end $$;
create trigger response_facts before insert or update on public.response for each row when (new.status = 'complete')
  execute function public.keep_response_facts();

-- ── What is there already. The owner is held by the seals and by what is complete too: both are lifted within this transaction ──
do $$
declare
  sealed regclass[] := array['public.client', 'public.response', 'public.concern', 'public.concern_evidence', 'public.goal', 'public.goal_step',
    'public.goal_rating', 'public.goal_event', 'public.prescription', 'public.practice', 'public.check_in', 'public.contact', 'public.thread_list'];
  tbl regclass;
begin
  foreach tbl in array sealed loop execute format('alter table %s no force row level security', tbl); end loop;
  alter table public.response disable trigger response_complete;
  update public.response set facts = null where status = 'complete';
  alter table public.response enable trigger response_complete;
  insert into public.thread_list (clinic_id, client_id, list, rows)
    select k.clinic_id, k.id, list, rows from public.client k,
      unnest('{concerns,evidence,goals,steps,ratings,goalEvents,prescriptions,practices,checkIns,contacts}'::text[]) list,
      public.thread_rows(list, k.clinic_id, k.id) rows where json_array_length(rows) > 0;
  foreach tbl in array sealed loop execute format('alter table %s force row level security', tbl); end loop;
end $$;
