-- What an operator's command asks of the whole installation: which clinics it has, by id alone.
create function gate.clinics() returns table (clinic_id uuid, demo boolean)
language sql stable security definer set search_path = '' as $$
  select c.id, c.demo from public.clinic c order by c.id
$$;
grant select (demo) on public.clinic to goldthread_directory;
grant create on schema gate to goldthread_directory;
alter function gate.clinics owner to goldthread_directory;
revoke create on schema gate from goldthread_directory;
revoke all on function gate.clinics from public;
grant execute on function gate.clinics to goldthread_auth;
