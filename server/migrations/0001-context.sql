-- Who is asking, as row-level security sees it. The application sets these with set_config(…, true) at the start of every transaction;
-- after the transaction a setting reads '' and not NULL, hence nullif. Without a context a policy lets no row through.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Functions are for the two roles that work with them and for nobody else who may connect: some of them look past row-level security. A
-- function that does ("security definer") names pg_temp last in its search path, or a temporary table could stand in for one of ours.
alter default privileges revoke execute on functions from public;
alter default privileges grant execute on functions to :app, :jobs;

create function app_account() returns uuid language sql stable parallel safe
as $$ select nullif(current_setting('app.account', true), '')::uuid $$;

create function app_campaign() returns uuid language sql stable parallel safe
as $$ select nullif(current_setting('app.campaign', true), '')::uuid $$;

-- The first and the last position of the unit tree that the actor may touch; NULL: none.
create function app_low() returns bigint language sql stable parallel safe
as $$ select nullif(current_setting('app.low', true), '')::bigint $$;

create function app_high() returns bigint language sql stable parallel safe
as $$ select nullif(current_setting('app.high', true), '')::bigint $$;

-- Set only where the actor's units lie in several ranges; low and high enclose them all.
create function app_ranges() returns int8multirange language sql stable parallel safe
as $$ select nullif(current_setting('app.ranges', true), '')::int8multirange $$;

-- Rounds whose sealed records the actor may see: 'all', or ids parted by commas.
create function app_cleared_for_all() returns boolean language sql stable parallel safe
as $$ select current_setting('app.cleared', true) = 'all' $$;

create function app_cleared_rounds() returns uuid[] language sql stable parallel safe
as $$
  select case when current_setting('app.cleared', true) in ('', 'all') then '{}'::uuid[]
              else string_to_array(current_setting('app.cleared', true), ',')::uuid[] end
$$;

-- Verbs that open a table of its own kind (contacts, accounts, trail …): parted by commas.
create function app_may(verb text) returns boolean language sql stable parallel safe
as $$ select coalesce(verb = any (string_to_array(current_setting('app.verbs', true), ',')), false) $$;

-- Every row that phones or readers follow says which transaction wrote it last (feed) and how often it was changed (If-Match).
create function stamp_row() returns trigger language plpgsql
as $$
begin
  new.xid := pg_current_xact_id();
  if tg_op = 'UPDATE' then new.revision := old.revision + 1; end if;
  return new;
end $$;

-- For rows whose revision the program itself counts.
create function stamp_xid() returns trigger language plpgsql
as $$
begin
  new.xid := pg_current_xact_id();
  return new;
end $$;

-- The policy of a table of facts: a row is seen and written where its campaign is the one asked for, its position lies in the
-- actor's ranges and it is not sealed, or sealed by a round that the actor is cleared for (requirements, S1-12, S3-11). Plain integer
-- comparisons, each setting read once a statement. The CASE is for the planner: compared bare with settings that it cannot know, it takes a
-- row in two hundred to pass and chooses plans that read a million; of a CASE it assumes one in two, and the literal ranges that every
-- query repeats say the rest (docs/decisions).
create procedure guard_by_place(guarded regclass) language plpgsql
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
end $$;
