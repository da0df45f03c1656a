-- The trail as a chain (docs/decisions/0021-chain.md): every event's digest stands in a block, every block holds the digest of the one before.
-- Nothing of it is done in the request: a job seals what has been committed.

-- What a block commits to stands in docs/database.md, so that anybody can compute it again. Blocks are made by the jobs and never changed.
create table trail_block (
  number bigint primary key constraint trail_block_number check (number > 0),
  -- Whose transaction numbers `last_xid` counts: PostgreSQL's identifier of the cluster, as a text.
  cluster text not null,
  -- Events up to this one were there when the trail began on this cluster; 0 on the first.
  after_event bigint not null,
  -- Where it ends, by transaction and event: the next one begins behind. Transaction 0: events found on arrival at a new cluster, as listed.
  last_xid xid8 not null,
  last_event bigint not null,
  events integer not null constraint trail_block_events check (events > 0),
  -- In this block and all before it.
  total bigint not null,
  -- When the job made it, by the database's clock.
  sealed_at timestamptz not null,
  -- Of each event in order: its number, when it was received (seconds since 1970), the round that it was sealed by then, 32 bytes of digest.
  ids bigint[] not null,
  receipts text[] not null,
  seals uuid[] not null,
  digests bytea not null,
  -- The digest of the block before; NULL in the first.
  previous bytea,
  digest bytea not null constraint trail_block_digest_length check (length(digest) = 32),
  constraint trail_block_digest_once unique (digest),
  constraint trail_block_lists check (
    cardinality(ids) = events and cardinality(receipts) = events and cardinality(seals) = events and length(digests) = 32 * events)
);
create index trail_block_by_time on trail_block (sealed_at, number);
alter table trail_block enable row level security;
create policy jobs on trail_block to :jobs using (true);
-- Not for the application: how much was written when would tell of covert rounds before their release. It is told heads (below).
grant select, insert on trail_block to :jobs;

-- The newest head: for whatever prints it. A digest tells nothing of what it was made from.
create function latest_trail_head() returns table (number bigint, digest text, sealed_at timestamptz)
language sql stable security definer set search_path = public, pg_temp
as $$
  select b.number, encode(b.digest, 'hex'), b.sealed_at from trail_block b order by b.number desc limit 1
$$;

-- Whether a head that somebody holds in print is one of ours, and since when.
create function find_trail_head(head text) returns table (number bigint, sealed_at timestamptz)
language sql stable security definer set search_path = public, pg_temp
as $$
  select b.number, b.sealed_at from trail_block b where b.digest = decode(head, 'hex') and app_account() is not null
$$;

-- On another cluster transactions are counted anew. Whoever writes now is waited for, so that all that is there can be told from what comes:
-- the number of the last event.
create function last_event_on_arrival() returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp
as $$
begin
  lock table event in share mode;
  return (select coalesce(max(id), 0) from event);
end $$;
revoke execute on function last_event_on_arrival() from :app;

-- A sealer and a check look at all events, and a check at the units and rounds that their positions and seals follow, whatever the campaign.
create policy checks on event for select to :jobs using (true);
create policy checks on event_personal for select to :jobs using (true);
create policy checks on unit for select to :jobs using (true);
create policy checks on round for select to :jobs using (true);

