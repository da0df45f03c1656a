-- What an overview of a million problems needs (docs/decisions/0028).

-- How many problems a unit has ever had, and how many of them are closed: withdrawn ones are in neither, sealed ones are not here at all. A city
-- of forty thousand villages is so many rows to add up, whatever they were a hundred days ago. Kept by a trigger in the transaction of the
-- problem itself; the unit's row is the only one that is locked, as its serial is.
create table problem_tally (
  campaign uuid not null,
  unit text not null,
  pos bigint not null,
  found integer not null,
  closed integer not null,
  primary key (campaign, unit)
) with (fillfactor = 70);
create index problem_tally_by_pos on problem_tally (campaign, pos);
alter table problem_tally enable row level security;
-- As guard_by_place has it, for rows that never stand for anything sealed.
create policy in_reach on problem_tally using (
  case when campaign = (select app_campaign())
    and pos between (select app_low()) and (select app_high())
    and ((select app_ranges()) is null or (select app_ranges()) @> pos)
    then true else false end);
grant select on problem_tally to :app, :jobs;

-- A problem's unit never changes; where the unit stands is copied here by reposition_facts. A release counts what it opens, one by one.
create function keep_problem_tally() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  more_found integer := (new.sealed_by is null and new.state <> 'withdrawn')::integer;
  more_closed integer := (new.sealed_by is null and new.state = 'closed')::integer;
begin
  if tg_op = 'UPDATE' then
    more_found := more_found - (old.sealed_by is null and old.state <> 'withdrawn')::integer;
    more_closed := more_closed - (old.sealed_by is null and old.state = 'closed')::integer;
  end if;
  if more_found <> 0 or more_closed <> 0 then
    insert into problem_tally as t (campaign, unit, pos, found, closed)
    values (new.campaign, new.unit, new.pos, more_found, more_closed)
    on conflict (campaign, unit) do update set found = t.found + excluded.found, closed = t.closed + excluded.closed;
  end if;
  return null;
end $$;
create trigger tally after insert on problem for each row execute function keep_problem_tally();
create trigger tally_again after update of state, sealed_by on problem for each row
  when (old.state is distinct from new.state or old.sealed_by is distinct from new.sealed_by)
  execute function keep_problem_tally();
insert into problem_tally (campaign, unit, pos, found, closed)
select campaign, unit, min(pos), count(*), count(*) filter (where state = 'closed')
from problem where sealed_by is null and state <> 'withdrawn' group by campaign, unit;

-- Sealed ones are few, and counted where somebody may see them.
create index problem_sealed on problem (campaign, pos) include (state, found_on, closed_on, sealed_by) where sealed_by is not null;

-- As in 0013, and the problems of some days are counted from it alone.
drop index problem_found;
create index problem_found on problem (campaign, found_on, id) include (pos, state, sealed_by);
