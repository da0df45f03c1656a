import { readUnit as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead, type ReadContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { toUnitLine, type UnitLineRow, unitLineColumns } from "./unit-line.ts";

interface Days {
  readonly first_day: string | null;
  readonly last_day: string | null;
}

interface Row extends UnitLineRow {
  readonly revision: number;
  readonly attributes: Record<string, unknown>;
  readonly above: { unit: string; name: string }[];
  readonly versions: (Days & { name: string; kind: string; code: string | null })[];
  readonly relations: (Days & {
    hierarchy: "administrative" | "pool" | "team" | "grid";
    parent: string;
    parent_name: string | null;
  })[];
  readonly succeeded: { unit: string; name: string; on: string }[];
}

const days = sql`'first_day', lower(valid), 'last_day', upper(valid) - 1`;

const selectUnit = prepare<{ unit: string }, Row>(
  (a) => sql`select ${unitLineColumns}, u.revision, u.attributes,
      coalesce((with recursive up as (
          select p.id, p.name, p.parent, 1 as depth from unit p where p.id = u.parent
          union all
          select p.id, p.name, p.parent, up.depth + 1 from unit p join up on p.id = up.parent where up.depth < 20
        ) select jsonb_agg(jsonb_build_object('unit', id, 'name', name) order by depth) from up), '[]') as above,
      coalesce((select jsonb_agg(jsonb_build_object(${days}, 'name', name, 'kind', kind, 'code', code)
          order by lower(valid) nulls first) from unit_version where unit = u.id), '[]') as versions,
      coalesce((select jsonb_agg(jsonb_build_object(${days}, 'hierarchy', r.hierarchy, 'parent', r.parent, 'parent_name', p.name)
          order by r.hierarchy, lower(valid) nulls first, r.parent)
        from unit_relation r left join unit p on p.id = r.parent and r.hierarchy in ('administrative', 'grid')
        where r.child = u.id), '[]') as relations,
      coalesce((select jsonb_agg(jsonb_build_object('unit', id, 'name', name, 'on', withdrawn_on) order by withdrawn_on, id)
        from unit s where s.successor = u.id), '[]') as succeeded
    from unit u where u.id = ${a.unit}`,
);

async function read({ tx, query }: ReadContext<{ unit: string }>) {
  const row = await tx.askOne(selectUnit({ unit: query.unit }));
  if (row === undefined) return refuse("not_found", {});
  const { revision, attributes, above, versions, relations, succeeded } = row;
  return { ...toUnitLine(row), revision, attributes, above, versions, relations, succeeded };
}

/** One unit with its past. */
export const readUnit = handleRead(spec, read);
