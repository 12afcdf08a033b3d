import pg from "pg";
import type { Workload } from "./workload.ts";

const clients_count = 500;
const responses_per_client = 12;

// Runs as the superuser, whom the seals do not hold. Ids are made by PostgreSQL; everybody is invented.
const seedSql = `
create temporary table t_clinic as select uuidv7() as id;
insert into public.clinic (id, name, time_zone, locale) select id, 'Benchmark Clinic', 'Europe/Amsterdam', 'en' from t_clinic;
insert into public.crisis_resource select id, uuidv7(), 1, 'Crisis line', 'Línea de crisis', 'Day and night', 'Día y noche', '988', '' from t_clinic;

create temporary table t_member as select n, uuidv7() as id, uuidv7() as person_id from generate_series(1, 2) n;
create temporary table t_client as select n, uuidv7() as id, uuidv7() as person_id, uuidv7() as assignment_id, uuidv7() as concern_id from generate_series(1, ${clients_count}) n;
insert into auth.person (id, email, name, locale)
  select person_id, 'clinician' || n || '@bench.example', 'Clinician Number ' || n, 'en' from t_member
  union all select person_id, 'client' || n || '@bench.example', 'Client Number ' || n, 'en' from t_client;
insert into auth.session (token_hash, id, person_id, created_at, last_seen_at, expires_at)
  select sha256(convert_to('clinician' || n, 'UTF8')), uuidv7(), person_id, now(), now(), now() + interval '12 hours' from t_member
  union all select sha256(convert_to('client' || n, 'UTF8')), uuidv7(), person_id, now(), now(), now() + interval '12 hours' from t_client;
insert into public.member (clinic_id, id, person_id, display_name, roles, status)
  select c.id, m.id, m.person_id, 'Clinician Number ' || m.n, '{clinician}', 'active' from t_clinic c, t_member m;
insert into public.client (clinic_id, id, person_id, display_name, preferred_name, pronouns, status)
  select c.id, k.id, k.person_id, 'Client Number ' || k.n, 'Client', 'they/them', 'active' from t_clinic c, t_client k;
insert into public.care_team (clinic_id, client_id, member_id, role)
  select c.id, k.id, m.id, case m.n when 1 then 'lead' else 'member' end
  from t_clinic c, t_client k, t_member m where m.n = 2 or k.n <= 50;

insert into public.assignment (clinic_id, id, client_id, measure_id, every_weeks, starts_on, next_due_on, status, assigned_by)
  select c.id, k.assignment_id, k.id, 'phq-9', 1, current_date - 84, current_date + 3, 'active', m.id from t_clinic c, t_client k, t_member m where m.n = 2;
create temporary table t_response as
  select uuidv7() as id, k.id as client_id, k.assignment_id, w, now() - make_interval(days => (${responses_per_client} - w) * 7, hours => 2) as at,
    array[(k.n + w) % 4, (k.n * 3 + w) % 4, k.n % 4, w % 4, (k.n + 2 * w) % 4, 1, (w * 5) % 3, k.n % 3, 0] as v
  from t_client k, generate_series(1, ${responses_per_client}) w;
insert into public.response (clinic_id, id, client_id, assignment_id, measure_id, measure_version, translation_id, locale, status, answers, total, band_id, scores, started_at, completed_at)
  select c.id, r.id, r.client_id, r.assignment_id, 'phq-9', '1', 'phq-9-en-us', 'en', 'complete',
    (select jsonb_object_agg('phq9-' || i, r.v[i]) from generate_series(1, 9) i), (select sum(x) from unnest(r.v) x), 'moderate',
    (select jsonb_build_object('total', jsonb_build_object('value', sum(x), 'min', 0, 'max', 27, 'bandId', 'moderate', 'atCaseness', sum(x) >= 10, 'prorated', false)) from unnest(r.v) x), r.at, r.at
  from t_clinic c, t_response r;
insert into public.client_measure (clinic_id, client_id, measure_id, baseline, previous, last, last_at, recent, facts)
  select clinic_id, client_id, 'phq-9', t[1], t[${responses_per_client - 1}], t[${responses_per_client}], a[${responses_per_client}], t,
    public.measure_facts('phq-9', t[1], t[${responses_per_client - 1}], t[${responses_per_client}], a[${responses_per_client}], t)
  from (select clinic_id, client_id, array_agg(total order by completed_at) as t, array_agg(completed_at order by completed_at) as a
    from public.response group by clinic_id, client_id) r;

insert into public.concern (clinic_id, id, client_id, title, client_words, clinician_view, status, opened_by, opened_at)
  select c.id, k.concern_id, k.id, 'Low mood', 'Everything is heavy', 'Depressed mood since spring', 'active', m.id, now() - interval '80 days' from t_clinic c, t_client k, t_member m where m.n = 2;
insert into public.concern_evidence (clinic_id, id, concern_id, kind, response_id, at)
  select c.id, uuidv7(), k.concern_id, 'response', r.id, r.at from t_clinic c, t_client k join t_response r on r.client_id = k.id and r.w = 1;
create temporary table t_goal as select uuidv7() as id, k.id as client_id, k.concern_id, g, k.n from t_client k, generate_series(1, 2) g;
insert into public.goal (clinic_id, id, client_id, concern_id, status, proposed_by, waiting_on, client_words, clinician_words, created_at)
  select c.id, g.id, g.client_id, g.concern_id, case when g.g = 2 and g.n % 10 = 0 then 'proposed' else 'accepted' end, 'client', case when g.g = 2 and g.n % 10 = 0 then 'clinician' end,
    'Get out of the house most days', case when g.g = 1 then 'Daily activity, outdoors where possible' else '' end, now() - make_interval(days => 70 - g.g)
  from t_clinic c, t_goal g;
insert into public.goal_event (clinic_id, id, goal_id, kind, by_party, by_name, at, words)
  select c.id, uuidv7(), g.id, e.kind, e.by_party, 'Somebody', now() - make_interval(days => e.days), e.words
  from t_clinic c, t_goal g, (values ('proposed', 'client', 69, 'Get out of the house most days'), ('accepted', 'clinician', 66, null)) as e (kind, by_party, days, words)
  where e.kind = 'proposed' or g.g = 1;
insert into public.goal_step (clinic_id, id, goal_id, text, support, by_party, done_on, created_at)
  select c.id, uuidv7(), g.id, 'Step number ' || s, '', 'client', null, now() - make_interval(days => 60 - s) from t_clinic c, t_goal g, generate_series(1, 2) s;
insert into public.goal_rating (clinic_id, id, goal_id, value, by_party, at)
  select c.id, uuidv7(), g.id, (s * 2 + g.n) % 11, 'client', now() - make_interval(days => 50 - s) from t_clinic c, t_goal g, generate_series(1, 3) s;
insert into public.prescription (clinic_id, id, client_id, goal_id, exercise_id, settings, dose_times, dose_per, status, prescribed_by, prescribed_at)
  select c.id, uuidv7(), g.client_id, g.id, 'resonant', '{"ratePerMinute": 6, "minutes": 5}', 1, 'day', 'active', m.id, now() - interval '40 days' from t_clinic c, t_goal g, t_member m where g.g = 1 and m.n = 2;
insert into public.check_in (clinic_id, id, client_id, local_date, at, energy, pleasantness, shared, read_by, read_at)
  select c.id, uuidv7(), k.id, current_date - d, now() - make_interval(days => d), 0, 1, true, m.id, now() from t_clinic c, t_client k, t_member m, generate_series(2, 4) d where m.n = 2;
insert into public.contact (clinic_id, id, client_id, member_id, kind, starts_at, minutes, status)
  select c.id, uuidv7(), k.id, m.id, 'session', date_trunc('hour', now()) + make_interval(days => d), 50, case when d < 0 then 'attended' else 'planned' end
  from t_clinic c, t_client k, t_member m, (values (-14), (-7), (6)) as x (d) where m.n = 2;
`;

/** Fills a migrated, empty database with the benchmark's clinic. */
export async function seed(superuserUrl: string): Promise<Workload> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(seedSql);
    await client.query("vacuum analyze");
    const { rows } = await client.query<{ id: string; assignmentId: string; token: string }>(
      `select id, assignment_id as "assignmentId", 'client' || n as token from t_client order by n`,
    );
    const clinic = await client.query<{ id: string }>("select id from t_clinic");
    return {
      clinicId: clinic.rows[0]?.id ?? "",
      token50: "clinician1",
      token500: "clinician2",
      clients: rows,
    };
  } finally {
    await client.end();
  }
}
