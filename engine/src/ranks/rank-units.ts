/**
 * Ranks inside pools, exactly: two scores are equal only where their fractions are, however each was reached.
 * Ties are shared by default (1, 1, 3) and the place from the end has its own ties (policy-language, 4).
 */
import { compareRows } from "../vector/row.ts";
import type { NumberVector } from "../vector/types.ts";
import { makeSortRoom, sortByNumerator } from "./sort-numerators.ts";

export interface RankColumns {
  /** 1 is first; 0 where the unit is not ranked. */
  readonly rank: Int32Array;
  /** 1 is last; units that share a rank share the place from the end. */
  readonly fromEnd: Int32Array;
  /** How many share the rank, the unit itself included. */
  readonly sharing: Int32Array;
  /** How many are ranked in each pool, by the pool's number. */
  readonly poolSize: Int32Array;
  /** The pool's number, -1 where the unit is in none. */
  readonly pool: Int32Array;
  /** Ranked units, pool by pool and in the order of their ranks; ties stand in the official order. */
  readonly order: Int32Array;
}

export interface RankQuestion {
  readonly value: NumberVector;
  /** Further values that decide between equals, highest first. */
  readonly tieBreaks: readonly NumberVector[];
  /** 1 where the unit takes part; null: whoever has a value. */
  readonly takesPart: Uint8Array | null;
  readonly pool: Int32Array;
  readonly pools: number;
  readonly lowestFirst: boolean;
  readonly dense: boolean;
}

export function rankUnits(question: RankQuestion): RankColumns {
  const count = question.pool.length;
  const rank = new Int32Array(count);
  const fromEnd = new Int32Array(count);
  const sharing = new Int32Array(count);
  const { own: pool, order, starts } = gatherByPool(question);
  const sort = sorting(question, starts);

  for (let p = 0; p < question.pools; p++) {
    const from = starts[p]!;
    const to = starts[p + 1]!;
    if (from === to) continue;
    const members = order.subarray(from, to);
    placeMembers(members, sort(members), question.dense, { rank, fromEnd, sharing });
  }
  const poolSize = new Int32Array(question.pools);
  for (let p = 0; p < question.pools; p++) poolSize[p] = starts[p + 1]! - starts[p]!;
  return { rank, fromEnd, sharing, poolSize, pool, order };
}

/** How many are ranked beside a ranked unit, itself included; 0 for one that is not ranked. */
export function sizeAround(
  { rank, pool, poolSize }: Pick<RankColumns, "rank" | "pool" | "poolSize">,
  unit: number,
): number {
  return rank[unit]! > 0 ? poolSize[pool[unit]!]! : 0;
}

/** Who takes part and has a value, grouped by pool (counting sort), in official order inside each. */
function gatherByPool({ pools, pool, takesPart, value }: RankQuestion): {
  own: Int32Array;
  order: Int32Array;
  starts: Int32Array;
} {
  const count = pool.length;
  const own = new Int32Array(count);
  // Who takes part has a value, where the policy says nothing else.
  const ranked = takesPart === null ? own : new Int32Array(count);
  const starts = new Int32Array(pools + 1);
  for (let from = 0; from < count; from += AT_ONCE)
    countMembers(pool, takesPart, value, { own, ranked, starts }, from, Math.min(from + AT_ONCE, count));
  for (let p = 0; p < pools; p++) starts[p + 1]! += starts[p]!;
  const next = starts.slice(0, pools);
  const order = new Int32Array(starts[pools]!);
  for (let from = 0; from < count; from += AT_ONCE)
    putInOrder(ranked, next, order, from, Math.min(from + AT_ONCE, count));
  return { own, order, starts };
}

/** Loops that are entered often are compiled early; one over a whole country has run before that. */
const AT_ONCE = 8192;

function countMembers(
  pool: Int32Array,
  takesPart: Uint8Array | null,
  { n, scalar }: NumberVector,
  into: { own: Int32Array; ranked: Int32Array; starts: Int32Array },
  from: number,
  to: number,
): void {
  const { own, ranked, starts } = into;
  const step = scalar ? 0 : 1;
  for (let unit = from; unit < to; unit++) {
    const hasValue = !Number.isNaN(n[unit * step]!);
    const p = (takesPart === null ? hasValue : takesPart[unit] === 1) ? pool[unit]! : -1;
    own[unit] = p;
    const counts = p >= 0 && hasValue;
    ranked[unit] = counts ? p : -1;
    if (counts) starts[p + 1] = starts[p + 1]! + 1;
  }
}

function putInOrder(ranked: Int32Array, next: Int32Array, order: Int32Array, from: number, to: number): void {
  for (let unit = from; unit < to; unit++) {
    const p = ranked[unit]!;
    if (p < 0) continue;
    const at = next[p]!;
    order[at] = unit;
    next[p] = at + 1;
  }
}

/** The numerators where they alone are the order: one denominator for all, and nothing else decides. */
function numeratorsOf({ value, tieBreaks }: RankQuestion): Float64Array | null {
  const { n, d, big, scalar } = value;
  return typeof d === "number" && big === null && tieBreaks.length === 0 && !scalar ? n : null;
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

/** Sorts the members of a pool, equals in the official order. @returns where each group of equals begins */
function sorting(question: RankQuestion, starts: Int32Array): (members: Int32Array) => Int32Array {
  const n = numeratorsOf(question);
  if (n === null) {
    const compare = comparison(question);
    return (members) => {
      members.sort((a, b) => compare(a, b) || a - b);
      return Int32Array.from(
        members.keys().filter((i) => i === 0 || compare(members[i - 1]!, members[i]!) !== 0),
      );
    };
  }
  let largest = 0;
  for (let p = 1; p < starts.length; p++) largest = Math.max(largest, starts[p]! - starts[p - 1]!);
  const room = makeSortRoom(largest);
  const direction = question.lowestFirst ? 1 : -1;
  return (members) => room.groups.subarray(0, sortByNumerator(members, n, direction, room));
}

function placeMembers(
  members: Int32Array,
  groups: Int32Array,
  dense: boolean,
  { rank, fromEnd, sharing }: Pick<RankColumns, "rank" | "fromEnd" | "sharing">,
): void {
  const [count, size] = [groups.length, members.length];
  for (let g = 0; g < count; g++) {
    const from = groups[g]!;
    const to = g + 1 < count ? groups[g + 1]! : size;
    const place = dense ? g + 1 : from + 1;
    const last = dense ? count - g : size - to + 1;
    for (let i = from; i < to; i++) {
      const unit = members[i]!;
      rank[unit] = place;
      fromEnd[unit] = last;
      sharing[unit] = to - from;
    }
  }
}
