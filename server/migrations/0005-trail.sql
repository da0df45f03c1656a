-- Receipts of commands, and what happened.

-- A command sent twice is done once: the receipt is the first row that its transaction writes. Not partitioned by time: a key that
-- held a time could not make the client's id unique (a second sending next month would be another row).
create table command (
  id uuid primary key,
  name text not null,
  account uuid not null,
  campaign uuid,
  body_digest bytea not null,
  result jsonb,
  received_at timestamptz not null default clock_timestamp()
);
create index command_by_time on command (received_at);
alter table command enable row level security;
create policy own on command using (account = (select app_account()));
grant select, insert, update on command to :app, :jobs;

-- Who did what, on what, when (claimed and received), from what to what. Written in the transaction of the change itself. Personal values
-- stand here as salted digests only; the values lie in event_personal, which can be erased while the chain of digests stays whole.
create table event (
  id bigint generated always as identity,
  received_at timestamptz not null default clock_timestamp(),
  at timestamptz not null,
  kind text not null,
  campaign uuid,
  noun text not null,
  subject text not null,
  unit text,
  pos bigint,
  account uuid,
  command uuid,
  change jsonb not null default '{}',
  sealed_by uuid,
  xid xid8 not null default pg_current_xact_id(),
  primary key (received_at, id)
) partition by range (received_at);
create index event_by_subject on event (campaign, subject, id);
create index event_by_unit on event (campaign, pos, id);
create index event_by_account on event (account, id);
create index event_by_xid on event (xid, id);
create table event_default partition of event default;

-- Campaign, position and seal are the event's: whoever may not read the one may not read the other.
create table event_personal (
  event_id bigint not null,
  name text not null,
  campaign uuid,
  pos bigint,
  sealed_by uuid,
  salt bytea not null,
  value text,
  erased_at timestamptz,
  primary key (event_id, name)
);

-- The trail of one's own units, sealed rounds left out; the whole of it for auditors. What was done on the site (no campaign) is for the
-- administrators of security and of audit, and the former see nothing of the work.
create procedure guard_trail(guarded regclass, for_whom text) language plpgsql
as $$
declare
  rule constant text := '(%s)
    and campaign = (select app_campaign())
    and (pos is null or pos between (select app_low()) and (select app_high()))
    and ((select app_ranges()) is null or pos is null or (select app_ranges()) @> pos)
    and (sealed_by is null or (select app_cleared_for_all()) or sealed_by = any ((select app_cleared_rounds())::uuid[]))
    or (select app_may(''security.read'')) and (campaign is null or (select app_may(''trail.read'')))';
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('create policy readers on %s for select using (' || rule || ')', guarded, for_whom);
end $$;
call guard_trail('event', 'true');
call guard_trail('event_personal', '(select app_may(''trail.read''))');
create policy writers on event for insert with check (account = (select app_account()));
create policy writers on event_personal for insert with check ((select app_account()) is not null);
grant select, insert on event to :app, :jobs;
grant select, insert on event_personal to :app, :jobs;

-- Partitions by month of receipt, made ahead by a job; what comes without one goes to the default partition and is not lost.
create function add_event_months(ahead integer) returns void language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  first date := date_trunc('month', now())::date;
  month date;
begin
  for step in 1..ahead loop
    month := (first + make_interval(months => step))::date;
    execute format('create table if not exists %I partition of event for values from (%L) to (%L)',
                   'event_' || to_char(month, 'YYYYMM'), month, (month + interval '1 month')::date);
  end loop;
end $$;
