/** The order in which a list names its members. It is total: it ends in the official order of units. */
import type { List } from "../policy/schema/policy.ts";
import { isPresent } from "../vector/absence.ts";
import { compareRows } from "../vector/row.ts";
import type { NumberVector } from "../vector/types.ts";
import type { ListRows } from "./list-rows.ts";
import { takesFromEnd } from "./list-size.ts";
import type { RankVectors } from "./take-list.ts";

/**
 * Pool by pool in the official order of their first units; inside, by the list's own `order` (smallest first, without a
 * value last), else by place (the worst first where it takes from the end or is a black list), else in the official order
 * of units.
 * @param members the rows that are on the list, rising
 * @param ranks of the members, one row each
 * @returns places in `members`
 */
export function orderMembers(
  rows: ListRows,
  list: List,
  members: Int32Array,
  ranks: RankVectors | null,
): Int32Array {
  const order = members.map((_, at) => at);
  const key = orderKey(rows, list, members, ranks);
  if (key === null && ranks === null) return order;
  const poolAt = poolOrder(order, ranks);
  return order.sort((a, b) => poolAt(a) - poolAt(b) || compareKeys(key, a, b) || a - b);
}

function orderKey(
  rows: ListRows,
  list: List,
  members: Int32Array,
  ranks: RankVectors | null,
): NumberVector | null {
  if (list.order !== undefined) {
    const vector = rows.evaluateAt(list.order, members);
    if (vector.type !== "number") throw new Error(`not a number: ${list.order}`);
    return vector;
  }
  if (ranks === null) return null;
  const worstFirst = list.take === undefined ? list.kind === "black" : takesFromEnd(list.take);
  return worstFirst ? ranks.fromEnd : ranks.rank;
}

function poolOrder(order: Int32Array, ranks: RankVectors | null): (at: number) => number {
  if (ranks === null) return () => 0;
  const { codes, scalar } = ranks.pool;
  const codeOf = (at: number): number => codes[scalar ? 0 : at]!;
  const first = new Map<number, number>();
  for (const at of order) if (!first.has(codeOf(at))) first.set(codeOf(at), at);
  return (at) => first.get(codeOf(at)) ?? at;
}

function compareKeys(key: NumberVector | null, a: number, b: number): number {
  if (key === null) return 0;
  const known = [isPresent(key, a), isPresent(key, b)];
  if (known[0] && known[1]) return compareRows(key, a, key, b);
  return known[0] === known[1] ? 0 : known[0] ? -1 : 1;
}
