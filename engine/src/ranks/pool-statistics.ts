/** What a formula may ask of a whole pool: its mean, its best and worst value, whether all are equal. */
import { makeAccumulator, sumInto } from "../vector/accumulate.ts";
import { meanOf } from "../vector/accumulated.ts";
import { takeRows } from "../vector/extreme-accumulate.ts";
import { compareRows } from "../vector/row.ts";
import { gather } from "../vector/slice.ts";
import type { NumberVector, TruthVector } from "../vector/types.ts";
import type { RankColumns } from "./rank-units.ts";

export interface PoolExtremes {
  readonly min: NumberVector;
  readonly max: NumberVector;
  readonly allEqual: TruthVector;
}

/** The mean of each unit's pool over its ranked members; absent for a unit that is in no pool. @param pools how many there are */
export function meanOfPools(columns: RankColumns, value: NumberVector, pools: number): NumberVector {
  const sums = makeAccumulator(pools);
  sumInto(sums, rankedPools(columns), value);
  return gather(meanOf(sums), columns.pool) as NumberVector;
}

/** The best and the worst value of a pool stand at its ends in the order of ranks. @param pools how many there are */
export function extremesOf(columns: RankColumns, value: NumberVector, pools: number): PoolExtremes {
  const lowest = new Int32Array(pools).fill(-1);
  const highest = new Int32Array(pools).fill(-1);
  const { order, pool } = columns;
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!;
    const own = pool[row]!;
    if (lowest[own]! < 0 || pool[order[i - 1]!] !== own || pool[order[i + 1]!] !== own) {
      if (lowest[own]! < 0 || compareRows(value, row, value, lowest[own]!) < 0) lowest[own] = row;
      if (highest[own]! < 0 || compareRows(value, row, value, highest[own]!) > 0) highest[own] = row;
    }
  }
  const equal = new Uint8Array(pools);
  for (let own = 0; own < pools; own++) {
    const low = lowest[own]!;
    equal[own] = low < 0 ? 2 : compareRows(value, low, value, highest[own]!) === 0 ? 1 : 0;
  }
  const t = new Uint8Array(pool.length);
  for (let row = 0; row < t.length; row++) t[row] = pool[row]! < 0 ? 2 : equal[pool[row]!]!;
  return {
    min: gather(takeRows(value, lowest), pool) as NumberVector,
    max: gather(takeRows(value, highest), pool) as NumberVector,
    allEqual: { type: "truth", length: t.length, scalar: false, t, why: null },
  };
}

/** Each unit's pool where the unit is ranked in it, else −1. */
function rankedPools({ pool, rank }: RankColumns): Int32Array {
  const ranked = new Int32Array(pool.length);
  for (let unit = 0; unit < ranked.length; unit++) ranked[unit] = rank[unit]! > 0 ? pool[unit]! : -1;
  return ranked;
}
