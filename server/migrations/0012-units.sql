-- Units, continued: what changes of the tree and the search need.

-- Spacing a part of the tree anew swaps positions within one statement, so the check waits for the commit.
drop index unit_by_pos;
alter table unit add constraint unit_pos_once unique (pos) deferrable initially deferred;

-- Search goes by the beginnings of words (server/src/features/units/search): trigrams know no Chinese under collation C.
drop index unit_by_search;
create index unit_by_search on unit using gin (array_to_tsvector(string_to_array(search_keys, ' ')));

-- A code belongs to one unit at a time, and may be given out again after a withdrawal (requirements, E3).
alter table unit_version add constraint unit_code_once
  exclude using gist (code with =, unit with <>, valid with &&) where (code is not null) deferrable initially deferred;

-- A row that would end on the day on which it began was never so: it goes, and the trail says what it was.
grant delete on unit_version, unit_relation to :app, :jobs;

-- How many problems of any campaign are open at each of these units. A definer's view: whoever keeps the tree sees no problem, only
-- whether a unit may be withdrawn without successor.
create function open_problems_of(units text[]) returns table (unit text, open bigint)
language sql stable security definer set search_path = public, pg_temp
as $$
  select p.unit, count(*) from problem p
  where p.unit = any (units) and p.state not in ('closed', 'withdrawn') and p.sealed_by is null
  group by p.unit
$$;

-- Copies the units' positions onto the rows of facts that carry the old ones: every table with a unit and a position, whatever its campaign
-- and seal. Rows without change stay untouched; those with one get a new xid and so reach the phones again.
create function reposition_facts(units text[]) returns void
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
end $$;

-- Units found by a normalised word, the best kind of hit first: the code's beginning, the whole name, the name's beginning, inside. Row-level
-- security would bar the index (its operators are not leakproof); names are no secret among people who have signed in, others find nothing.
create function search_units(word text, within int8multirange, most integer) returns setof text
language plpgsql stable security definer set search_path = public, pg_temp
as $$
declare
  queries tsquery[];
  found text[] := '{}';
  -- One letter or digit is inside of nearly every name.
  steps constant integer := case when word ~ '^[a-z0-9]$' then 2 else 3 end;
  step integer;
begin
  if app_account() is null or word !~ '^[^\s''\\:&|!()<>*]+$' then return; end if;
  queries := array[
    format('''^%s''', word), format('''^%s'':*', word), format('''^%s'':* | ''%s'':*', word, word)]::tsquery[];
  if word ~ '^[0-9]{2}' then
    found := array(
      select id from unit
      where code >= upper(word) and code < upper(word) || '~' and (within is null or within @> pos)
      order by code limit most);
  end if;
  for step in 1..steps loop
    exit when cardinality(found) >= most;
    found := found || array(
      select id from unit
      where array_to_tsvector(string_to_array(search_keys, ' ')) @@ queries[step]
        and (within is null or within @> pos) and id <> all (found)
      order by pos limit most - cardinality(found));
  end loop;
  return query select unnest(found);
end $$;
