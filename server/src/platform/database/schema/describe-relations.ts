import type pg from "pg";
import { commentOn, grantsOf, notOfExtension } from "./grants.ts";

/** NOT NULL stands with the columns; as constraints (PostgreSQL 18) they are left out. */
const CONSTRAINTS = `
  select string_agg(format('  constraint %I %s', k.conname, pg_get_constraintdef(k.oid)), e',\\n'
    order by position(k.contype in 'pucxf'), k.conname)
  from pg_constraint k
  where k.conrelid = c.oid and k.contype in ('p', 'u', 'c', 'x', 'f') and k.conparentid = 0 and k.conislocal`;

const COLUMNS = `
  select string_agg(format('  %I %s%s', a.attname, format_type(a.atttypid, a.atttypmod), concat(
      case when a.attcollation <> t.typcollation then format(' collate %I', l.collname) end,
      case when a.attgenerated = 's' then format(' generated always as (%s) stored', pg_get_expr(e.adbin, e.adrelid))
        when a.attidentity <> '' then format(' generated %s as identity',
          case a.attidentity when 'a' then 'always' else 'by default' end)
        else ' default ' || pg_get_expr(e.adbin, e.adrelid) end,
      case when a.attnotnull then ' not null' end)), e',\\n' order by a.attnum)
  from pg_attribute a
  join pg_type t on t.oid = a.atttypid
  left join pg_collation l on l.oid = a.attcollation
  left join pg_attrdef e on e.adrelid = a.attrelid and e.adnum = a.attnum
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped`;

/** Of a partition only what is its own: the rest follows from its parent. */
const TABLE = `
  case when c.relispartition then
    format('create table %I partition of %s %s%s;', c.relname,
      (select i.inhparent::regclass from pg_inherits i where i.inhrelid = c.oid),
      lower(left(bound.words, 3)) || substr(bound.words, 4), partitioned.by)
  else
    format(e'create %stable %I (\\n%s\\n)%s%s;', case c.relpersistence when 'u' then 'unlogged ' else '' end, c.relname,
      concat_ws(e',\\n', (${COLUMNS}), (${CONSTRAINTS})),
      ' with (' || array_to_string(c.reloptions, ', ') || ')', partitioned.by)
  end`;

/** Those of constraints and those that come from a parent's are left out. */
const INDEXES = `
  select string_agg(replace(replace(pg_get_indexdef(x.indexrelid), ' ON public.', ' ON '), ' ON ONLY public.', ' ON ONLY ') || ';', e'\\n' order by x.indexrelid::regclass::text collate "C")
  from pg_index x
  where x.indrelid = c.oid
    and not exists (select from pg_constraint k where k.conindid = x.indexrelid and k.conrelid = c.oid and k.contype in ('p', 'u', 'x'))
    and not exists (select from pg_inherits i where i.inhrelid = x.indexrelid)`;

const ROW_SECURITY = `concat_ws(e'\\n',
  case when c.relrowsecurity then format('alter table %I enable row level security;', c.relname) end,
  case when c.relforcerowsecurity then format('alter table %I force row level security;', c.relname) end,
  (select string_agg(concat(format('create policy %I on %I', p.polname, c.relname),
      case when not p.polpermissive then ' as restrictive' end,
      case p.polcmd when 'r' then ' for select' when 'a' then ' for insert' when 'w' then ' for update' when 'd' then ' for delete' end,
      case when p.polroles <> '{0}' then ' to ' || (
        select string_agg(quote_ident(r.rolname), ', ' order by r.rolname) from pg_roles r where r.oid = any (p.polroles)) end,
      e'\\n  using (' || pg_get_expr(p.polqual, p.polrelid) || ')',
      e'\\n  with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', ';'), e'\\n' order by p.polname)
    from pg_policy p where p.polrelid = c.oid))`;

const TRIGGERS = `
  select string_agg(replace(pg_get_triggerdef(t.oid), ' ON public.', ' ON ') || ';', e'\\n' order by t.tgname)
  from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal and t.tgparentid = 0`;

const COLUMN_GRANTS = `
  select string_agg(given.lines, e'\\n' order by a.attnum)
  from pg_attribute a
  cross join lateral (
    select ${grantsOf("a.attacl", "c.relowner", "format('%I (%I)', c.relname, a.attname)")} as lines
  ) given
  where a.attrelid = c.oid and a.attacl is not null`;

const COMMENTS = `concat_ws(e'\\n',
  ${commentOn("format('table %I', c.relname)", "obj_description(c.oid, 'pg_class')")},
  (select string_agg(format('comment on column %I.%I is %L;', c.relname, a.attname, d.description), e'\\n' order by a.attnum)
    from pg_description d join pg_attribute a on a.attrelid = d.objoid and a.attnum = d.objsubid
    where d.classoid = 'pg_class'::regclass and d.objoid = c.oid and d.objsubid > 0))`;

const STATISTICS = `
  select string_agg(replace(replace(pg_get_statisticsobjdef(s.oid), ' public.', ' '), ' FROM public.', ' FROM ') || ';', e'\\n' order by s.stxname)
  from pg_statistic_ext s where s.stxrelid = c.oid`;

const RELATIONS = `
  select concat_ws(e'\\n', ${TABLE}, (${INDEXES}), (${STATISTICS}), nullif(${ROW_SECURITY}, ''), (${TRIGGERS}),
    ${grantsOf("c.relacl", "c.relowner", "quote_ident(c.relname)")}, (${COLUMN_GRANTS}), nullif(${COMMENTS}, '')) as text
  from pg_class c
  cross join lateral (select ' partition by ' || lower(pg_get_partkeydef(c.oid)) as by) partitioned
  cross join lateral (select pg_get_expr(c.relpartbound, c.oid) as words) bound
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and ${notOfExtension("pg_class", "c.oid")}
  order by c.relname`;

/** Tables with their columns, constraints, indexes, policies, triggers and rights, a paragraph each. */
export async function describeRelations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ text: string }>(RELATIONS);
  return rows.map(({ text }) => text);
}
