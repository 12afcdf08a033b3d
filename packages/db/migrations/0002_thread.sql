-- The golden thread: measures, risk, intake, concerns, goals, exercises, check-ins, contacts.

create table public.assignment (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  measure_id text not null,
  every_weeks integer check (every_weeks between 1 and 26),
  starts_on date not null,
  next_due_on date,
  status text not null check (status in ('active', 'finished', 'ended')),
  assigned_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, assigned_by) references public.member (clinic_id, id),
  check ((status = 'active') = (next_due_on is not null))
);
create index assignment_by_client on public.assignment (clinic_id, client_id);
-- One active assignment of a measure to a client at a time.
create unique index assignment_active on public.assignment (clinic_id, client_id, measure_id) where status = 'active';
call public.seal('public.assignment', 'insert, update');

create table public.response (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  assignment_id uuid not null,
  measure_id text not null,
  measure_version text not null,
  translation_id text not null,
  locale text not null check (locale in ('en', 'es')),
  status text not null check (status in ('draft', 'complete')),
  answers jsonb not null,
  total integer,
  band_id text,
  started_at timestamptz not null,
  completed_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, assignment_id) references public.assignment (clinic_id, id),
  check ((status = 'complete') = (completed_at is not null and total is not null and band_id is not null))
);
create index response_by_client on public.response (clinic_id, client_id, measure_id, completed_at desc) where status = 'complete';
create unique index response_draft on public.response (clinic_id, assignment_id) where status = 'draft';
call public.seal('public.response', 'insert, update');

-- A client's baseline, previous and last score of each measure, kept by the transaction that completes a response.
create table public.client_measure (
  clinic_id uuid not null,
  client_id uuid not null,
  measure_id text not null,
  baseline integer not null,
  previous integer,
  last integer not null,
  last_at timestamptz not null,
  -- Oldest first, at most 12: [{"at": …, "total": …}]
  recent jsonb not null,
  primary key (clinic_id, client_id, measure_id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id)
);
call public.seal('public.client_measure', 'insert, update');

create table public.alert (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  response_id uuid not null,
  measure_id text not null,
  item_id text not null,
  value integer not null,
  status text not null check (status in ('new', 'acknowledged', 'assessed', 'closed')),
  raised_at timestamptz not null,
  primary key (clinic_id, id),
  -- The same item of the same response raises one alert, however often its answer is sent.
  unique (clinic_id, response_id, item_id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, response_id) references public.response (clinic_id, id)
);
create index alert_open on public.alert (clinic_id, client_id) where status <> 'closed';
call public.seal('public.alert', 'insert, update');

create table public.alert_event (
  clinic_id uuid not null,
  id uuid not null,
  alert_id uuid not null,
  status text not null check (status in ('new', 'acknowledged', 'assessed', 'closed')),
  at timestamptz not null,
  member_id uuid,
  tier text check (tier in ('low', 'moderate', 'high')),
  note text,
  primary key (clinic_id, id),
  foreign key (clinic_id, alert_id) references public.alert (clinic_id, id),
  foreign key (clinic_id, member_id) references public.member (clinic_id, id)
);
create index alert_event_by_alert on public.alert_event (clinic_id, alert_id, at);
call public.seal('public.alert_event', 'insert');

create table public.intake (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  status text not null check (status in ('draft', 'signed')),
  sections jsonb not null,
  revision integer not null,
  author_id uuid not null,
  updated_at timestamptz not null,
  signed_at timestamptz,
  signed_by uuid,
  content_hash text,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, author_id) references public.member (clinic_id, id),
  foreign key (clinic_id, signed_by) references public.member (clinic_id, id),
  check ((status = 'signed') = (signed_at is not null and signed_by is not null and content_hash is not null))
);
create unique index intake_draft on public.intake (clinic_id, client_id) where status = 'draft';
create index intake_by_client on public.intake (clinic_id, client_id);
call public.seal('public.intake', 'insert, update');

create table public.concern (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  title text not null,
  client_words text not null default '',
  clinician_view text not null default '',
  status text not null check (status in ('active', 'resolved', 'setAside')),
  status_note text not null default '',
  opened_by uuid not null,
  opened_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, opened_by) references public.member (clinic_id, id)
);
create index concern_by_client on public.concern (clinic_id, client_id);
call public.seal('public.concern', 'insert, update');

create table public.concern_evidence (
  clinic_id uuid not null,
  id uuid not null,
  concern_id uuid not null,
  kind text not null check (kind in ('response', 'intake')),
  response_id uuid,
  intake_id uuid,
  section text,
  quote text,
  at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, concern_id) references public.concern (clinic_id, id),
  foreign key (clinic_id, response_id) references public.response (clinic_id, id),
  foreign key (clinic_id, intake_id) references public.intake (clinic_id, id),
  check ((kind = 'response') = (response_id is not null)),
  check ((kind = 'intake') = (intake_id is not null and section is not null and quote is not null))
);
create index concern_evidence_by_concern on public.concern_evidence (clinic_id, concern_id);
call public.seal('public.concern_evidence', 'insert, delete');

