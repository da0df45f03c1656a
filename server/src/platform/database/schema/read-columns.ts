import type pg from "pg";
import type { Column } from "./column-type.ts";

export type Relation = { name: string; columns: Column[] };

/** Partitions are reached through their parents alone. A view's column may always be null, for all that PostgreSQL says. */
const COLUMNS = `
  select c.relname as relation,
    a.attname as name,
    coalesce(e.typname, b.typname, t.typname) as type,
    (coalesce(b.typcategory, t.typcategory) = 'A') as array,
    not a.attnotnull as nullable,
    case
      when a.attgenerated <> '' or a.attidentity = 'a' then 'always'
      when a.atthasdef or a.attidentity = 'd' or t.typdefault is not null then 'default'
    end as given,
    (select array_agg(l.enumlabel::text order by l.enumsortorder)
      from pg_enum l where l.enumtypid = coalesce(e.oid, b.oid, t.oid)) as labels
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_type b on t.typtype = 'd' and b.oid = t.typbasetype
  left join pg_type e on coalesce(b.typcategory, t.typcategory) = 'A' and e.oid = coalesce(b.typelem, t.typelem)
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by c.relname, a.attnum`;

/** The tables and views of the schema `public`, by name, with their columns in their order. */
export async function readRelations(client: pg.ClientBase): Promise<Relation[]> {
  const { rows } = await client.query<Column & { relation: string }>(COLUMNS);
  const relations = new Map<string, Column[]>();
  for (const { relation, ...column } of rows)
    relations.set(relation, [...(relations.get(relation) ?? []), column]);
  return [...relations].map(([name, columns]) => ({ name, columns }));
}
