import { compare, type Fraction } from "@cunjing/engine";
import type { Direction, TieRule } from "./types.ts";

/** The ranks that a row may have: one, except among equals under the ordinal rule. */
export interface RightRank {
  readonly first: number;
  readonly last: number;
}

/** The right ranks of scores within one pool; null where there is no score. */
export function rightRanks(
  scores: readonly (Fraction | null)[],
  ties: TieRule,
  direction: Direction,
): (RightRank | null)[] {
  const sign = direction === "highest_first" ? -1 : 1;
  const order = scores.flatMap((score, at) => (score === null ? [] : [{ score, at }]));
  order.sort((a, b) => sign * compare(a.score, b.score) || a.at - b.at);
  const ranks = new Array<RightRank | null>(scores.length).fill(null);
  let step = 0;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && equal(order[from]?.score, order[to]?.score)) to += 1;
    step += 1;
    const first = ties === "dense" ? step : from + 1;
    const last = ties === "ordinal" ? to : first;
    for (const { at } of order.slice(from, to)) ranks[at] = { first, last };
    from = to;
  }
  return ranks;
}

function equal(a: Fraction | undefined, b: Fraction | undefined): boolean {
  return a !== undefined && b !== undefined && compare(a, b) === 0;
}

/**
 * Which of the printed ranks are wrong under a rule. Under the ordinal rule no two rows may share a rank either: the later of
 * two is wrong.
 */
export function wrongRanks(
  printed: readonly (number | null)[],
  right: readonly (RightRank | null)[],
): Set<number> {
  const wrong = new Set<number>();
  const taken = new Set<number>();
  for (const [at, rank] of printed.entries()) {
    const may = right[at];
    if (may === null || may === undefined) continue;
    if (rank === null || rank < may.first || rank > may.last) wrong.add(at);
    else if (may.last > may.first && taken.has(rank)) wrong.add(at);
    else if (may.last > may.first) taken.add(rank);
  }
  return wrong;
}
