-- The release of covert rounds (requirements, S1-12, S2-15, S3-11): whatever a round sealed is opened in one transaction, numbered in it,
-- and told again to whoever follows rows by the transaction that wrote them.

-- Why, by whom. `released_at` has been there from the beginning.
alter table round add column released_by uuid;
alter table round add column release_reason text;

-- A command that looked at a round before its release and writes after it would leave a row that nobody ever opens. So whatever seals a row
-- holds on to its round meanwhile; where the release was quicker the command begins anew (runCommand tries again on 40001) and finds it open.
create function hold_seal() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform from round where campaign = new.campaign and id = new.sealed_by and sealed for share;
  if not found then raise serialization_failure using message = 'the round of this record was released meanwhile'; end if;
  return new;
end $$;

-- What every table with a seal has: that hold, and an index of what is sealed, which a release reads and which is empty otherwise.
create procedure guard_seal(guarded regclass) language plpgsql
as $$
begin
  execute format('create trigger hold_seal before insert on %s for each row when (new.sealed_by is not null) execute function hold_seal()', guarded);
  execute format('create index on %s (sealed_by) where sealed_by is not null', guarded);
end $$;

-- The tables with a seal, whatever their migration; partitions are reached through their parents.
create function sealable_tables() returns setof regclass language sql stable
as $$
  select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'sealed_by' and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  order by c.relname
$$;

do $$
declare
  found regclass;
begin
  for found in select sealable_tables() loop call guard_seal(found); end loop;
end $$;

-- As in 0001, with the seal's hold: tables to come have it with their policy.
create or replace procedure guard_by_place(guarded regclass) language plpgsql
as $$
declare
  rule constant text := 'case when campaign = (select app_campaign())
    and pos between (select app_low()) and (select app_high())
    and ((select app_ranges()) is null or (select app_ranges()) @> pos)
    and (sealed_by is null or (select app_cleared_for_all()) or sealed_by = any ((select app_cleared_rounds())::uuid[]))
    then true else false end';
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('create policy by_place on %s using (%s)', guarded, rule);
  call guard_seal(guarded);
end $$;

-- Opens a round's problems. Each gets its village's next number now, in the order in which they were found; one that was withdrawn under
-- seal was never shown and gets none. The case says since when it can be known: nothing that tells of it happened before (contract,
-- release-sealed.ts, which this repeats for thousands of rows at once). Counters are locked in the order of their units.
create function open_sealed_problems(of_campaign uuid, of_round uuid, released timestamptz, minute text, by_command uuid)
returns table (opened integer, numbered integer)
language plpgsql volatile security definer set search_path = public, pg_temp
as $$
begin
  perform from problem p where p.campaign = of_campaign and p.sealed_by = of_round order by p.id for no key update;
  return query
    with placed as (
      select p.id, p.unit, p.state <> 'withdrawn' as shown,
        row_number() over (same order by p.found_on, p.found_at, p.id) as nth, count(*) over same as many
      from problem p where p.campaign = of_campaign and p.sealed_by = of_round
      window same as (partition by p.unit, p.state <> 'withdrawn')
    ), counted as (
      insert into village_serial as counter (unit, next)
      select placed.unit, count(*) + 1 from placed where placed.shown group by placed.unit order by placed.unit
      on conflict (unit) do update set next = counter.next + excluded.next - 1
      returning counter.unit, counter.next
    ), changed as (
      update problem p set sealed_by = null, revision = p.revision + 1,
        serial = case when placed.shown then counted.next - placed.many + placed.nth - 1 end,
        progress = p.progress || jsonb_build_object('sealed', false, 'released_at', minute, 'revision', p.revision + 1)
      from placed left join counted on counted.unit = placed.unit
      where p.campaign = of_campaign and p.id = placed.id
      returning p.id, p.unit, p.pos, p.serial, p.revision
    ), told as (
      insert into event (at, kind, campaign, noun, subject, unit, pos, account, command, change)
      select released, 'problem.released', of_campaign, 'problem', c.id, c.unit, c.pos, app_account(), by_command,
        jsonb_build_object('serial', c.serial, 'revision', c.revision)
      from changed c order by c.unit, c.serial, c.id
    ) select count(*)::integer, count(changed.serial)::integer from changed;
end $$;

