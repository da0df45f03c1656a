-- As in 0018, and phones hear of it: a fact that was entered while its unit moved reached phones at the old place, after they had let the unit go.
-- Its new place is not theirs, so no change of the fact itself tells them; the unit does, once more, and takes what stands at it along.
create or replace function reposition_facts(units text[]) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  fact regclass;
  moved text[] := '{}';
  late text[];
begin
  for fact in
    select c.oid::regclass
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'unit' and not a.attisdropped)
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'pos' and not a.attisdropped)
    order by c.relname
  loop
    execute format('with put as (
        update %s f set pos = u.pos from unit u where u.id = any ($1) and f.unit = u.id and f.pos <> u.pos returning f.unit)
      select array_agg(distinct unit) from put', fact)
      using units into late;
    moved := moved || late;
  end loop;
  with put as (
    update dispatch d set pos = u.pos from unit u where u.id = any (units) and d.receiver = u.id and d.pos <> u.pos returning d.receiver)
  select array_agg(distinct receiver) from put into late;
  -- Units that move in this very transaction are heard of anyway.
  update unit u set xid = pg_current_xact_id() where u.id = any (moved || late) and u.xid <> pg_current_xact_id();
end $$;
