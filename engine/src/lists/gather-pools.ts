/** The pools of a ranking, each with the units that may be on a list. One pass over all units: a country has 620,573. */
import type { List } from "../policy/schema/policy.ts";
import { absenceAt } from "../vector/absence.ts";
import { rowNumber } from "../vector/row.ts";
import type { NumberVector } from "../vector/types.ts";
import { placesOf, type Take, takesFromEnd } from "./list-size.ts";
import type { RankVectors } from "./take-list.ts";

export interface PoolUnits {
  readonly pool: string;
  /** Ranked units. */
  readonly size: number;
  readonly places: number;
  /** Below the stated minimum; or all equal, so that nobody is last. */
  readonly notMade: "below_minimum" | "all_equal" | null;
  /** Ranked units that may take a place. */
  taking: number;
  /** Those of them that can be on the list, in official order. */
  readonly candidates: number[];
}

/** Units without a place are marked in `t` and `why`. Pools stand in the official order of their first units. */
export function gatherPools(
  list: List & { readonly take: Take },
  ranks: RankVectors,
  excluded: ((unit: number) => boolean) | null,
  t: Uint8Array,
  why: Uint8Array,
): { readonly all: readonly PoolUnits[]; placeOf(unit: number): number } {
  const fromEnd = takesFromEnd(list.take);
  const vector = fromEnd ? ranks.fromEnd : ranks.rank;
  const place = wholeNumbers(vector, t.length);
  const { codes, scalar, words } = ranks.pool;
  const byCode: (PoolUnits | undefined)[] = [];
  const all: PoolUnits[] = [];
  for (let unit = 0; unit < t.length; unit++) {
    const own = place[unit]!;
    if (own === 0) {
      t[unit] = 2;
      why[unit] = absenceAt(vector, unit);
      continue;
    }
    // A unit in no pool has code -1: its pool has no name.
    const code = codes[scalar ? 0 : unit]! + 1;
    let pool = byCode[code];
    if (pool === undefined) {
      pool = openPool(list, ranks, unit, words[code - 1] ?? "", fromEnd);
      byCode[code] = pool;
      all.push(pool);
    }
    if (excluded?.(unit)) continue;
    pool.taking++;
    // Where nobody is excluded nobody moves up: only those within the places can be on the list.
    if (excluded === null && own > pool.places) continue;
    pool.candidates.push(unit);
  }
  return { all, placeOf: (unit) => place[unit]! };
}

function openPool(
  list: List & { readonly take: Take },
  ranks: RankVectors,
  unit: number,
  pool: string,
  fromEnd: boolean,
): PoolUnits {
  const { take, kind } = list;
  const size = rowNumber(ranks.size, unit);
  const tooFew = take.minimum_pool !== undefined && size < take.minimum_pool;
  // First and last at once: every unit of the pool shares one place (a pool of one included).
  const allEqual = fromEnd && rowNumber(ranks.rank, unit) === 1 && rowNumber(ranks.fromEnd, unit) === 1;
  const notMade = tooFew ? "below_minimum" : allEqual ? "all_equal" : null;
  return { pool, size, places: placesOf(take, kind, size), notMade, taking: 0, candidates: [] };
}

/** Places as integers; 0 where there is none. */
function wholeNumbers(vector: NumberVector, count: number): Int32Array {
  const places = new Int32Array(count);
  if (!vector.scalar && vector.d === 1) {
    // NaN becomes 0.
    for (let unit = 0; unit < count; unit++) places[unit] = vector.n[unit]!;
    return places;
  }
  for (let unit = 0; unit < count; unit++) places[unit] = rowNumber(vector, unit);
  return places;
}
