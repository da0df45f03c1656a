/** A campaign's units as the engine's dated tree: what they were called and what they belonged to, from day to day. */
import { buildUnitTree, parseDay, type UnitRow, type UnitTree } from "@cunjing/engine";
import { sql } from "kysely";
import type { Transaction } from "../commands/transaction.ts";
import { prepare } from "../statements/prepare.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly code: string | null;
  readonly parent: string | null;
  readonly official_order: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/** Withdrawn units stand under their successor, so that their past is in the range too. */
const selectUnits = prepare<{ campaign: string }, Row>(
  (a) => sql`select v.unit as id, v.name, v.kind, v.code, r.parent, v.official_order, v.attributes,
      lower(v.valid * coalesce(r.valid, v.valid)) as first_day, upper(v.valid * coalesce(r.valid, v.valid)) - 1 as last_day
    from campaign c join unit root on root.id = c.root
    join unit u on u.pos between root.pos and root.pos_end
    join unit_version v on v.unit = u.id
    left join unit_relation r on r.hierarchy = 'administrative' and r.child = u.id and r.valid && v.valid
    where c.id = ${a.campaign}::uuid order by u.pos, lower(v.valid)`,
);

export async function campaignUnits(tx: Transaction, campaign: string): Promise<UnitTree> {
  return buildUnitTree(await campaignUnitRows(tx, campaign));
}

/** What the tree is built from, in the tree's order: what a freeze keeps of the units. */
export async function campaignUnitRows(tx: Transaction, campaign: string): Promise<UnitRow[]> {
  const rows = await tx.ask(selectUnits({ campaign }));
  const known = new Set(rows.map(({ id }) => id));
  return rows.map((row) => toUnitRow(row, known));
}

/** A parent outside of the campaign is none: the root is the top. */
function toUnitRow(row: Row, known: ReadonlySet<string>): UnitRow {
  const { id, name, kind, official_order, parent, code, first_day, last_day } = row;
  const attributes = Object.entries(row.attributes).map(([column, value]) => [column, String(value)]);
  return {
    id,
    name,
    kind,
    order: official_order,
    ...(parent !== null && known.has(parent) ? { parent } : {}),
    ...(first_day === null ? {} : { from: parseDay(first_day) }),
    ...(last_day === null ? {} : { to: parseDay(last_day) }),
    attributes: { ...Object.fromEntries(attributes), ...(code === null ? {} : { code }) },
  };
}
