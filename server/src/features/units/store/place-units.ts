/** Positions after a change: newcomers and what moved find their place, and facts follow. */
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { assignPositions, type PositionedUnit, type PositionRange } from "../positions/assign-positions.ts";
import { chooseRoot, insertUnits, type PlacedAncestor, respaceUnits } from "../positions/insert-units.ts";
import { comparePlaces, type TreeUnit } from "../positions/order-tree.ts";
import { send } from "./write-dated.ts";

interface Row extends TreeUnit {
  readonly pos: number;
  readonly end: number;
}

const columns = sql`u.id, u.parent, u.official_order as "order", u.pos, u.pos_end as "end"`;

const selectTrees = prepare<{ tops: readonly string[] }, Row>(
  (a) => sql`with recursive tree as (
      select ${columns} from unit u where u.id = any (${a.tops}::text[])
      union
      select ${columns} from unit u join tree on u.parent = tree.id
    ) select * from tree`,
);

const selectAll = prepare<Record<string, never>, Row>(() => sql`select ${columns} from unit u`);

const selectSiblings = prepare<{ parent: string | null; but: readonly string[] }, Row>(
  (
    a,
  ) => sql`select ${columns} from unit u where u.parent = ${a.parent}::text and u.id <> all (${a.but}::text[])
    union all
    select ${columns} from unit u where ${a.parent}::text is null and u.parent is null and u.id <> all (${a.but}::text[])`,
);

const selectAncestors = prepare<{ unit: string | null }, Row>(
  (a) => sql`with recursive up as (
      select ${columns}, 0 as depth from unit u where u.id = ${a.unit}::text
      union all
      select ${columns}, up.depth + 1 from unit u join up on u.id = up.parent
    ) select id, parent, "order", pos, "end" from up order by depth`,
);

const countBelow = prepare<{ units: readonly string[] }, { id: string; below: number }>(
  (a) => sql`select u.id, (select count(*) from unit b where b.pos > u.pos and b.pos <= u.pos_end) as below
    from unit u where u.id = any (${a.units}::text[])`,
);

const updatePositions = prepare<{ rows: string }, unknown>(
  (a) => sql`update unit u set pos = r.pos, pos_end = r."end"
    from jsonb_to_recordset(${a.rows}::jsonb) as r(id text, pos bigint, "end" bigint)
    where u.id = r.id and (u.pos, u.pos_end) is distinct from (r.pos, r."end")`,
);

const repositionFacts = prepare<{ units: readonly string[] }, unknown>(
  (a) => sql`select reposition_facts(${a.units}::text[])`,
);

/**
 * Facts that others are entering at this moment may carry the old positions: they read the unit before it moved. Write transactions are over
 * within half a minute (database/connect.ts), so the job of the same name copies the positions once more after one.
 */
const settleLater = prepare<{ units: string }, unknown>(
  (a) => sql`insert into job_request (task, key, payload, run_at)
    values ('settle-positions', 'settle-positions ' || md5(${a.units}::text),
      jsonb_build_object('units', ${a.units}::jsonb), clock_timestamp() + interval '1 minute')`,
);

/** Where so many come to stand below one unit at once, all below it is spaced anew instead of looking for room one by one. */
const MANY = 8;

/** Gives each of the units, and what is below it, a position below its parent of today's row. */
export async function placeUnits(tx: Transaction, units: readonly string[]): Promise<void> {
  if (units.length === 0) return;
  const trees = new Map((await tx.ask(selectTrees({ tops: units }))).map((row) => [row.id, row]));
  const tops = units
    .flatMap((id) => trees.get(id) ?? [])
    .filter(({ parent }) => parent === null || !trees.has(parent))
    .sort(comparePlaces);
  const waiting = new Set(tops.map(({ id }) => id));
  for (const [parent, group] of Map.groupBy(tops, (top) => top.parent)) {
    const left = group.filter(({ id }) => waiting.has(id));
    if (left.length > MANY) await respaceFor(tx, parent, left.length, waiting);
    else for (const top of left) if (waiting.has(top.id)) await placeTop(tx, top, trees, waiting);
  }
}

async function placeTop(
  tx: Transaction,
  top: Row,
  trees: ReadonlyMap<string, Row>,
  waiting: Set<string>,
): Promise<void> {
  const newcomers = treeOf(top, trees);
  const [siblings, [parent]] = await Promise.all([
    tx.ask(selectSiblings({ parent: top.parent, but: [...waiting] })),
    tx.ask(selectAncestors({ unit: top.parent })),
  ]);
  // How many are below matters only where there is no room, and is dear to count.
  const ancestors = parent === undefined ? [] : [{ ...parent, below: Number.POSITIVE_INFINITY }];
  const insertion = insertUnits(newcomers, { ancestors, siblings });
  if (insertion.how === "respace") return respaceFor(tx, top.parent, newcomers.length, waiting);
  waiting.delete(top.id);
  write(tx, insertion.placed, new Map(newcomers.map((row) => [row.id, row])));
}

/** Spaces anew what is below the nearest unit that has room enough. */
async function respaceFor(
  tx: Transaction,
  parent: string | null,
  more: number,
  waiting: Set<string>,
): Promise<void> {
  const above = await tx.ask(selectAncestors({ unit: parent }));
  const counts = new Map(
    (await tx.ask(countBelow({ units: above.map(({ id }) => id) }))).map(({ id, below }) => [id, below]),
  );
  const ancestors: PlacedAncestor[] = above.map((row) => ({ ...row, below: counts.get(row.id) ?? 0 }));
  const chosen = chooseRoot(ancestors, more);
  const root = above.find(({ id }) => id === chosen);
  const tree = await tx.ask(root === undefined ? selectAll({}) : selectTrees({ tops: [root.id] }));
  const below = tree.filter(({ id }) => id !== root?.id);
  const old = new Map(below.map((row) => [row.id, row]));
  for (const { id } of below) waiting.delete(id);
  // The whole is spaced as a fresh tree is, with room left behind it.
  const placed = root === undefined ? assignPositions(below) : respaceUnits(root, below, old).placed;
  write(tx, placed, old);
}

/** A unit waiting for its first position has a number below 0, and no facts yet. */
function write(
  tx: Transaction,
  placed: readonly PositionedUnit[],
  old: ReadonlyMap<string, PositionRange>,
): void {
  const changed = placed.filter(({ id, pos, end }) => {
    const was = old.get(id);
    return was === undefined || was.pos !== pos || was.end !== end;
  });
  send(changed, (rows) => tx.write(updatePositions({ rows })));
  const moved = changed.flatMap(({ id, pos }) => {
    const was = old.get(id)?.pos;
    return was !== undefined && was > 0 && was !== pos ? [id] : [];
  });
  if (moved.length === 0) return;
  tx.write(repositionFacts({ units: moved }));
  tx.write(settleLater({ units: JSON.stringify(moved) }));
}

function treeOf(top: Row, trees: ReadonlyMap<string, Row>): Row[] {
  const children = Map.groupBy(trees.values(), ({ parent }) => parent);
  const walk = (row: Row): Row[] => [row, ...(children.get(row.id) ?? []).flatMap(walk)];
  return walk(top);
}
