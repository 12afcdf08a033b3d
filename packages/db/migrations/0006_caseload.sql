-- What a caseload of hundreds reads at once is kept ready in the transaction that changes it.

-- A client's scores of one measure as a caseload's row carries them (schema/caseload CaseloadMeasure): text that is copied, not
-- built, for each of five hundred rows.
create function public.measure_facts(p_measure text, p_baseline integer, p_previous integer, p_last integer, p_last_at timestamptz, p_recent integer[])
returns json language sql stable
return json_build_object(
  'measureId', p_measure, 'baseline', p_baseline, 'previous', p_previous, 'last', p_last, 'lastAt', p_last_at,
  'recent', array_to_string(p_recent, ' '));

alter table public.client_measure rename column recent to recent_points;
alter table public.client_measure add column recent integer[], add column facts json;
-- The owner is held by the seal too: it is lifted within this transaction, which nobody else sees.
alter table public.client_measure no force row level security;
update public.client_measure m set recent =
  (select array_agg((r ->> 'total')::integer order by place) from jsonb_array_elements(m.recent_points) with ordinality as e (r, place));
update public.client_measure m set facts = public.measure_facts(m.measure_id, m.baseline, m.previous, m.last, m.last_at, m.recent);
alter table public.client_measure force row level security;
alter table public.client_measure drop column recent_points;
-- Totals, oldest first, at most 12.
alter table public.client_measure alter column recent set not null, alter column facts set not null;

-- When the clinic last met the client, and when it will next: as of the last change to the client's contacts. A meeting that has
-- passed since is looked past by whoever reads.
alter table public.client add column last_contact_at timestamptz, add column next_contact_at timestamptz;
-- The client as a caseload's row carries them, text like `measure_facts`.
alter table public.client add column facts json;
create function public.keep_client_facts() returns trigger language plpgsql as $$
begin
  new.facts := json_build_object('clientId', new.id, 'displayName', new.display_name, 'pronouns', new.pronouns,
    'lastContactAt', new.last_contact_at, 'nextContactAt', new.next_contact_at);
  return new;
end $$;
create trigger client_facts before insert or update on public.client for each row execute function public.keep_client_facts();
alter table public.client no force row level security;
alter table public.contact no force row level security;
update public.client k set
  last_contact_at = (select max(c.starts_at) from public.contact c where c.clinic_id = k.clinic_id and c.client_id = k.id and c.status = 'attended'),
  next_contact_at = (select min(c.starts_at) from public.contact c where c.clinic_id = k.clinic_id and c.client_id = k.id and c.status = 'planned' and c.starts_at > now());
alter table public.client force row level security;
alter table public.contact force row level security;
create function public.keep_contact_days() returns trigger language plpgsql as $$
begin
  update public.client k set
    last_contact_at = (select max(c.starts_at) from public.contact c where c.clinic_id = k.clinic_id and c.client_id = k.id and c.status = 'attended'),
    next_contact_at = (select min(c.starts_at) from public.contact c where c.clinic_id = k.clinic_id and c.client_id = k.id and c.status = 'planned' and c.starts_at > now())
  where k.clinic_id = new.clinic_id and k.id = new.client_id;
  return null;
end $$;
create trigger contact_days after insert or update on public.contact for each row execute function public.keep_contact_days();

create index goal_waiting on public.goal (clinic_id, client_id) where waiting_on = 'clinician';
create index assignment_due on public.assignment (clinic_id, next_due_on) where status = 'active';
