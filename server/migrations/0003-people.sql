-- Accounts are posts ("城管局第2督查组组长"): a person's name is no part of the work. Contact data lie apart, for those who need them.

create table account (
  id uuid primary key,
  name text not null constraint account_name_shape check (name ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
  post text not null,
  language text not null default 'zh' constraint account_language check (language in ('zh', 'en')),
  disabled_at timestamptz,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  constraint account_name_once unique (name)
);
create trigger stamp before insert or update on account for each row execute function stamp_row();

create table account_contact (
  account uuid primary key references account on delete cascade,
  telephone text,
  other text
);

-- A role over units for some days. `team` where it is held as a member of a team; `unit` in whose name it is held.
create table role_grant (
  id uuid primary key,
  account uuid not null references account,
  role text not null,
  campaign uuid,
  unit text references unit,
  -- What it reaches: the unit and all below; the members of a pool; a team's territory; the units that the account's responsibilities name.
  reach text not null default 'unit' constraint role_grant_reach check (reach in ('unit', 'pool', 'team', 'responsibilities', 'none')),
  pool text,
  team uuid,
  first_day date not null,
  last_day date,
  revoked_at timestamptz,
  granted_by uuid references account,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  constraint role_grant_days check (last_day is null or first_day <= last_day),
  -- A visiting auditor comes for a time (requirements, B6).
  constraint role_grant_limited check (role <> 'visiting_auditor' or last_day is not null)
);
create index role_grant_by_account on role_grant (account) where revoked_at is null;
create index role_grant_by_campaign on role_grant (campaign, role);
create trigger stamp before insert or update on role_grant for each row execute function stamp_row();

alter table account enable row level security;
alter table account_contact enable row level security;
alter table role_grant enable row level security;
-- One's own account; all of them for whoever keeps them. Posts of others are shown through functions that name the post alone.
create policy own_or_keeper on account
  using (id = (select app_account()) or (select app_may('account.read')) or (select app_may('account.write')));
create policy contact_readers on account_contact
  using (account = (select app_account()) or (select app_may('contact.read')) or (select app_may('account.write')));
create policy own_or_keeper on role_grant
  using (account = (select app_account()) or (select app_may('account.read')) or (select app_may('account.write')));
grant select, insert, update on account, role_grant to :app, :jobs;
grant select, insert, update, delete on account_contact to :app, :jobs;

-- A post's name for screens and documents; nothing else of the account.
create function post_of(account_id uuid) returns text language sql stable security definer set search_path = public, pg_temp
as $$ select post from account where id = account_id $$;
