-- A clinic's own exercises; a version that was saved never changes. One that is offered no longer is hidden.
create table public.own_exercise (
  clinic_id uuid not null references public.clinic (id),
  id uuid not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, created_by) references public.member (clinic_id, id)
);
call public.seal('public.own_exercise', 'insert');

create table public.own_exercise_version (
  clinic_id uuid not null,
  exercise_id uuid not null,
  version integer not null check (version > 0),
  script jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (clinic_id, exercise_id, version),
  foreign key (clinic_id, exercise_id) references public.own_exercise (clinic_id, id),
  foreign key (clinic_id, saved_by) references public.member (clinic_id, id)
);
call public.seal('public.own_exercise_version', 'insert');