-- The last head of each of the site's days before `day`, the newest first: to be kept elsewhere. Days and not blocks, as above.
create function daily_trail_heads(before date, most integer) returns table (day date, head text, sealed_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  if not app_may('trail.check') then return; end if;
  for step in 1..most loop
    select (b.sealed_at at time zone 'Asia/Shanghai')::date, encode(b.digest, 'hex'), b.sealed_at into day, head, sealed_at
    from trail_block b where before is null or b.sealed_at < before::timestamp at time zone 'Asia/Shanghai'
    order by b.sealed_at desc, b.number desc limit 1;
    if not found then return; end if;
    return next;
    before := day;
  end loop;
end $$;

-- When a command was received: its events were within the half minute that a transaction may take. An index of events by command would be
-- paid for by every write.
create function command_received_at(of_command uuid) returns timestamptz
language sql stable security definer set search_path = public, pg_temp
as $$
  select c.received_at from command c
  where c.id = of_command and (app_may('trail.read') or app_may('security.read'))
$$;

-- Values about a person: where they hang, so that positions follow (reposition_facts) and a person's values are found; and when they were
-- erased, by which command. The salt goes with the value: with it, a list of all names would find the name again.
alter table event_personal add column unit text, add column noun text, add column subject text, add column erased_by uuid,
  alter column salt drop not null;
update event_personal p set unit = e.unit, noun = e.noun, subject = e.subject from event e where e.id = p.event_id;
alter table event_personal alter column noun set not null, alter column subject set not null,
  add constraint event_personal_erased check (
    num_nulls(value, salt) = case when erased_at is null then 0 else 2 end and (erased_at is null) = (erased_by is null));
create index event_personal_by_subject on event_personal (subject, noun) where erased_at is null;

-- As in 0010, with what a value's row says of its event.
create or replace function add_personal_event(made jsonb, personal jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  number bigint;
begin
  if (made ->> 'account')::uuid is distinct from app_account() then
    raise insufficient_privilege using message = 'not for this actor';
  end if;
  insert into event (at, kind, campaign, noun, subject, unit, pos, account, command, change, sealed_by)
  select at, kind, campaign, noun, subject, unit, pos, account, command, change, sealed_by
  from jsonb_to_record(made) as e(at timestamptz, kind text, campaign uuid, noun text, subject text, unit text, pos bigint, account uuid,
    command uuid, change jsonb, sealed_by uuid)
  returning id into number;
  insert into event_personal (event_id, name, campaign, unit, pos, sealed_by, noun, subject, salt, value)
  select number, p.name, (made ->> 'campaign')::uuid, made ->> 'unit', (made ->> 'pos')::bigint, (made ->> 'sealed_by')::uuid,
    made ->> 'noun', made ->> 'subject', decode(p.salt, 'hex'), p.value
  from jsonb_to_recordset(personal) as p(name text, salt text, value text);
end $$;

-- Erases what events about this subject keep of a person, and says which events: their digests stay, and with them the chain.
create function erase_personal(of_noun text, of_subject text, names text[], by_command uuid, erased timestamptz)
returns table (event_id bigint, name text)
language plpgsql volatile security definer set search_path = public, pg_temp
as $$
begin
  if not app_may('personal.erase') then raise insufficient_privilege using message = 'not for this actor'; end if;
  return query
    update event_personal p set value = null, salt = null, erased_at = erased, erased_by = by_command
    where p.noun = of_noun and p.subject = of_subject and p.erased_at is null and (names is null or p.name = any (names))
    returning p.event_id, p.name;
end $$;
revoke execute on function erase_personal(text, text, text[], uuid, timestamptz) from :jobs;

-- Checks of the chain: asked for by the audit administrator or by the clock, done by a job, with how far it is.
create table trail_check (
  id uuid primary key,
  -- NULL: by the clock.
  account uuid,
  asked_at timestamptz not null,
  -- Begun behind the block with this digest, which was held to be right; NULL: from the first.
  after_head text,
  -- Printed or exported heads that must be in the chain.
  heads text[] not null default '{}',
  state text not null default 'waiting' constraint trail_check_state check (state in ('waiting', 'running', 'passed', 'touched')),
  -- How far it is.
  block bigint not null default 0,
  blocks bigint not null default 0,
  events bigint not null default 0,
  erased bigint not null default 0,
  waiting bigint not null default 0,
  oldest_waiting timestamptz,
  head text,
  findings jsonb not null default '[]',
  more_findings bigint not null default 0,
  ended_at timestamptz
);
create index trail_check_by_time on trail_check (asked_at, id);
alter table trail_check enable row level security;
create policy checkers on trail_check using ((select app_may('trail.check')));
grant select, insert on trail_check to :app;
grant select, insert, update on trail_check to :jobs;
