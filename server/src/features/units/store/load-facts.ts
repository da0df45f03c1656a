/** What is on record of units, with all that a change of them has to look at. */
import type { Hierarchy } from "@cunjing/contract";
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { KnownUnits, UnitFacts } from "../changes/unit-facts.ts";

interface Row {
  readonly id: string;
  readonly versions: readonly {
    readonly from: string | null;
    readonly before: string | null;
    readonly name: string;
    readonly kind: string;
    readonly code: string | null;
    readonly order: number;
    readonly attributes: Readonly<Record<string, unknown>>;
  }[];
  readonly relations: readonly {
    readonly hierarchy: Hierarchy;
    readonly parent: string;
    readonly from: string | null;
    readonly before: string | null;
  }[];
  readonly withdrawn_on: string | null;
  readonly successor: string | null;
  readonly open: number;
}

const facts = sql`select u.id, u.withdrawn_on, u.successor, coalesce(p.open, 0) as open,
    coalesce((select jsonb_agg(jsonb_build_object('from', lower(v.valid), 'before', upper(v.valid), 'name', v.name, 'kind', v.kind,
        'code', v.code, 'order', v.official_order, 'attributes', v.attributes) order by lower(v.valid) nulls first)
      from unit_version v where v.unit = u.id), '[]') as versions,
    coalesce((select jsonb_agg(jsonb_build_object('hierarchy', r.hierarchy, 'parent', r.parent, 'from', lower(r.valid),
        'before', upper(r.valid)) order by lower(r.valid) nulls first, r.hierarchy, r.parent)
      from unit_relation r where r.child = u.id), '[]') as relations
  from wanted w join unit u using (id) left join open_problems_of((select array_agg(id) from wanted)) p on p.unit = u.id
  order by u.pos`;

/** The units named, whatever ever stood right below them, and all above them. */
const selectAround = prepare<{ units: readonly string[] }, Row>(
  (a) => sql`with recursive above(id) as (
      select unnest(${a.units}::text[])
      union
      select r.parent from unit_relation r join above on r.child = above.id where r.hierarchy = 'administrative'
    ), wanted(id) as (
      select id from above
      union
      select child from unit_relation where parent = any (${a.units}::text[]) and hierarchy in ('administrative', 'grid')
    ) ${facts}`,
);

/** A unit with everything below it, withdrawn units included, and all above it. */
const selectBelow = prepare<{ unit: string }, Row>(
  (a) => sql`with recursive above(id) as (
      select ${a.unit}::text
      union
      select r.parent from unit_relation r join above on r.child = above.id where r.hierarchy = 'administrative'
    ), wanted(id) as (
      select id from above
      union
      select below.id from unit top join unit below on below.pos between top.pos and top.pos_end where top.id = ${a.unit}::text
    ) ${facts}`,
);

const selectAll = prepare<Record<string, never>, Row>(
  () => sql`with wanted as (select id from unit) ${facts}`,
);

export async function loadAround(tx: Transaction, units: readonly string[]): Promise<KnownUnits> {
  return toKnown(await tx.ask(selectAround({ units })));
}

/** @param unit null: every unit there is */
export async function loadBelow(tx: Transaction, unit: string | null): Promise<KnownUnits> {
  return toKnown(await tx.ask(unit === null ? selectAll({}) : selectBelow({ unit })));
}

function toKnown(rows: readonly Row[]): KnownUnits {
  return new Map(rows.map((row) => [row.id, toFacts(row)]));
}

function toFacts({ id, versions, relations, withdrawn_on, successor, open }: Row): UnitFacts {
  return {
    id,
    versions: versions.map(({ from, before, ...version }) => ({
      unit: id,
      valid: { from, before },
      ...version,
    })),
    relations: relations.map(({ from, before, ...relation }) => ({
      child: id,
      valid: { from, before },
      ...relation,
    })),
    withdrawal: withdrawn_on === null ? null : { unit: id, on: withdrawn_on, successor },
    openProblems: open,
  };
}