create table public.goal (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  concern_id uuid,
  status text not null check (status in ('proposed', 'changeAsked', 'accepted', 'declined', 'achieved', 'ended')),
  proposed_by text not null check (proposed_by in ('client', 'clinician')),
  waiting_on text check (waiting_on in ('client', 'clinician')),
  client_words text not null default '',
  clinician_words text not null default '',
  created_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, concern_id) references public.concern (clinic_id, id)
);
create index goal_by_client on public.goal (clinic_id, client_id);
call public.seal('public.goal', 'insert, update');

create table public.goal_event (
  clinic_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  kind text not null check (kind in ('proposed', 'accepted', 'changeAsked', 'revised', 'declined', 'reopened', 'achieved', 'ended')),
  by_party text not null check (by_party in ('client', 'clinician')),
  by_name text not null,
  at timestamptz not null,
  words text,
  primary key (clinic_id, id),
  foreign key (clinic_id, goal_id) references public.goal (clinic_id, id)
);
create index goal_event_by_goal on public.goal_event (clinic_id, goal_id, at);
call public.seal('public.goal_event', 'insert');

create table public.goal_step (
  clinic_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  text text not null,
  support text not null default '',
  by_party text not null check (by_party in ('client', 'clinician')),
  done_on date,
  created_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, goal_id) references public.goal (clinic_id, id)
);
create index goal_step_by_goal on public.goal_step (clinic_id, goal_id, created_at);
call public.seal('public.goal_step', 'insert, update');

create table public.goal_rating (
  clinic_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  value integer not null check (value between 0 and 10),
  by_party text not null check (by_party in ('client', 'clinician')),
  at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, goal_id) references public.goal (clinic_id, id)
);
create index goal_rating_by_goal on public.goal_rating (clinic_id, goal_id, at);
call public.seal('public.goal_rating', 'insert');

create table public.prescription (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  goal_id uuid not null,
  exercise_id text not null,
  settings jsonb not null,
  dose_times integer not null check (dose_times between 1 and 14),
  dose_per text not null check (dose_per in ('day', 'week')),
  note text not null default '',
  status text not null check (status in ('active', 'ended')),
  prescribed_by uuid not null,
  prescribed_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, goal_id) references public.goal (clinic_id, id),
  foreign key (clinic_id, prescribed_by) references public.member (clinic_id, id)
);
create index prescription_by_client on public.prescription (clinic_id, client_id);
call public.seal('public.prescription', 'insert, update');

create table public.practice (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  prescription_id uuid,
  exercise_id text not null,
  settings jsonb not null,
  started_at timestamptz not null,
  local_date date not null,
  seconds integer not null check (seconds >= 0),
  finished boolean not null,
  before integer check (before between 0 and 10),
  after integer check (after between 0 and 10),
  felt_bad boolean not null,
  share_felt_bad boolean not null,
  words text not null default '',
  read_by uuid,
  read_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, prescription_id) references public.prescription (clinic_id, id),
  foreign key (clinic_id, read_by) references public.member (clinic_id, id)
);
create index practice_by_client on public.practice (clinic_id, client_id, started_at desc);
create index practice_unread on public.practice (clinic_id, client_id) where felt_bad and share_felt_bad and read_at is null;
call public.seal('public.practice', 'insert, update');

create table public.check_in (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  local_date date not null,
  at timestamptz not null,
  energy integer not null check (energy between -2 and 2),
  pleasantness integer not null check (pleasantness between -2 and 2),
  words text not null default '',
  shared boolean not null,
  read_by uuid,
  read_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, read_by) references public.member (clinic_id, id)
);
create index check_in_by_client on public.check_in (clinic_id, client_id, local_date desc, at desc);
create index check_in_unread on public.check_in (clinic_id, client_id) where shared and read_at is null;
call public.seal('public.check_in', 'insert, update');

create table public.contact (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('session', 'phone', 'video', 'message')),
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 5 and 240),
  status text not null check (status in ('planned', 'attended', 'missed', 'cancelled')),
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, member_id) references public.member (clinic_id, id)
);
create index contact_by_client on public.contact (clinic_id, client_id, starts_at desc);
call public.seal('public.contact', 'insert, update');

-- ── What is signed or complete never changes ────────────────────────────────
create function public.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'This % is complete and can no longer change.', tg_table_name using errcode = 'GT001';
end $$;
create trigger response_complete before update on public.response for each row when (old.status = 'complete') execute function public.refuse_change();
create trigger intake_signed before update on public.intake for each row when (old.status = 'signed') execute function public.refuse_change();

-- ── Live: a tick without content tells open caseloads to look again ─────────
create function public.announce() returns trigger language plpgsql as $$
begin
  perform pg_notify('goldthread_live', new.clinic_id::text);
  return null;
end $$;
create trigger alert_live after insert or update on public.alert for each row execute function public.announce();
create trigger goal_live after insert on public.goal_event for each row execute function public.announce();
create trigger check_in_live after insert on public.check_in for each row when (new.shared) execute function public.announce();
create trigger felt_bad_live after insert on public.practice for each row when (new.felt_bad and new.share_felt_bad) execute function public.announce();
