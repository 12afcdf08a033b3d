-- Who the people of a clinic are, as far as its administration needs it, and what the demonstration says of its accounts.

-- Mail address and second factor of those who belong to the clinic that is open, and of nobody else.
create function gate.people()
returns table (person_id uuid, email text, second_factor boolean)
language sql stable security definer set search_path = '' as $$
  select p.id, p.email, p.totp_confirmed_at is not null
  from auth.person p
  where p.id in (
    select m.person_id from public.member m where m.clinic_id = (select public.current_clinic())
    union all
    select k.person_id from public.client k where k.clinic_id = (select public.current_clinic()) and k.person_id is not null)
$$;
grant create on schema gate to goldthread_gate;
alter function gate.people owner to goldthread_gate;
revoke create on schema gate from goldthread_gate;
revoke all on function gate.people from public;
grant execute on function gate.people to goldthread_app;

-- One invitation waits for a mail address at a time, as a member and as a client.
create unique index invitation_waiting on public.invitation (clinic_id, kind, email) where accepted_at is null and revoked_at is null;

-- What the sign-in screen of the demonstration says beside an account's button.
alter table auth.person add column demo_about text not null default '';
