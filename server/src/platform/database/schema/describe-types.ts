import type pg from "pg";
import { notOfExtension } from "./grants.ts";

/** Versions are left out: they come with PostgreSQL's. */
const EXTENSIONS = `
  select format('create extension %I;', extname) as text from pg_extension where extname <> 'plpgsql' order by extname`;

const TYPES = `
  select case t.typtype
      when 'e' then format('create type %I as enum (%s);', t.typname,
        (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid))
      when 'd' then format('create domain %I as %s%s%s%s;', t.typname, format_type(t.typbasetype, t.typtypmod),
        case when t.typnotnull then ' not null' else '' end,
        coalesce(' default ' || t.typdefault, ''),
        coalesce((select string_agg(format(' constraint %I %s', conname, pg_get_constraintdef(oid)), '' order by conname)
          from pg_constraint where contypid = t.oid and contype = 'c'), ''))
      when 'r' then format('create type %I as range (subtype = %s);', t.typname,
        (select format_type(rngsubtype, null) from pg_range where rngtypid = t.oid))
      else format('create type %I as (%s);', t.typname,
        (select string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' order by attnum)
          from pg_attribute where attrelid = t.typrelid and attnum > 0 and not attisdropped))
    end as text
  from pg_type t
  left join pg_class c on c.oid = t.typrelid
  where t.typnamespace = 'public'::regnamespace
    and (t.typtype in ('e', 'd', 'r') or (t.typtype = 'c' and c.relkind = 'c'))
    and ${notOfExtension("pg_type", "t.oid")}
  order by t.typname`;

/** Sequences of their own; those of identity columns stand with their tables. */
const SEQUENCES = `
  select format('create sequence %I as %s increment %s minvalue %s maxvalue %s start %s%s;', c.relname,
    format_type(s.seqtypid, null), s.seqincrement, s.seqmin, s.seqmax, s.seqstart,
    case when s.seqcycle then ' cycle' else '' end) as text
  from pg_sequence s join pg_class c on c.oid = s.seqrelid
  where c.relnamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('i', 'e'))
  order by c.relname`;

/** Extensions, types and sequences, a paragraph each. */
export async function describeTypes(client: pg.ClientBase): Promise<string[]> {
  const paragraphs: string[] = [];
  for (const query of [EXTENSIONS, TYPES, SEQUENCES]) {
    const { rows } = await client.query<{ text: string }>(query);
    if (rows.length > 0) paragraphs.push(rows.map(({ text }) => text).join("\n"));
  }
  return paragraphs;
}
