import type pg from "pg";
import { commentOn, grantsOf, notOfExtension } from "./grants.ts";

/** Aggregates have no definition that PostgreSQL could print. */
const FUNCTIONS = `
  select concat_ws(e'\\n',
    rtrim(replace(pg_get_functiondef(p.oid), ' public.', ' '), e'\\n') || ';',
    ${commentOn("shown.target", "obj_description(p.oid, 'pg_proc')")},
    ${grantsOf("coalesce(p.proacl, acldefault('f', p.proowner))", "p.proowner", "shown.target")}
  ) as text
  from pg_proc p
  cross join lateral (
    select format('%s %I(%s)', case p.prokind when 'p' then 'procedure' else 'function' end, p.proname,
      pg_get_function_identity_arguments(p.oid)) as target
  ) shown
  where p.pronamespace = 'public'::regnamespace and p.prokind <> 'a' and ${notOfExtension("pg_proc", "p.oid")}
  order by p.proname, pg_get_function_identity_arguments(p.oid)`;

/** Functions and procedures with their rights, a paragraph each. */
export async function describeFunctions(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ text: string }>(FUNCTIONS);
  return rows.map(({ text }) => text);
}
