-- A campaign applies a policy to a root unit for a time. The policy's text is kept by its digest and never changed: a past period is
-- computed from the very text that held then.

create table policy (
  digest text primary key constraint policy_digest_shape check (digest ~ '^[0-9a-f]{64}$'),
  policy text not null,
  title text not null,
  source text not null,
  loaded_at timestamptz not null default now()
);

create table campaign (
  id uuid primary key,
  title text not null,
  root text not null references unit,
  parent uuid references campaign,
  first_day date not null,
  last_day date not null,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  constraint campaign_days check (first_day <= last_day)
);
create trigger stamp before insert or update on campaign for each row execute function stamp_row();

-- Which policy a campaign follows from which day on, with the decisions that it takes where the document left a choice. One at a time:
-- where city, district and town each have a policy for the same villages, each has a campaign (S2-3).
create table campaign_policy (
  campaign uuid not null references campaign,
  digest text not null references policy,
  decisions jsonb not null default '{}',
  valid daterange not null,
  constraint campaign_policy_once exclude using gist (campaign with =, valid with &&)
);

-- Teams are keyed by pool, since their names repeat between the pools (requirements, S1-33).
create table team (
  id uuid primary key,
  campaign uuid not null references campaign,
  code text not null,
  pool text not null default '',
  name text not null,
  kind text not null constraint team_kind check (kind in ('area', 'topic', 'covert', 'leader', 'supervision', 'third_party', 'other')),
  topic text,
  lead_post text,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  constraint team_code_once unique (campaign, pool, code)
);
create trigger stamp before insert or update on team for each row execute function stamp_row();

create table team_unit (
  team uuid not null references team,
  unit text not null references unit,
  valid daterange not null,
  constraint team_unit_once exclude using gist (team with =, unit with =, valid with &&)
);

-- A member is an account, or a place to be filled ("城管监察支队指定4人"): a number from a unit, no name.
create table team_member (
  id uuid primary key,
  team uuid not null references team,
  account uuid references account,
  role_name text not null,
  home_unit text,
  headcount integer not null default 1 constraint team_member_headcount check (headcount between 1 and 99),
  valid daterange not null
);
create index team_member_by_team on team_member (team);
create index team_member_by_account on team_member (account);

alter table policy enable row level security;
alter table campaign enable row level security;
alter table campaign_policy enable row level security;
alter table team enable row level security;
alter table team_unit enable row level security;
alter table team_member enable row level security;
-- A policy is a published document.
create policy signed_in on policy using ((select app_account()) is not null);
-- The campaign of the address; on the site, for whoever opens campaigns, all of them.
create policy own_campaign on campaign using (
  id = (select app_campaign()) or ((select app_campaign()) is null and (select app_may('campaign.write'))));
create policy own_campaign on campaign_policy using (
  campaign = (select app_campaign()) or ((select app_campaign()) is null and (select app_may('campaign.write'))));
create policy own_campaign on team using (campaign = (select app_campaign()) and ((select app_may('team.read')) or (select app_may('team.write'))));
create policy own_team on team_unit using (exists (select from team where team.id = team_unit.team));
create policy own_team on team_member using (exists (select from team where team.id = team_member.team));
grant select, insert on policy to :app, :jobs;
grant select, insert, update on campaign, campaign_policy, team, team_unit, team_member to :app, :jobs;

-- Tables partitioned by campaign get a partition for it when it is opened. They are read and written through the parent alone.
create function add_campaign_partitions() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  parent text;
begin
  for parent in
    select c.relname
    from pg_partitioned_table p
    join pg_class c on c.oid = p.partrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = p.partattrs[0]
    where c.relnamespace = 'public'::regnamespace and p.partstrat = 'l' and a.attname = 'campaign'
  loop
    execute format('create table if not exists %I partition of %I for values in (%L)',
                   parent || '_' || replace(new.id::text, '-', ''), parent, new.id);
  end loop;
  return null;
end $$;
create trigger partitions after insert on campaign for each row execute function add_campaign_partitions();

-- The roles that an account holds on a day, each with the ranges of the unit tree that it reaches: what a session knows of its person.
-- Later migrations replace it where they add a way to reach units.
create function grants_of(account_id uuid, on_day date)
returns table (role text, campaign uuid, unit text, team uuid, ranges int8multirange, cleared uuid[])
language sql stable security definer set search_path = public, pg_temp
as $$
  select g.role, g.campaign, g.unit, g.team,
    case g.reach
      when 'unit' then (select int8multirange(int8range(u.pos, u.pos_end, '[]')) from unit u where u.id = g.unit)
      when 'pool' then (
        select range_agg(int8range(u.pos, u.pos_end, '[]'))
        from unit_relation r join unit u on u.id = r.child
        where r.hierarchy = 'pool' and r.parent = g.pool and r.valid @> on_day)
      when 'team' then (
        select range_agg(int8range(u.pos, u.pos_end, '[]'))
        from team_unit t join unit u on u.id = t.unit
        where t.team = g.team and t.valid @> on_day)
      else '{}'::int8multirange
    end,
    '{}'::uuid[]
  from role_grant g
  join account a on a.id = g.account
  where g.account = account_id and a.disabled_at is null and g.revoked_at is null
    and g.first_day <= on_day and (g.last_day is null or on_day <= g.last_day)
$$;
