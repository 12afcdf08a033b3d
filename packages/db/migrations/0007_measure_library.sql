-- The measure library: scores that need not be whole or be one, what a clinic declares, words it enters, figures it chooses, and
-- measures of its own.

-- ── A score may have decimals (a mean, a prorated total), and a measure may have no total at all ──
alter table public.response alter column total type double precision;
alter table public.response drop constraint response_check;
alter table public.response
  -- Every scale's score as it was when the response was completed (schema/measure-definition Scores).
  add column scores jsonb,
  -- The clinic's wording it was answered in; null: the wording that ships.
  add column wording_version integer,
  -- Items whose answers were taken over from another measure's response.
  add column carried text[] not null default '{}';
-- Until now the two measures that shipped had one scale each, its total. The owner is held by the seal and by what is complete
-- too: both are lifted within this transaction, which nobody else sees.
alter table public.response no force row level security;
alter table public.response disable trigger response_complete;
update public.response set scores = jsonb_build_object('total', jsonb_build_object('value', total, 'min', 0,
    'max', case measure_id when 'phq-9' then 27 else 21 end, 'bandId', band_id,
    'atCaseness', total >= case measure_id when 'phq-9' then 10 else 8 end, 'prorated', false))
  where status = 'complete';
alter table public.response enable trigger response_complete;
alter table public.response force row level security;
alter table public.response add constraint response_complete_check
  check ((status = 'complete') = (completed_at is not null and scores is not null) and (status = 'complete' or total is null));

drop function public.measure_facts(text, integer, integer, integer, timestamptz, integer[]);
alter table public.client_measure
  alter column baseline type double precision, alter column baseline drop not null,
  alter column previous type double precision,
  -- Null where the measure has no total.
  alter column last type double precision, alter column last drop not null,
  alter column recent type double precision[];
create function public.measure_facts(p_measure text, p_baseline double precision, p_previous double precision, p_last double precision,
  p_last_at timestamptz, p_recent double precision[])
returns json language sql stable
return json_build_object(
  'measureId', p_measure, 'baseline', p_baseline, 'previous', p_previous, 'last', p_last, 'lastAt', p_last_at,
  'recent', array_to_string(p_recent, ' '));
alter table public.alert alter column value type double precision;

-- The measure to go on with when this one counts as a case.
alter table public.assignment add column go_on_to text;

-- ── What a clinic declares of its context, for measures whose licence asks for it ──
create table public.measure_declaration (
  clinic_id uuid not null references public.clinic (id),
  id uuid not null,
  condition text not null check (condition in ('nonCommercial', 'termsConfirmed')),
  -- Terms are confirmed measure by measure; non-commercial use is the clinic's as a whole.
  measure_id text,
  declared_by uuid not null,
  declared_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, declared_by) references public.member (clinic_id, id),
  foreign key (clinic_id, withdrawn_by) references public.member (clinic_id, id),
  check ((condition = 'termsConfirmed') = (measure_id is not null)),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index measure_declaration_standing on public.measure_declaration (clinic_id, condition, measure_id)
  nulls not distinct where withdrawn_at is null;
call public.seal('public.measure_declaration', 'insert, update');

-- ── The wording a clinic has a right to: never changed, only followed by a newer version ──
create table public.measure_wording (
  clinic_id uuid not null references public.clinic (id),
  measure_id text not null,
  language text not null check (language in ('en', 'es')),
  version integer not null check (version > 0),
  wording jsonb not null,
  right_statement text not null check (right_statement <> ''),
  supplied_by uuid not null,
  supplied_at timestamptz not null,
  primary key (clinic_id, measure_id, language, version),
  foreign key (clinic_id, supplied_by) references public.member (clinic_id, id)
);
call public.seal('public.measure_wording', 'insert');

-- ── Which of the published figures a clinic goes by ──
create table public.measure_choice (
  clinic_id uuid not null references public.clinic (id),
  measure_id text not null,
  scale_id text not null,
  band_set_id text,
  caseness_id text,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (clinic_id, measure_id, scale_id),
  foreign key (clinic_id, chosen_by) references public.member (clinic_id, id)
);
call public.seal('public.measure_choice', 'insert, update');

-- ── A clinic's own measures; a version that was saved never changes ──
create table public.own_measure (
  clinic_id uuid not null references public.clinic (id),
  id uuid not null,
  created_by uuid not null,
  created_at timestamptz not null,
  retired_by uuid,
  retired_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, created_by) references public.member (clinic_id, id),
  foreign key (clinic_id, retired_by) references public.member (clinic_id, id),
  check ((retired_at is null) = (retired_by is null))
);
call public.seal('public.own_measure', 'insert, update');

create table public.own_measure_version (
  clinic_id uuid not null,
  measure_id uuid not null,
  version integer not null check (version > 0),
  definition jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (clinic_id, measure_id, version),
  foreign key (clinic_id, measure_id) references public.own_measure (clinic_id, id),
  foreign key (clinic_id, saved_by) references public.member (clinic_id, id)
);
call public.seal('public.own_measure_version', 'insert');

-- ── Results the care team keeps from the client's view, to talk about them first ──
create table public.withheld_result (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  measure_id text not null,
  reason text not null default '',
  withheld_by uuid not null,
  withheld_at timestamptz not null,
  released_by uuid,
  released_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, withheld_by) references public.member (clinic_id, id),
  foreign key (clinic_id, released_by) references public.member (clinic_id, id),
  check ((released_at is null) = (released_by is null))
);
create unique index withheld_result_standing on public.withheld_result (clinic_id, client_id, measure_id) where released_at is null;
call public.seal('public.withheld_result', 'insert, update');
