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

/** The mean of each unit's pool over its ranked members; absent for a unit that is in no pool. */
export function meanOfPools(columns: RankColumns, value: NumberVector): NumberVector {
  const sums = makeAccumulator(poolCount(columns));
  sumInto(sums, rankedPools(columns), value);
  return gather(meanOf(sums), columns.pool) as NumberVector;
}

export function extremesOf(columns: RankColumns, value: NumberVector): PoolExtremes {
  const pools = poolCount(columns);
  const lowest = new Int32Array(pools).fill(-1);
  const highest = new Int32Array(pools).fill(-1);
  for (const unit of columns.order) {
    const pool = columns.pool[unit]!;
    if (lowest[pool]! < 0 || compareRows(value, unit, value, lowest[pool]!) < 0) lowest[pool] = unit;
    if (highest[pool]! < 0 || compareRows(value, unit, value, highest[pool]!) > 0) highest[pool] = unit;
  }
  const t = Uint8Array.from(columns.pool, (pool) => {
    if (pool < 0 || lowest[pool]! < 0) return 2;
    return compareRows(value, lowest[pool]!, value, highest[pool]!) === 0 ? 1 : 0;
  });
  return {
    min: gather(takeRows(value, lowest), columns.pool) as NumberVector,
    max: gather(takeRows(value, highest), columns.pool) as NumberVector,
    allEqual: { type: "truth", length: t.length, scalar: false, t, why: null },
  };
}

function poolCount({ pool }: RankColumns): number {
  let most = -1;
  for (const one of pool) if (one > most) most = one;
  return most + 1;
}

/** Each unit's pool where the unit is ranked in it, else −1. */
function rankedPools({ pool, rank }: RankColumns): Int32Array {
  return pool.map((one, unit) => (rank[unit]! > 0 ? one : -1));
}