-- Opens all that a round sealed, wherever it stands, and says how much of each table it was. Rows that phones and readers follow by `xid` get
-- the one of this transaction, from their trigger `stamp` or here: to a feed they are new, and so they reach those who have never seen them.
-- Events keep theirs: the trail is read by time of receipt, and by its order it is sealed in blocks, which an opened row must not enter twice.
-- As definer: not even the office may update events, and a row outside of the office's own units must not stay behind.
create function open_sealed(of_campaign uuid, of_round uuid, released timestamptz, minute text, by_command uuid) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
  sealable regclass;
  follows boolean;
  many bigint;
  problems record;
  opened jsonb := '{}';
begin
  if not app_may('round.release') or not app_cleared_for_all() or of_campaign is distinct from app_campaign() then
    raise insufficient_privilege using message = 'not for this actor';
  end if;
  for sealable in select sealable_tables() loop
    continue when sealable = 'problem'::regclass;
    select sealable <> 'event'::regclass and exists (
      select from pg_attribute a where a.attrelid = sealable and a.attname = 'xid' and not a.attisdropped) into follows;
    execute format('update %s set sealed_by = null%s where campaign = $1 and sealed_by = $2',
                   sealable, case when follows then ', xid = pg_current_xact_id()' else '' end)
      using of_campaign, of_round;
    get diagnostics many = row_count;
    if many > 0 then opened := opened || jsonb_build_object(sealable::text, many); end if;
  end loop;
  -- Last, as the counters of villages are what others wait for.
  select * into problems from open_sealed_problems(of_campaign, of_round, released, minute, by_command);
  return opened || jsonb_build_object('problem', problems.opened, 'numbered', problems.numbered);
end $$;

revoke execute on function open_sealed_problems(uuid, uuid, timestamptz, text, uuid), sealable_tables() from :app, :jobs;
revoke execute on function open_sealed(uuid, uuid, timestamptz, text, uuid) from :jobs;

-- Where a covert team goes and who is in it is for its members and the campaign's office: the territory given to it for a round would tell of
-- that round (S3-11). That there is such a team is written in the campaign's plan. Who watches the teams compares their members (S1-33).
create policy covert_apart on team_unit as restrictive using (
  (select app_cleared_for_all()) or exists (select from team t where t.id = team_unit.team and (t.kind <> 'covert'
    or t.id in (select g.team from role_grant g where g.account = (select app_account()) and g.revoked_at is null))));
create policy covert_apart on team_member as restrictive using (
  (select app_cleared_for_all()) or (select app_may('team.watch'))
  or exists (select from team t where t.id = team_member.team and (t.kind <> 'covert'
    or t.id in (select g.team from role_grant g where g.account = (select app_account()) and g.revoked_at is null))));

-- As in 0005, without what is sealed for the administrator of audit too: before its release a round is nobody's but its planners' and its
-- team's. What the trail holds and where it was touched is found without reading it.
create or replace procedure guard_trail(guarded regclass, for_whom text) language plpgsql
as $$
declare
  rule constant text := '(%s)
    and campaign = (select app_campaign())
    and (pos is null or pos between (select app_low()) and (select app_high()))
    and ((select app_ranges()) is null or pos is null or (select app_ranges()) @> pos)
    and (sealed_by is null or (select app_cleared_for_all()) or sealed_by = any ((select app_cleared_rounds())::uuid[]))
    or (select app_may(''security.read'')) and (campaign is null or (select app_may(''trail.read'')) and sealed_by is null)';
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('create policy readers on %s for select using (' || rule || ')', guarded, for_whom);
end $$;
drop policy readers on event;
drop policy readers on event_personal;
call guard_trail('event', 'true');
call guard_trail('event_personal', '(select app_may(''trail.read''))');

-- As in 0011, without the jobs about photos under seal: whoever keeps the system sees nothing of the work, and how much there is to do after a
-- quiet day would tell. Counts for the operator of the machine (jobs_state) stay whole.
create or replace function list_jobs(after bigint, wanted text, most integer)
returns table (id bigint, task text, state text, attempts integer, most_attempts integer, due_at timestamptz, asked_at timestamptz, last_error text)
language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  if not app_may('system.keep') or to_regclass('graphile_worker.jobs') is null then return; end if;
  return query
    select * from (
      select j.id, j.task_identifier,
        case when j.locked_at is not null then 'running'
             when j.attempts >= j.max_attempts then 'given_up'
             when j.last_error is not null then 'failing'
             else 'waiting' end as state,
        j.attempts::integer, j.max_attempts::integer, j.run_at, j.created_at, j.last_error
      from graphile_worker.jobs j
      where j.id > after and not exists (select from evidence e where e.sealed_by is not null
        and j.key = format('derive-evidence derive-evidence %s %s', e.campaign, e.id))) as listed
    where wanted is null or listed.state = wanted
    order by listed.id limit most;
end $$;
