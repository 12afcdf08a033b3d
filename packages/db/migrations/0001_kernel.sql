-- The kernel: clinics, people, sessions, the gate through which every request enters a clinic, the audit chain.
-- Roles are made before migrations run (src/roles.ts); everything here is owned by goldthread_owner.

create schema auth;
create schema gate;
create schema audit;
create schema outbox;

-- ── The seal ────────────────────────────────────────────────────────────────
-- (select …) is evaluated once per statement; nullif because the setting is '' and not NULL after a commit.
create function public.current_clinic() returns uuid language sql stable
  return nullif(current_setting('app.clinic_id', true), '')::uuid;

-- Seals a clinic-owned table: forced row-level security with both clauses. `writes`: what the app role may do beside reading.
create procedure public.seal(tbl regclass, writes text) language plpgsql as $$
declare key_column text := case when tbl = 'public.clinic'::regclass then 'id' else 'clinic_id' end;
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy clinic_sealed on %s using (%I = (select public.current_clinic())) with check (%I = (select public.current_clinic()))', tbl, key_column, key_column);
  execute format('grant select on %s to goldthread_app, goldthread_backup', tbl);
  if writes <> '' then execute format('grant %s on %s to goldthread_app', writes, tbl); end if;
end $$;

-- ── Identity ────────────────────────────────────────────────────────────────
create table auth.person (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  locale text not null check (locale in ('en', 'es')),
  password_hash text,
  totp_secret bytea,
  totp_confirmed_at timestamptz,
  totp_last_step bigint,
  demo boolean not null default false,
  created_at timestamptz not null default now()
);
create table auth.session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  id uuid not null unique,
  person_id uuid not null references auth.person (id) on delete cascade,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  second_factor_at timestamptz
);
create index on auth.session (person_id);
create table auth.recovery_code (
  person_id uuid not null references auth.person (id) on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);
create table auth.reset_token (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  person_id uuid not null references auth.person (id) on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);
create table auth.rate_limit (
  key text primary key,
  window_start timestamptz not null,
  hits integer not null
);
grant usage on schema auth to goldthread_auth, goldthread_gate, goldthread_directory, goldthread_backup;
grant select, insert, update, delete on all tables in schema auth to goldthread_auth;
grant select on all tables in schema auth to goldthread_backup;
grant select on auth.person to goldthread_gate, goldthread_directory;
grant select, update on auth.session to goldthread_gate;
grant select on auth.session to goldthread_directory;

-- ── Clinic ──────────────────────────────────────────────────────────────────
create table public.clinic (
  id uuid primary key,
  name text not null check (name <> ''),
  time_zone text not null,
  locale text not null check (locale in ('en', 'es')),
  demo boolean not null default false,
  created_at timestamptz not null default now()
);
call public.seal('public.clinic', 'insert, update');

create table public.crisis_resource (
  clinic_id uuid not null references public.clinic (id),
  id uuid not null,
  position integer not null,
  name_en text not null, name_es text not null,
  about_en text not null, about_es text not null,
  phone text not null, sms text not null,
  primary key (clinic_id, id)
);
call public.seal('public.crisis_resource', 'insert, update, delete');

create table public.member (
  clinic_id uuid not null references public.clinic (id),
  id uuid not null,
  person_id uuid not null references auth.person (id),
  display_name text not null,
  roles text[] not null check (cardinality(roles) > 0 and roles <@ array['admin', 'clinician']),
  status text not null check (status in ('active', 'inactive')),
  created_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, person_id)
);
call public.seal('public.member', 'insert, update');

create table public.client (
  clinic_id uuid not null references public.clinic (id),
  id uuid not null,
  person_id uuid references auth.person (id),
  display_name text not null,
  preferred_name text not null default '',
  pronouns text not null default '',
  status text not null check (status in ('invited', 'active', 'discharged')),
  created_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, person_id)
);
call public.seal('public.client', 'insert, update');

create table public.care_team (
  clinic_id uuid not null,
  client_id uuid not null,
  member_id uuid not null,
  role text not null check (role in ('lead', 'member')),
  joined_at timestamptz not null default now(),
  primary key (clinic_id, client_id, member_id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, member_id) references public.member (clinic_id, id)
);
create index care_team_by_member on public.care_team (clinic_id, member_id, client_id);
call public.seal('public.care_team', 'insert, update, delete');

