/** A unit and those right below it, and rows told apart by which of them they lie at or below: what overviews and groups by unit are made of. */
import type { Range } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { refuse } from "../commands/refusal.ts";
import type { Transaction } from "../commands/transaction.ts";
import { prepare } from "../statements/prepare.ts";
import { intersectRanges } from "./within-ranges.ts";

export interface SplitUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly code: string | null;
  readonly order: number;
  readonly pos: number;
  readonly end: number;
  readonly withdrawn_on: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Split {
  readonly unit: SplitUnit;
  /** In official order, those alone that the reader reaches at least in part. */
  readonly children: readonly SplitUnit[];
  /** The part of the unit that the reader reaches: never empty. */
  readonly ranges: readonly Range[];
}

const columns = sql`u.id, u.name, u.kind, u.code, u.official_order as "order", u.pos, u.pos_end as "end", u.withdrawn_on, u.attributes`;

const selectUnit = prepare<{ unit: string }, SplitUnit>(
  (a) => sql`select ${columns} from unit u where u.id = ${a.unit}`,
);

/** From the unit at the first position upwards, until one holds the last position too. */
const selectLowestAround = prepare<{ low: number; high: number }, SplitUnit>(
  (a) => sql`with recursive up as (
      (select u.id, u.parent, u.pos_end, 0 as depth from unit u where u.pos <= ${a.low}::bigint order by u.pos desc limit 1)
      union all
      select p.id, p.parent, p.pos_end, up.depth + 1 from unit p join up on p.id = up.parent
      where up.pos_end < ${a.high}::bigint and up.depth < 20)
    select ${columns} from unit u where u.id = (select id from up order by depth desc limit 1)`,
);

const selectChildren = prepare<{ unit: string }, SplitUnit>(
  (a) => sql`select ${columns} from unit u where u.parent = ${a.unit} order by u.official_order, u.id`,
);

/**
 * @param reach where the reader may look, in order
 * @param asked without it the lowest unit that holds all of the reach
 * @throws a refusal `not_found` where nothing of the unit is in reach
 */
export async function splitByChild(
  tx: Transaction,
  reach: readonly Range[],
  asked: string | undefined,
): Promise<Split> {
  const [first, last] = [reach[0], reach.at(-1)];
  if (first === undefined || last === undefined) return refuse("not_found", {});
  const unit = await tx.askOne(
    asked === undefined ? selectLowestAround({ low: first[0], high: last[1] }) : selectUnit({ unit: asked }),
  );
  if (unit === undefined) return refuse("not_found", {});
  const ranges = intersectRanges(reach, [[unit.pos, unit.end]]);
  if (ranges.length === 0) return refuse("not_found", {});
  const all = await tx.ask(selectChildren({ unit: unit.id }));
  const children = all.filter(({ pos, end }) => intersectRanges(ranges, [[pos, end]]).length > 0);
  return { unit, children, ranges };
}

/**
 * Which child a position lies at or below, as SQL: a whole number that `childOf` turns back.
 * @param column a position, as SQL: "p.pos"
 */
export function childNumber(column: string, { children, unit }: Split): RawBuilder<number> {
  const starts = [...children.map(({ pos }) => pos), unit.end + 1].sort((a, b) => a - b);
  return sql<number>`width_bucket(${sql.ref(column)}, ${starts}::bigint[])`;
}

/** The child's id of a number; undefined: the unit itself. */
export function childOf({ children }: Split): (number: number) => string | undefined {
  const byPos = children.toSorted((a, b) => a.pos - b.pos);
  return (number) => byPos[number - 1]?.id;
}
