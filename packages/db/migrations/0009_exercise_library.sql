-- The exercise library in care: answers given while practising, prescriptions with a beginning and an end, exercises adapted to one
-- client, hidden by the clinic, kept close by the client.

-- ── What was answered along the way is the client's own; whether the care team may read it is said each time ──
alter table public.practice
  add column answers jsonb not null default '{}',
  add column share_answers boolean not null default false;

-- ── From when until when, both days included; null: from the day it is prescribed, until it is ended ──
alter table public.prescription
  add column starts_on date,
  add column until_on date,
  add constraint prescription_days_check check (until_on >= starts_on);

-- ── One client's exercises, adapted ──
create table public.exercise_adaptation (
  clinic_id uuid not null,
  client_id uuid not null,
  no_holds boolean not null,
  eyes_open boolean not null,
  -- None at all for now.
  all_off boolean not null,
  off text[] not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, client_id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, set_by) references public.member (clinic_id, id)
);
call public.seal('public.exercise_adaptation', 'insert, update');

-- ── What the clinic does not offer ──
create table public.exercise_visibility (
  clinic_id uuid not null references public.clinic (id),
  exercise_id text not null,
  hidden boolean not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, exercise_id),
  foreign key (clinic_id, set_by) references public.member (clinic_id, id)
);
call public.seal('public.exercise_visibility', 'insert, update');

-- ── What a client wants close by ──
create table public.favourite_exercise (
  clinic_id uuid not null,
  client_id uuid not null,
  exercise_id text not null,
  favourite boolean not null,
  set_at timestamptz not null,
  primary key (clinic_id, client_id, exercise_id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id)
);
call public.seal('public.favourite_exercise', 'insert, update');