create table public.invitation (
  clinic_id uuid not null references public.clinic (id),
  id uuid not null,
  kind text not null check (kind in ('member', 'client')),
  email text not null,
  display_name text not null,
  locale text not null check (locale in ('en', 'es')),
  roles text[] not null,
  client_id uuid,
  invited_by uuid,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references public.client (clinic_id, id),
  foreign key (clinic_id, invited_by) references public.member (clinic_id, id),
  check ((kind = 'client') = (client_id is not null))
);
call public.seal('public.invitation', 'insert, update');

-- One row for every attempt to change something; its result is replayed when the attempt is sent again.
create table public.operation (
  clinic_id uuid not null references public.clinic (id),
  id uuid not null,
  person_id uuid not null,
  name text not null,
  input_hash bytea not null,
  result jsonb,
  at timestamptz not null default now(),
  primary key (clinic_id, id)
);
call public.seal('public.operation', 'insert, update');

-- ── Audit ───────────────────────────────────────────────────────────────────
-- Ids only, never health data. The nil clinic holds what belongs to no clinic (sign-in, password reset).
create table audit.entry (
  clinic_id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('member', 'client', 'person', 'system')),
  actor_id uuid,
  action text not null,
  entity text,
  client_id uuid,
  request_id text,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (clinic_id, seq)
);
create index audit_by_client on audit.entry (clinic_id, client_id, seq desc);
create table audit.head (
  clinic_id uuid primary key,
  seq bigint not null,
  hash bytea not null
);
alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy clinic_sealed on audit.entry using (clinic_id = (select public.current_clinic())) with check (clinic_id = (select public.current_clinic()));
alter table audit.head enable row level security;
alter table audit.head force row level security;
create policy clinic_sealed on audit.head using (clinic_id = (select public.current_clinic())) with check (clinic_id = (select public.current_clinic()));
grant usage on schema audit to goldthread_app, goldthread_auth, goldthread_audit, goldthread_backup;
grant select on audit.entry, audit.head to goldthread_app, goldthread_backup;
grant select, insert on audit.entry to goldthread_audit;
grant select, insert, update on audit.head to goldthread_audit;

-- The text that an entry's hash covers. packages/domain/src/audit/chain.ts builds the same one to verify offline.
create function audit.canonical(seq bigint, at timestamptz, actor_kind text, actor_id uuid, action text, entity text, client_id uuid, request_id text)
returns text language sql immutable
return concat_ws(chr(31), seq::text, ((extract(epoch from at) * 1000000)::bigint)::text, actor_kind, coalesce(actor_id::text, ''), action,
                 coalesce(entity, ''), coalesce(client_id::text, ''), coalesce(request_id, ''));

-- Appends to the chain of the clinic the transaction is in. The head row's lock orders the chain; call it last.
create function audit.append(p_actor_kind text, p_actor uuid, p_action text, p_entity text, p_client uuid, p_request text) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  v_clinic uuid := public.current_clinic();
  v_head audit.head;
  v_at timestamptz := clock_timestamp();
  v_hash bytea;
begin
  if v_clinic is null then raise exception 'audit.append outside a clinic'; end if;
  select * into v_head from audit.head where clinic_id = v_clinic for update;
  if not found then
    insert into audit.head values (v_clinic, 0, sha256(convert_to(v_clinic::text, 'UTF8'))) on conflict do nothing;
    select * into v_head from audit.head where clinic_id = v_clinic for update;
  end if;
  v_hash := sha256(v_head.hash || convert_to(audit.canonical(v_head.seq + 1, v_at, p_actor_kind, p_actor, p_action, p_entity, p_client, p_request), 'UTF8'));
  insert into audit.entry values (v_clinic, v_head.seq + 1, v_at, p_actor_kind, p_actor, p_action, p_entity, p_client, p_request, v_head.hash, v_hash);
  update audit.head set seq = v_head.seq + 1, hash = v_hash where clinic_id = v_clinic;
  return v_head.seq + 1;
end $$;
grant create on schema audit to goldthread_audit;
alter function audit.append owner to goldthread_audit;
revoke create on schema audit from goldthread_audit;
revoke all on function audit.append from public;
grant execute on function audit.append to goldthread_app, goldthread_auth;

-- ── Outbox: mail waits here until it is sent; in demo mode it is shown on screen ──
create table outbox.mail (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now()
);
create index on outbox.mail (next_attempt_at) where sent_at is null;
grant usage on schema outbox to goldthread_app, goldthread_auth, goldthread_backup;
grant insert on outbox.mail to goldthread_app;
grant select, insert, update, delete on outbox.mail to goldthread_auth;
