-- How an account shows that it is itself, the sessions that follow, and the attempts to begin one.

-- A password is read by nobody but sign_in_facts() below, which takes one account at a time: the application's role may write the hash
-- and may not select it. `version` counts the changes of password and second factor: an unfinished sign-in of an older one ends.
create table credential (
  account uuid primary key references account on delete cascade,
  password_hash text,
  set_at timestamptz not null,
  -- An administrator set it, who therefore knows it.
  must_change boolean not null default true,
  version integer not null default 1
);

-- The second factor: its secret, sealed with a key that is not in the database, and the last step of time whose code was taken.
create table totp (
  account uuid primary key references account on delete cascade,
  sealed_secret text not null,
  last_step bigint not null,
  enrolled_at timestamptz not null
);

-- Digests of the codes for the day on which the telephone is lost; one that is used is deleted.
create table recovery_code (
  account uuid not null references account on delete cascade,
  digest bytea not null,
  primary key (account, digest)
);

-- Who an OpenID provider's subject is here: made by an administrator beforehand, never on the way in.
create table oidc_link (
  provider text not null,
  subject text not null,
  account uuid not null references account on delete cascade,
  made_by uuid references account,
  made_at timestamptz not null,
  constraint oidc_link_once primary key (provider, subject)
);
create index oidc_link_by_account on oidc_link (account);

-- Sessions that are not over. One that ends leaves no row: there is no history of who used the system when (requirements, D-1). No
-- address: the name of the device and the time are enough to know it again (features/sessions/name-device.ts).
create table session (
  id uuid primary key,
  digest bytea not null constraint session_digest_once unique,
  account uuid not null references account on delete cascade,
  kind text not null constraint session_kind check (kind in ('browser', 'phone')),
  device text not null,
  created_at timestamptz not null,
  used_at timestamptz not null
);
create index session_by_account on session (account);

-- Attempts to sign in: for lock-out, and as the security log that GB/T 22239 and the Cybersecurity Law (art. 21, six months) ask for. Read by
-- the security and the audit administrator alone; never counted, listed or exported as anybody's use of the system (D-1). The typed name
-- stands as a keyed digest: people type passwords there by mistake.
create table sign_in_attempt (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  name_digest bytea,
  account uuid references account on delete set null,
  address inet,
  -- What counts as one address: a household's or an attacker's IPv6 has 2^64 of them.
  address_block inet generated always as
    (network(set_masklen(address, case family(address) when 6 then 64 else 32 end))::inet) stored,
  step text not null constraint sign_in_attempt_step
    check (step in ('password', 'second_factor', 'provider', 'unlock')),
  -- failed until proven otherwise: attempts made at once cannot overtake the count. passed: this step was right, the sign-in is not finished.
  -- unchecked: it was not looked at, since the system was busy.
  outcome text not null default 'failed' constraint sign_in_attempt_outcome
    check (outcome in ('failed', 'passed', 'succeeded', 'unlocked', 'unchecked')),
  why text
);
create index sign_in_attempt_by_name on sign_in_attempt (name_digest, at);
create index sign_in_attempt_by_address on sign_in_attempt (address_block, at);
create index sign_in_attempt_by_account on sign_in_attempt (account, id);
create index sign_in_attempt_by_time on sign_in_attempt (at);

alter table credential enable row level security;
alter table totp enable row level security;
alter table recovery_code enable row level security;
alter table oidc_link enable row level security;
alter table session enable row level security;
alter table sign_in_attempt enable row level security;

create policy own_or_keeper on credential using (account = (select app_account()) or (select app_may('account.write')));
create policy own_or_keeper on totp using (account = (select app_account()) or (select app_may('account.write')));
create policy own_or_keeper on recovery_code using (account = (select app_account()) or (select app_may('account.write')));
create policy own_or_keeper on oidc_link for select
  using (account = (select app_account()) or (select app_may('account.read')) or (select app_may('account.write')));
create policy keeper on oidc_link using ((select app_may('account.write')));
-- Not even those who keep accounts see when others work: they end sessions through end_sessions_of().
create policy own on session using (account = (select app_account()));
create policy security_log on sign_in_attempt for select using ((select app_may('security.read')));

grant select (account, set_at, must_change, version), insert, update on credential to :app;
grant select, insert, update, delete on totp to :app;
grant select, insert, delete on recovery_code to :app;
grant select, insert, delete on oidc_link to :app;
grant select (id, account, kind, device, created_at, used_at), insert, delete on session to :app;
grant select on sign_in_attempt to :app;

-- What a sign-in has to know of an account, whoever asks; no row where there is none.
create function sign_in_facts(wanted uuid, on_day date)
returns table (account uuid, name text, post text, is_open boolean, password_hash text, set_at timestamptz, must_change boolean,
  version integer, has_totp boolean, is_administrator boolean)
language sql stable security definer set search_path = public, pg_temp
as $$
  select a.id, a.name, a.post, a.disabled_at is null, c.password_hash, c.set_at, coalesce(c.must_change, false), coalesce(c.version, 0),
    exists (select from totp t where t.account = a.id),
    exists (select from role_grant g where g.account = a.id and g.revoked_at is null
      and g.role in ('system_admin', 'security_admin', 'audit_admin')
      and g.first_day <= on_day and (g.last_day is null or on_day <= g.last_day))
  from account a left join credential c on c.account = a.id
  where a.id = wanted
$$;

create function account_by_name(typed text) returns uuid
language sql stable security definer set search_path = public, pg_temp
as $$ select id from account where name = typed $$;

