/** What a formula may ask of a whole pool: its mean, its best and worst value, whether all are equal. One value a pool. */
import { makeAccumulator, sumInto } from "../vector/accumulate.ts";
import { meanOf } from "../vector/accumulated.ts";
import { takeRows } from "../vector/extreme-accumulate.ts";
import { compareRows } from "../vector/row.ts";
import type { NumberVector, TruthVector } from "../vector/types.ts";
import type { RankColumns } from "./rank-units.ts";

/** Each is computed when it is first asked for; a pool in which nobody is ranked has none. */
export interface PoolStatistics {
  /** Over the ranked members. */
  mean(): NumberVector;
  min(): NumberVector;
  max(): NumberVector;
  allEqual(): TruthVector;
}

export function poolStatistics(columns: RankColumns, value: NumberVector): PoolStatistics {
  const ends = once(() => endsOf(columns, value));
  return {
    mean: once(() => meanOfPools(columns, value)),
    min: once(() => takeRows(value, ends().lowest)),
    max: once(() => takeRows(value, ends().highest)),
    allEqual: once(() => allEqual(ends(), value)),
  };
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

function meanOfPools({ pool, rank, poolSize }: RankColumns, value: NumberVector): NumberVector {
  const ranked = new Int32Array(pool.length);
  for (let unit = 0; unit < ranked.length; unit++) ranked[unit] = rank[unit]! > 0 ? pool[unit]! : -1;
  const sums = makeAccumulator(poolSize.length);
  sumInto(sums, ranked, value);
  return meanOf(sums);
}

/** The units with the lowest and the highest value of each pool, −1 where nobody is ranked. */
interface Ends {
  readonly lowest: Int32Array;
  readonly highest: Int32Array;
}

/** They stand at the two ends of the pool's part in the order of ranks, whichever way round that is. */
function endsOf({ order, poolSize }: RankColumns, value: NumberVector): Ends {
  const lowest = new Int32Array(poolSize.length).fill(-1);
  const highest = new Int32Array(poolSize.length).fill(-1);
  let from = 0;
  for (let pool = 0; pool < poolSize.length; pool++) {
    const to = from + poolSize[pool]!;
    if (from === to) continue;
    const [first, last] = [order[from]!, order[to - 1]!];
    const rising = compareRows(value, first, value, last) < 0;
    lowest[pool] = rising ? first : last;
    highest[pool] = rising ? last : first;
    from = to;
  }
  return { lowest, highest };
}

function allEqual({ lowest, highest }: Ends, value: NumberVector): TruthVector {
  const t = new Uint8Array(lowest.length);
  for (let pool = 0; pool < t.length; pool++) {
    const low = lowest[pool]!;
    t[pool] = low < 0 ? 2 : compareRows(value, low, value, highest[pool]!) === 0 ? 1 : 0;
  }
  return { type: "truth", length: t.length, scalar: false, t, why: null };
}
