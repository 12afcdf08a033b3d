-- The facts of a caseload's row by place, not by name, and its moments as numbers: of five hundred rows, names and zones were half of
-- what the server carries (schema/caseload ClientFacts and MeasureFacts).
create function public.milliseconds(moment timestamptz) returns bigint language sql immutable
return (extract(epoch from moment) * 1000)::bigint;

create or replace function public.measure_facts(p_measure text, p_baseline double precision, p_previous double precision,
  p_last double precision, p_last_at timestamptz, p_recent double precision[])
returns json language sql stable
return json_build_array(p_measure, p_baseline, p_previous, p_last, public.milliseconds(p_last_at), array_to_string(p_recent, ' '));

create or replace function public.keep_client_facts() returns trigger language plpgsql as $$
begin
  new.facts := json_build_array(new.id, new.display_name, new.pronouns, public.milliseconds(new.last_contact_at),
    public.milliseconds(new.next_contact_at));
  return new;
end $$;

-- The owner is held by the seal too: it is lifted within this transaction, which nobody else sees.
alter table public.client no force row level security;
alter table public.client_measure no force row level security;
update public.client set facts = null;
update public.client_measure m set facts = public.measure_facts(m.measure_id, m.baseline, m.previous, m.last, m.last_at, m.recent);
alter table public.client force row level security;
alter table public.client_measure force row level security;
