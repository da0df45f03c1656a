-- Indexes of the ledger. It is a closed list of filters and sorts (contract/src/api/ledger/columns.ts), and each of them has its index
-- here; bench/server.ts runs every pair at city, county, town and village scope.

-- Open problems are a tenth of all and nearly all that is looked at. These three hold every filter besides the sort, so that even a filter
-- that matches little is answered from the index alone. The condition is that of OPEN_STATES in contract/src/api/ledger.
create index problem_open_due on problem (campaign, due_on, id)
  include (state, pos, serial, found_on, category, source, channel, severity, team, stock, prominent, sealed_by)
  where state in ('found', 'dispatched', 'in_rectification', 'acceptance_requested', 'accepted', 'deferred');
create index problem_open_found on problem (campaign, found_on, id)
  include (state, pos, serial, due_on, category, source, channel, severity, team, stock, prominent, sealed_by)
  where state in ('found', 'dispatched', 'in_rectification', 'acceptance_requested', 'accepted', 'deferred');
create index problem_open_number on problem (campaign, pos, serial, id)
  include (state, found_on, due_on, category, source, channel, severity, team, stock, prominent, sealed_by)
  where state in ('found', 'dispatched', 'in_rectification', 'acceptance_requested', 'accepted', 'deferred');

-- All problems: by place and number with every filter (county, town and village scope are ranges of it), by the day found, by the day closed.
create index problem_number on problem (campaign, pos, serial, id)
  include (state, found_on, due_on, closed_on, category, source, channel, severity, team, stock, prominent, sealed_by);
create index problem_found on problem (campaign, found_on, id);
create index problem_closed on problem (campaign, closed_on, id) where state = 'closed';

-- A whole city with one filter: each in the order of the day found.
create index problem_category on problem (campaign, category, found_on, id);
create index problem_source on problem (campaign, source, found_on, id);
create index problem_team on problem (campaign, team, found_on, id);
create index problem_severity on problem (campaign, found_on, id) where severity = 'serious';
create index problem_warned on problem (campaign, found_on, id) where channel = 'warning';
create index problem_prominent on problem (campaign, found_on, id) where prominent;

-- Words in descriptions and places. Chinese words have two characters, for which trigrams find nothing: pairs of characters do.
create function pairs_of(words text) returns tsvector language sql immutable parallel safe set search_path = pg_catalog
as $$
  select array_to_tsvector(coalesce(array_agg(distinct substr(lower(words), at, 2)), '{}'))
  from generate_series(1, greatest(length(words) - 1, 1)) at
  where words <> ''
$$;

-- Beside the problem, not in it: a problem is written again at each step of its life, its words are not, and entries of such an index
-- are dear. Written by a trigger, read by the function below alone.
create table problem_words (
  campaign uuid not null,
  id uuid not null,
  pairs tsvector not null,
  primary key (campaign, id)
);
create index problem_words_by_pair on problem_words using gin (pairs);
alter table problem_words enable row level security;
create function keep_problem_words() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  insert into problem_words (campaign, id, pairs)
  values (new.campaign, new.id, pairs_of(new.description || ' ' || coalesce(new.place, '')))
  on conflict (campaign, id) do update set pairs = excluded.pairs;
  return null;
end $$;
create trigger words after insert or update of description, place on problem
  for each row execute function keep_problem_words();

-- Text operators are not leakproof, so a policy would bar them from the index: one function takes scope and seal itself, does what the
-- policy does, and gives ids only, the newest first (docs/decisions).
create function search_problems(words text, low bigint, high bigint, most integer)
returns table (id uuid) language plpgsql stable security definer set search_path = public, pg_temp
as $$
declare
  -- One character: whatever begins with it. Otherwise all its pairs, and then the very words.
  wanted tsquery := case when length(words) = 1 then (quote_literal(lower(words)) || ':*')::tsquery
    else (select string_agg(quote_literal(substr(lower(words), at, 2)), ' & ')
          from generate_series(1, length(words) - 1) at)::tsquery end;
begin
  return query
    select p.id from problem p join problem_words w on w.campaign = p.campaign and w.id = p.id
    where p.campaign = app_campaign()
      and w.campaign = app_campaign()
      and w.pairs @@ wanted
      and position(lower(words) in lower(p.description || ' ' || coalesce(p.place, ''))) > 0
      and p.pos between greatest(low, app_low()) and least(high, app_high())
      and (app_ranges() is null or app_ranges() @> p.pos)
      and (p.sealed_by is null or app_cleared_for_all() or p.sealed_by = any (app_cleared_rounds()))
    order by p.found_on desc, p.id desc
    limit most;
end $$;
