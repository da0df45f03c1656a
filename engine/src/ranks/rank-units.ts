/**
 * Ranks inside pools, exactly: two scores are equal only where their fractions are, however each was reached.
 * Ties are shared by default (1, 1, 3) and the place from the end has its own ties (policy-language, 4).
 */
import { compareRows } from "../vector/row.ts";
import type { NumberVector } from "../vector/types.ts";

export interface RankColumns {
  /** 1 is first; 0 where the unit is not ranked. */
  readonly rank: Int32Array;
  /** 1 is last; units that share a rank share the place from the end. */
  readonly fromEnd: Int32Array;
  /** How many share the rank, the unit itself included. */
  readonly sharing: Int32Array;
  /** Units of the pool that are ranked. */
  readonly size: Int32Array;
  /** The pool's number, -1 where the unit is in none. */
  readonly pool: Int32Array;
  /** Ranked units, pool by pool and in the order of their ranks; ties stand in the official order. */
  readonly order: Int32Array;
}

export interface RankQuestion {
  readonly value: NumberVector;
  /** Further values that decide between equals, highest first. */
  readonly tieBreaks: readonly NumberVector[];
  /** 1 where the unit takes part. */
  readonly takesPart: Uint8Array;
  readonly pool: Int32Array;
  readonly pools: number;
  readonly lowestFirst: boolean;
  readonly dense: boolean;
}

export function rankUnits(question: RankQuestion): RankColumns {
  const { value, takesPart, pool } = question;
  const count = takesPart.length;
  const rank = new Int32Array(count);
  const fromEnd = new Int32Array(count);
  const sharing = new Int32Array(count);
  const size = new Int32Array(count);
  const { order, starts } = gatherByPool(question);
  const compare = comparison(question);

  for (let p = 0; p < question.pools; p++) {
    const from = starts[p]!;
    const to = starts[p + 1]!;
    if (from === to) continue;
    const members = order.subarray(from, to);
    sortMembers(members, value, question, compare);
    placeMembers(members, compare, question.dense, { rank, fromEnd, sharing, size });
  }
  return {
    rank,
    fromEnd,
    sharing,
    size,
    pool: rankedPool(pool, takesPart),
    order,
  };
}

function rankedPool(pool: Int32Array, takesPart: Uint8Array): Int32Array {
  const own = new Int32Array(pool.length);
  for (let unit = 0; unit < own.length; unit++) own[unit] = takesPart[unit] === 1 ? pool[unit]! : -1;
  return own;
}

/** Units that take part, grouped by pool (counting sort), in official order inside each. */
function gatherByPool({ takesPart, pool, pools, value }: RankQuestion): {
  order: Int32Array;
  starts: Int32Array;
} {
  const starts = new Int32Array(pools + 1);
  const ranked = (unit: number): boolean =>
    takesPart[unit] === 1 && pool[unit]! >= 0 && !Number.isNaN(value.n[value.scalar ? 0 : unit]!);
  for (let unit = 0; unit < takesPart.length; unit++) if (ranked(unit)) starts[pool[unit]! + 1]!++;
  for (let p = 0; p < pools; p++) starts[p + 1]! += starts[p]!;
  const next = starts.slice(0, pools);
  const order = new Int32Array(starts[pools]!);
  for (let unit = 0; unit < takesPart.length; unit++) if (ranked(unit)) order[next[pool[unit]!]!++] = unit;
  return { order, starts };
}

type Compare = (a: number, b: number) => number;

/** Negative where a stands before b, 0 where they share a place. */
function comparison({ value, tieBreaks, lowestFirst }: RankQuestion): Compare {
  const direction = lowestFirst ? 1 : -1;
  return (a, b) => {
    const byValue = compareRows(value, a, value, b);
    if (byValue !== 0) return direction * byValue;
    for (const tieBreak of tieBreaks) {
      const x = Number.isNaN(tieBreak.n[tieBreak.scalar ? 0 : a]!);
      const y = Number.isNaN(tieBreak.n[tieBreak.scalar ? 0 : b]!);
      if (x || y) {
        if (x !== y) return x ? 1 : -1;
        continue;
      }
      const byBreak = compareRows(tieBreak, a, tieBreak, b);
      if (byBreak !== 0) return -byBreak;
    }
    return 0;
  };
}

function sortMembers(
  members: Int32Array,
  value: NumberVector,
  question: RankQuestion,
  compare: Compare,
): void {
  const { n, d, big } = value;
  // One denominator for all: the numerators are the order.
  if (typeof d === "number" && big === null && question.tieBreaks.length === 0 && !value.scalar) {
    const direction = question.lowestFirst ? 1 : -1;
    members.sort((a, b) => direction * (n[a]! - n[b]!) || a - b);
    return;
  }
  members.sort((a, b) => compare(a, b) || a - b);
}

function placeMembers(
  members: Int32Array,
  compare: Compare,
  dense: boolean,
  out: Pick<RankColumns, "rank" | "fromEnd" | "sharing" | "size">,
): void {
  const groups: number[] = [0];
  for (let i = 1; i < members.length; i++) if (compare(members[i - 1]!, members[i]!) !== 0) groups.push(i);
  for (let g = 0; g < groups.length; g++) {
    const from = groups[g]!;
    const to = groups[g + 1] ?? members.length;
    for (let i = from; i < to; i++) {
      const unit = members[i]!;
      out.rank[unit] = dense ? g + 1 : from + 1;
      out.fromEnd[unit] = dense ? groups.length - g : members.length - to + 1;
      out.sharing[unit] = to - from;
      out.size[unit] = members.length;
    }
  }
}
