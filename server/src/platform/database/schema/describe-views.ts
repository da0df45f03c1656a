import type pg from "pg";
import { commentOn, grantsOf, notOfExtension } from "./grants.ts";

const VIEWS = `
  select format('create %sview %I%s as', case c.relkind when 'm' then 'materialized ' else '' end, c.relname,
      ' with (' || array_to_string(c.reloptions, ', ') || ')') as head,
    pg_get_viewdef(c.oid) as body,
    concat_ws(e'\\n',
      (select string_agg(replace(pg_get_indexdef(x.indexrelid), ' ON public.', ' ON ') || ';', e'\\n'
        order by x.indexrelid::regclass::text collate "C") from pg_index x where x.indrelid = c.oid),
      ${commentOn("format('view %I', c.relname)", "obj_description(c.oid, 'pg_class')")},
      ${grantsOf("c.relacl", "c.relowner", "quote_ident(c.relname)")}) as rest
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm') and ${notOfExtension("pg_class", "c.oid")}
  order by c.relname`;

/** Views with their rights, a paragraph each. */
export async function describeViews(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ head: string; body: string; rest: string }>(VIEWS);
  return rows.map(({ head, body, rest }) => [head, dropLoneQualifier(body), rest].filter(Boolean).join("\n"));
}

/**
 * PostgreSQL 15 names the table before each column of a view even where there is only one; 16 no longer does. Where there is
 * only one, the name is taken off.
 */
export function dropLoneQualifier(body: string): string {
  const from = [
    ...body.matchAll(/\bFROM\s+(\w+)(?:\s+(?!WHERE|GROUP|ORDER|LIMIT|HAVING|UNION|WINDOW)(\w+))?/g),
  ];
  const only = from[0];
  if (from.length !== 1 || only === undefined || /\bJOIN\b|\bFROM\s+\w+(\s+\w+)?,/.test(body)) return body;
  return body.replaceAll(new RegExp(`\\b${only[2] ?? only[1]}\\.(?=[\\w"])`, "g"), "");
}
