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
 * @param t 1 for the rows that are on the list
 * @returns rows
 */
export function orderMembers(
  rows: ListRows,
  list: List,
  t: Uint8Array,
  ranks: RankVectors | null,
): Int32Array {
  const members = Int32Array.from(rowsWith(t, 1));
  const key = orderKey(rows, list, ranks);
  const poolAt = poolOrder(members, ranks);
  if (key === null && ranks === null) return members;
  return members.sort((a, b) => poolAt(a) - poolAt(b) || compareKeys(key, a, b) || a - b);
}

function rowsWith(t: Uint8Array, value: number): number[] {
  const rows: number[] = [];
  for (let row = t.indexOf(value); row >= 0; row = t.indexOf(value, row + 1)) rows.push(row);
  return rows;
}

function orderKey(rows: ListRows, list: List, ranks: RankVectors | null): NumberVector | null {
  if (list.order !== undefined) {
    const vector = rows.evaluate(list.order);
    if (vector.type !== "number") throw new Error(`not a number: ${list.order}`);
    return vector;
  }
  if (ranks === null) return null;
  const worstFirst = list.take === undefined ? list.kind === "black" : takesFromEnd(list.take);
  return worstFirst ? ranks.fromEnd : ranks.rank;
}

function poolOrder(members: Int32Array, ranks: RankVectors | null): (unit: number) => number {
  if (ranks === null) return () => 0;
  const { codes, scalar } = ranks.pool;
  const codeOf = (unit: number): number => codes[scalar ? 0 : unit]!;
  const first = new Map<number, number>();
  for (const unit of members) if (!first.has(codeOf(unit))) first.set(codeOf(unit), unit);
  return (unit) => first.get(codeOf(unit)) ?? unit;
}

function compareKeys(key: NumberVector | null, a: number, b: number): number {
  if (key === null) return 0;
  const known = [isPresent(key, a), isPresent(key, b)];
  if (known[0] && known[1]) return compareRows(key, a, key, b);
  return known[0] === known[1] ? 0 : known[0] ? -1 : 1;
}
