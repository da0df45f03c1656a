-- Work that follows a command (derived photo sizes, notices) and work by the clock. The jobs themselves live in the schema graphile_worker, whose
-- tables its library makes and keeps as the jobs' role (docs/decisions); commands only ask for jobs here, in their own transaction.

-- What the library would begin with itself (its documentation, "Database schema"), so that the jobs' role needs no right to create schemas.
create schema graphile_worker;
grant usage, create on schema graphile_worker to :jobs;
create table graphile_worker.migrations (
  id integer primary key,
  ts timestamptz not null default now(),
  breaking boolean not null default false
);
grant select, insert, update, delete on graphile_worker.migrations to :jobs;

-- Asked for and not yet taken over by the jobs' process. Of two requests with one key one job is left, as long as it has not begun.
create table job_request (
  id bigint generated always as identity primary key,
  task text not null constraint job_request_task check (task ~ '^[a-z][a-z0-9-]{0,63}$'),
  key text not null constraint job_request_key check (length(key) between 1 and 200),
  payload jsonb not null default '{}',
  run_at timestamptz,
  requested_at timestamptz not null default clock_timestamp()
);
alter table job_request enable row level security;
create policy askers on job_request for insert to :app with check ((select app_account()) is not null);
create policy takers on job_request to :jobs using (true);
grant insert on job_request to :app;
grant select, insert, update, delete on job_request to :jobs;

-- What a job does stands in the trail under no account; a receipt that no device can send again any more is deleted by a job.
create policy jobs on event for insert to :jobs with check (account is null);
create policy expiry on command to :jobs using (true);
grant delete on command to :jobs;

-- How far the schema is: for the readiness of a process that may not read the owner's table.
create function migration_level() returns integer language sql stable security definer set search_path = public, pg_temp
as $$ select max(number) from migration $$;

-- Jobs that wait, that failed and will be tried again, that were given up, and how late the latest of them is. No schema yet: nothing but requests.
create function jobs_state() returns table (waiting bigint, failing bigint, given_up bigint, lag_seconds double precision)
language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  select count(*), 0, 0, coalesce(extract(epoch from clock_timestamp() - min(requested_at)), 0)
    into waiting, failing, given_up, lag_seconds from job_request;
  if to_regclass('graphile_worker.jobs') is not null then
    select waiting + count(*) filter (where j.attempts < j.max_attempts),
      count(*) filter (where j.last_error is not null and j.attempts < j.max_attempts),
      count(*) filter (where j.attempts >= j.max_attempts and j.locked_at is null),
      greatest(lag_seconds, extract(epoch from clock_timestamp() - min(j.run_at) filter (
        where j.attempts < j.max_attempts and j.locked_at is null and j.run_at < clock_timestamp())))
      into waiting, failing, given_up, lag_seconds from graphile_worker.jobs j;
  end if;
  return next;
end $$;

-- The jobs as the system administrator sees them, from the first id after `after` on; of one state, or with NULL of all.
create function list_jobs(after bigint, wanted text, most integer)
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
      from graphile_worker.jobs j where j.id > after) as listed
    where wanted is null or listed.state = wanted
    order by listed.id limit most;
end $$;

-- Tables whose statistics do not fit what they hold: never analysed, or a fifth off. Autovacuum passes by the parents of partitions.
create function tables_to_analyze() returns setof text language sql stable security definer set search_path = public, pg_temp
as $$
  select c.oid::regclass::text
  from pg_class c,
    lateral (select coalesce(sum(pg_stat_get_live_tuples(p.relid)), 0) as rows
             from pg_partition_tree(c.oid) p where p.isleaf) held
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and held.rows > 0 and abs(held.rows - greatest(c.reltuples, 0)) > 100 + 0.2 * greatest(c.reltuples, 0)
  order by 1
$$;

-- Only an owner may analyse before PostgreSQL 17.
create function analyze_table(name text) returns void language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if not exists (select from pg_class where oid = to_regclass(name) and relnamespace = 'public'::regnamespace and relkind in ('r', 'p'))
  then raise exception 'no table of ours: %', name; end if;
  execute format('analyze %s', to_regclass(name));
end $$;

revoke execute on function tables_to_analyze(), analyze_table(text), add_event_months(integer) from :app;
grant execute on function tables_to_analyze(), analyze_table(text), add_event_months(integer) to :jobs;
