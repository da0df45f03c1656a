-- Numbers in words ("第0012345处"): pairs of digits are in a tenth of all problems, and a search by pairs alone read a million entries to find
-- one. Where four Latin letters or digits stand together, the four are indexed besides; a search uses them instead of their pairs.
create or replace function pairs_of(words text) returns tsvector language sql immutable parallel safe set search_path = pg_catalog
as $$
  select array_to_tsvector(coalesce(array_agg(distinct term), '{}'))
  from (
    select substr(lower(words), at, 2) as term from generate_series(1, greatest(length(words) - 1, 1)) at
    union all
    select four from generate_series(1, length(words) - 3) at, substr(lower(words), at, 4) four
    where words ~ '[0-9A-Za-z]{4}' and four ~ '^[0-9a-z]{4}$'
  ) terms
  where words <> ''
$$;

-- A term as a tsquery is written; quote_literal would give a backslash a form of its own (E'…') that is none.
create function quote_term(term text) returns text language sql immutable parallel safe set search_path = pg_catalog
as $$ select '''' || replace(replace(term, '\', '\\'), '''', '''''') || '''' $$;

-- What a search looks for: of one character whatever begins with it, otherwise fours where they are and pairs for the rest.
create function query_of(words text) returns tsquery language sql immutable parallel safe set search_path = public, pg_temp
as $$
  select case when length(words) = 1 then (quote_term(lower(words)) || ':*')::tsquery
    else (
      select string_agg(quote_term(term), ' & ')
      from (
        select four as term from generate_series(1, length(words) - 3) at, substr(lower(words), at, 4) four
        where four ~ '^[0-9a-z]{4}$'
        union all
        select pair from generate_series(1, length(words) - 1) at, substr(lower(words), at, 2) pair
        where pair !~ '^[0-9a-z]{2}$' or words !~ '[0-9A-Za-z]{4}'
      ) terms
    )::tsquery end
$$;

-- Entry by entry the index would take an hour for a million problems.
drop index problem_words_by_pair;
update problem_words w set pairs = pairs_of(p.description || ' ' || coalesce(p.place, ''))
  from problem p
  where p.campaign = w.campaign and p.id = w.id and p.description || ' ' || coalesce(p.place, '') ~ '[0-9A-Za-z]{4}';
create index problem_words_by_pair on problem_words using gin (pairs);

-- As in 0026, by query_of; and letters are made small only where the words have letters: it costs more than all else that a candidate costs.
create or replace function search_problems(words text, low bigint, high bigint, most integer)
returns table (id uuid) language plpgsql stable security definer set search_path = public, pg_temp
as $$
declare
  wanted tsquery := query_of(words);
  small text := lower(words);
  has_case boolean := lower(words) <> upper(words);
  in_campaign uuid := app_campaign();
  first_pos bigint := greatest(low, app_low());
  last_pos bigint := least(high, app_high());
  ranges int8multirange := app_ranges();
  sees_sealed boolean := app_cleared_for_all();
  cleared uuid[] := app_cleared_rounds();
begin
  return query
    select p.id from problem p join problem_words w on w.campaign = p.campaign and w.id = p.id
    where p.campaign = in_campaign
      and w.campaign = in_campaign
      and w.pairs @@ wanted
      and case when has_case then position(small in lower(p.description || ' ' || coalesce(p.place, '')))
               else position(words in p.description || ' ' || coalesce(p.place, '')) end > 0
      and p.pos between first_pos and last_pos
      and (ranges is null or ranges @> p.pos)
      and (p.sealed_by is null or sees_sealed or p.sealed_by = any (cleared))
    order by p.found_on desc, p.id desc
    limit most;
end $$;
