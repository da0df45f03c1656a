-- Sync for phones (docs/sync.md, docs/decisions/0022-sync.md).

-- When it was done as the device said, and by how much its clock was behind the server's as it sent: `at` of the events is mended by it.
alter table command add column claimed_at timestamptz;
alter table command add column clock_offset_ms bigint;

-- Commands of phones whose base, or whose photos, have not arrived: kept, and done by themselves when they have. One that waits too long, or
-- that is refused in the end, is left to its sender (list-held). Whose they are is nobody else's business.
create table held_command (
  -- The command's own id. Not keyed by campaign: it becomes a receipt.
  id uuid primary key,
  campaign uuid not null,
  account uuid not null references account,
  name text not null,
  body jsonb not null,
  -- Of name, campaign and body, as in `command`.
  body_digest bytea not null,
  base integer,
  claimed_at timestamptz,
  clock_offset_ms bigint not null default 0,
  -- Mended by the clock's offset.
  at timestamptz not null,
  why text not null constraint held_command_why check (why in ('base', 'photos')),
  -- [{ noun, id, revision?, stage? }], and the ids alone.
  awaits jsonb not null,
  awaits_ids uuid[] not null,
  state text not null default 'held' constraint held_command_state check (
    state in ('held', 'done', 'conflict', 'refused', 'expired', 'discarded')),
  -- Code and details of the catalogue.
  failure jsonb,
  received_at timestamptz not null,
  expires_at timestamptz not null,
  settled_at timestamptz,
  tries integer not null default 0,
  try_at timestamptz not null default clock_timestamp(),
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id()
);
create index held_command_by_account on held_command (account, campaign, received_at, id);
create index held_command_waiting on held_command using gin (awaits_ids) where state = 'held';
create index held_command_open on held_command (campaign, id) where state = 'held';
alter table held_command enable row level security;
create policy own on held_command using (account = (select app_account()));
create policy jobs on held_command to :jobs using (true);
grant select, insert, update on held_command to :app, :jobs;

-- Trying again in vain is nothing that its sender is told: the row comes to the phone again when its state or what it waits for changes.
create function stamp_held_command() returns trigger language plpgsql
as $$
begin
  if tg_op = 'INSERT' or (new.state, new.awaits, new.failure, new.expires_at) is distinct from (old.state, old.awaits, old.failure, old.expires_at) then
    new.xid := pg_current_xact_id();
    if tg_op = 'UPDATE' then new.revision := old.revision + 1; end if;
  end if;
  return new;
end $$;
create trigger stamp before insert or update on held_command for each row execute function stamp_held_command();

-- The commands of the campaign that wait for any of these records (NULL: for any), and all of what they wait for is here. Whether their
-- senders may see it is asked when they are tried, as them.
create function ready_held(of_records uuid[], most integer)
returns table (id uuid, account uuid, name text, body jsonb, base integer, claimed_at timestamptz, clock_offset_ms bigint, at timestamptz)
language sql stable security definer set search_path = public, pg_temp
as $$
  select h.id, h.account, h.name, h.body, h.base, h.claimed_at, h.clock_offset_ms, h.at
  from held_command h
  where h.campaign = app_campaign() and h.state = 'held' and h.try_at <= clock_timestamp()
    and (of_records is null or h.awaits_ids && of_records)
    and not exists (
      select from jsonb_to_recordset(h.awaits) as w(noun text, id uuid, revision integer, stage text)
      where not case w.noun
        when 'problem' then exists (
          select from problem p where p.campaign = h.campaign and p.id = w.id and p.revision >= coalesce(w.revision, 1))
        when 'photo' then exists (
          select from evidence e
          where e.campaign = h.campaign and e.problem = w.id and e.stage = w.stage and e.stored_at is not null)
        when 'inspection' then exists (select from inspection i where i.campaign = h.campaign and i.id = w.id)
        when 'dispatch' then exists (select from dispatch d where d.campaign = h.campaign and d.id = w.id)
        when 'evidence' then exists (select from evidence e where e.campaign = h.campaign and e.id = w.id)
        when 'task' then exists (select from task k where k.campaign = h.campaign and k.id = w.id)
        when 'round' then exists (select from round r where r.campaign = h.campaign and r.id = w.id)
        when 'visit' then exists (select from visit v where v.campaign = h.campaign and v.id = w.id)
        else true
      end)
  order by h.received_at, h.id
  limit most
$$;

-- The feed's epoch: another after a restore (a new timeline, or renew_feed_epoch() where whole files were put back) and in another cluster. Cursors
-- of another epoch count transactions that never were here, so phones begin anew.
create table feed_epoch (
  only_one boolean primary key default true constraint feed_epoch_only_one check (only_one),
  epoch uuid not null default gen_random_uuid()
);
insert into feed_epoch default values;
alter table feed_epoch enable row level security;

create function feed_epoch() returns text language sql stable security definer set search_path = public, pg_temp
as $$
  select md5(e.epoch::text || s.system_identifier::text || c.timeline_id::text)
  from feed_epoch e, pg_control_system() s, pg_control_checkpoint() c
$$;

-- For whoever puts a copy of the files back (docs/operations.md).
create function renew_feed_epoch() returns void language sql security definer set search_path = public, pg_temp
as $$ update feed_epoch set epoch = gen_random_uuid() $$;
revoke execute on function renew_feed_epoch() from :app, :jobs;

-- What a phone reads by transaction, or at first by place, and had no index for.
create index problem_recheck_by_xid on problem_recheck (campaign, xid, id);
create index evidence_by_pos on evidence (campaign, pos, id) where state <> 'withdrawn';

-- As in 0012, with dispatches: they stand at their receiver, not at a column of the name `unit`, and were left behind by moves.
create or replace function reposition_facts(units text[]) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  fact regclass;
begin
  for fact in
    select c.oid::regclass
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'unit' and not a.attisdropped)
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'pos' and not a.attisdropped)
    order by c.relname
  loop
    execute format('update %s f set pos = u.pos from unit u where u.id = any ($1) and f.unit = u.id and f.pos <> u.pos', fact)
      using units;
  end loop;
  update dispatch d set pos = u.pos from unit u where u.id = any (units) and d.receiver = u.id and d.pos <> u.pos;
end $$;