create function account_by_link(of_provider text, of_subject text) returns uuid
language sql stable security definer set search_path = public, pg_temp
as $$ select account from oidc_link where provider = of_provider and subject = of_subject $$;

-- The attempts that count for this name and this address, after waiting for whoever is counting for them now: the name's lock is always
-- taken before the address's, so that nobody waits in a circle.
create function attempts_against(typed bytea, from_address inet, since timestamptz)
returns table (by_name boolean, at timestamptz, outcome text)
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  block constant inet := network(set_masklen(from_address, case family(from_address) when 6 then 64 else 32 end))::inet;
begin
  if typed is not null then perform pg_advisory_xact_lock(hashtextextended(encode(typed, 'hex'), 7)); end if;
  if block is not null then perform pg_advisory_xact_lock(hashtextextended(block::text, 8)); end if;
  return query
    select true, s.at, s.outcome from sign_in_attempt s
    where s.name_digest = typed and s.at > since and s.outcome in ('failed', 'succeeded', 'unlocked')
    union all
    select false, s.at, s.outcome from sign_in_attempt s
    where s.address_block = block and s.at > since and s.outcome in ('failed', 'succeeded');
end $$;

create function add_attempt(made_at timestamptz, typed bytea, of_account uuid, from_address inet, of_step text)
returns bigint language sql security definer set search_path = public, pg_temp
as $$
  insert into sign_in_attempt (at, name_digest, account, address, step)
  values (made_at, typed, of_account, from_address, of_step) returning id
$$;

-- An attempt's outcome is written once.
create function settle_attempt(attempt bigint, to_outcome text, of_account uuid, because text) returns void
language sql security definer set search_path = public, pg_temp
as $$
  update sign_in_attempt set outcome = to_outcome, account = coalesce(of_account, account), why = because
  where id = attempt and outcome = 'failed' and why is null and to_outcome in ('failed', 'passed', 'succeeded', 'unchecked')
$$;

-- Lets a locked account try again; for the security administrator. False where nothing was counted against it. The name's digest is
-- that of its latest attempt: the key that makes digests is not in the database.
create function unlock_sign_in(of_account uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if not app_may('account.write') then raise insufficient_privilege using message = 'not for this actor'; end if;
  insert into sign_in_attempt (at, name_digest, account, step, outcome)
  select greatest(clock_timestamp(), s.at), s.name_digest, of_account, 'unlock', 'unlocked'
  from sign_in_attempt s where s.account = of_account and s.name_digest is not null order by s.id desc limit 1;
  return found;
end $$;

-- The session of a token's digest.
create function session_of(wanted bytea)
returns table (id uuid, account uuid, kind text, created_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = public, pg_temp
as $$
  select s.id, s.account, s.kind, s.created_at, s.used_at
  from session s join account a on a.id = s.account and a.disabled_at is null
  where s.digest = wanted
$$;

create function touch_session(wanted bytea, seen_at timestamptz) returns void
language sql security definer set search_path = public, pg_temp
as $$ update session set used_at = seen_at where digest = wanted and used_at < seen_at $$;

-- All sessions of an account, but for one: of one's own, or for who keeps accounts. How many ended.
create function end_sessions_of(of_account uuid, but uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  ended integer;
begin
  if of_account is distinct from app_account() and not app_may('account.write') then
    raise insufficient_privilege using message = 'not for this actor';
  end if;
  delete from session where account = of_account and id is distinct from but;
  get diagnostics ended = row_count;
  return ended;
end $$;

-- Each process keeps sessions for seconds; it is told of those that end, and of people whose rights change.
create function tell_session_ended() returns trigger language plpgsql
as $$ begin perform pg_notify('session_ended', encode(old.digest, 'hex')); return null; end $$;
create trigger tell_ended after delete on session for each row execute function tell_session_ended();

create function tell_rights_changed() returns trigger language plpgsql
as $$ begin perform pg_notify('rights_changed', new.account::text); return null; end $$;
create trigger tell_changed after insert or update on role_grant for each row execute function tell_rights_changed();

create function end_sessions_of_closed() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$ begin delete from session where account = new.id; return null; end $$;
create trigger end_sessions after update of disabled_at on account for each row
  when (new.disabled_at is not null) execute function end_sessions_of_closed();

-- For jobs: what is over goes. The log of attempts cannot be shortened below six months (Cybersecurity Law art. 21; no six months have more
-- than 184 days), not even by a mistake.
create function erase_attempts(kept_days integer) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if kept_days < 184 then raise exception 'attempts to sign in are kept for six months at least'; end if;
  delete from sign_in_attempt where at < clock_timestamp() - make_interval(days => kept_days);
end $$;

create function erase_sessions(of_kind text, idle_seconds integer, absolute_seconds integer) returns void
language sql security definer set search_path = public, pg_temp
as $$
  delete from session where kind = of_kind and (used_at < clock_timestamp() - make_interval(secs => idle_seconds)
    or created_at < clock_timestamp() - make_interval(secs => absolute_seconds))
$$;

revoke execute on function erase_attempts, erase_sessions from :app;
-- Jobs sign nobody in: least of all do they need to read what proves a person.
revoke execute on function sign_in_facts, account_by_name, account_by_link, attempts_against, add_attempt, settle_attempt, unlock_sign_in,
  session_of, touch_session, end_sessions_of from :jobs;
grant execute on function erase_attempts, erase_sessions to :jobs;
