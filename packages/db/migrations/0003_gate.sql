-- The gate: the one function by which a request enters a clinic. It checks the session, its idle time and second factor,
-- the membership, what the person has to do with the record asked for, claims the operation id, and only then opens the clinic.

create type gate.entry as (
  status text,               -- ok, signedOut, locked, secondFactorNeeded, notBelonging
  session_id uuid,
  person_id uuid,
  member_id uuid,
  roles text[],
  client_id uuid,            -- the caller as a client of this clinic
  name text,
  subject_client uuid,       -- whose record was asked for; null: no such record here
  on_care_team boolean,
  operation text,            -- none, new, replay, mismatch
  operation_result jsonb
);

-- Whose record an id belongs to, within the clinic that is open.
create function gate.subject_client(p_kind text, p_id uuid) returns uuid language plpgsql stable set search_path = '' as $$
declare v_clinic uuid := public.current_clinic(); v uuid;
begin
  case p_kind
    when 'client' then select t.id into v from public.client t where t.clinic_id = v_clinic and t.id = p_id;
    when 'assignment' then select t.client_id into v from public.assignment t where t.clinic_id = v_clinic and t.id = p_id;
    when 'response' then select t.client_id into v from public.response t where t.clinic_id = v_clinic and t.id = p_id;
    when 'alert' then select t.client_id into v from public.alert t where t.clinic_id = v_clinic and t.id = p_id;
    when 'intake' then select t.client_id into v from public.intake t where t.clinic_id = v_clinic and t.id = p_id;
    when 'concern' then select t.client_id into v from public.concern t where t.clinic_id = v_clinic and t.id = p_id;
    when 'goal' then select t.client_id into v from public.goal t where t.clinic_id = v_clinic and t.id = p_id;
    when 'prescription' then select t.client_id into v from public.prescription t where t.clinic_id = v_clinic and t.id = p_id;
    when 'practice' then select t.client_id into v from public.practice t where t.clinic_id = v_clinic and t.id = p_id;
    when 'checkIn' then select t.client_id into v from public.check_in t where t.clinic_id = v_clinic and t.id = p_id;
    when 'contact' then select t.client_id into v from public.contact t where t.clinic_id = v_clinic and t.id = p_id;
    else raise exception 'gate.subject_client: unknown kind %', p_kind;
  end case;
  return v;
end $$;

create function gate.enter(
  p_token bytea, p_clinic uuid, p_idle interval, p_touch boolean,
  p_subject_kind text, p_subject uuid,
  p_operation uuid, p_operation_name text, p_input_hash bytea
) returns gate.entry language plpgsql security definer set search_path = '' as $$
declare
  e gate.entry;
  s record;
  o record;
begin
  e.operation := 'none';
  select se.id, se.person_id, se.last_seen_at, se.second_factor_at, pe.totp_confirmed_at into s
    from auth.session se join auth.person pe on pe.id = se.person_id
    where se.token_hash = p_token and se.expires_at > now();
  if not found then e.status := 'signedOut'; return e; end if;
  e.session_id := s.id; e.person_id := s.person_id;
  if s.totp_confirmed_at is not null and s.second_factor_at is null then e.status := 'secondFactorNeeded'; return e; end if;

  perform set_config('app.clinic_id', p_clinic::text, true);
  select m.id, m.roles, k.id, coalesce(m.display_name, nullif(k.preferred_name, ''), k.display_name)
    into e.member_id, e.roles, e.client_id, e.name
    from (values (1)) as one
    left join public.member m on m.clinic_id = p_clinic and m.person_id = s.person_id and m.status = 'active'
    left join public.client k on k.clinic_id = p_clinic and k.person_id = s.person_id and k.status <> 'discharged';
  if e.member_id is null and e.client_id is null then
    perform set_config('app.clinic_id', '', true);
    e.status := 'notBelonging';
    return e;
  end if;
  if e.member_id is not null and now() - s.last_seen_at > p_idle then
    perform set_config('app.clinic_id', '', true);
    e.status := 'locked';
    return e;
  end if;
  -- Written at most twice a minute: a session's row is not a hot spot.
  if p_touch and now() - s.last_seen_at > interval '30 seconds' then
    update auth.session set last_seen_at = now() where token_hash = p_token;
  end if;

  e.status := 'ok';
  if p_subject_kind is not null then
    e.subject_client := gate.subject_client(p_subject_kind, p_subject);
    e.on_care_team := e.member_id is not null and exists (
      select 1 from public.care_team t where t.clinic_id = p_clinic and t.member_id = e.member_id and t.client_id = e.subject_client);
  end if;

  if p_operation is not null then
    insert into public.operation (clinic_id, id, person_id, name, input_hash)
      values (p_clinic, p_operation, s.person_id, p_operation_name, p_input_hash) on conflict do nothing;
    if found then
      e.operation := 'new';
    else
      select op.person_id, op.name, op.input_hash, op.result into o from public.operation op where op.clinic_id = p_clinic and op.id = p_operation;
      if o.person_id = s.person_id and o.name = p_operation_name and o.input_hash = p_input_hash then
        e.operation := 'replay'; e.operation_result := o.result;
      else
        e.operation := 'mismatch';
      end if;
    end if;
  end if;
  return e;
end $$;

-- Every clinic a person belongs to, for the switcher. The one place that looks across clinics.
create function gate.belongings(p_person uuid)
returns table (clinic_id uuid, clinic_name text, display_name text, member_id uuid, roles text[], client_id uuid)
language sql stable security definer set search_path = '' as $$
  select c.id, c.name, coalesce(m.display_name, nullif(k.preferred_name, ''), k.display_name), m.id, coalesce(m.roles, '{}'), k.id
  from public.clinic c
  left join public.member m on m.clinic_id = c.id and m.person_id = p_person and m.status = 'active'
  left join public.client k on k.clinic_id = c.id and k.person_id = p_person and k.status <> 'discharged'
  where m.id is not null or k.id is not null
  order by c.name, c.id
$$;

create policy directory_reads on public.clinic for select to goldthread_directory using (true);
create policy directory_reads on public.member for select to goldthread_directory using (true);
create policy directory_reads on public.client for select to goldthread_directory using (true);
grant select (id, name) on public.clinic to goldthread_directory;
grant select (clinic_id, id, person_id, display_name, roles, status) on public.member to goldthread_directory;
grant select (clinic_id, id, person_id, display_name, preferred_name, status) on public.client to goldthread_directory;
create index member_by_person on public.member (person_id);
create index client_by_person on public.client (person_id);

grant usage on schema gate to goldthread_app, goldthread_auth, goldthread_gate, goldthread_directory;
grant usage on schema public to goldthread_gate, goldthread_directory;
grant select on all tables in schema public to goldthread_gate;
grant insert on public.operation to goldthread_gate;
grant create on schema gate to goldthread_gate, goldthread_directory;
alter function gate.subject_client owner to goldthread_gate;
alter function gate.enter owner to goldthread_gate;
alter function gate.belongings owner to goldthread_directory;
revoke create on schema gate from goldthread_gate, goldthread_directory;
revoke all on function gate.enter, gate.subject_client, gate.belongings from public;
grant execute on function gate.enter to goldthread_app;
grant execute on function gate.subject_client to goldthread_gate;
grant execute on function gate.belongings to goldthread_auth;
