/** `take` of a list: the first or last places of a named rank, pool by pool. */
import type { Graph, Period } from "../graph/types.ts";
import type { List, Policy } from "../policy/schema/policy.ts";
import { absenceAt } from "../vector/absence.ts";
import { rowNumber, rowText } from "../vector/row.ts";
import type { NumberVector, TextVector } from "../vector/types.ts";
import { listTieBreak } from "./break-tie.ts";
import { placesOf, type Take, takesFromEnd } from "./list-size.ts";
import { takePlaces } from "./take-places.ts";

/** What an assessment's rank says of every unit. */
export interface RankVectors {
  readonly rank: NumberVector;
  readonly fromEnd: NumberVector;
  readonly size: NumberVector;
  readonly pool: TextVector;
}

/** @throws Error where the list's rank is none of its assessment's (a policy that `check` refuses) */
export function readRank(graph: Graph, assessment: string, rank: string, period: Period): RankVectors {
  const number = (name: string): NumberVector => {
    const vector = graph.read([assessment, rank, name], period);
    if (vector.type !== "number") throw new Error(`no rank ${assessment}.${rank}`);
    return vector;
  };
  const pool = graph.read([assessment, rank, "pool"], period);
  if (pool.type !== "text") throw new Error(`no pools ${assessment}.${rank}`);
  return { rank: number("rank"), fromEnd: number("from_end"), size: number("size"), pool };
}

export interface TakenList {
  /** 1 taken, 0 not, 2 without a place. */
  readonly t: Uint8Array;
  readonly why: Uint8Array;
  readonly tiedAtEdge: Uint8Array;
  /** Pools that are smaller than the list that they are to fill. */
  readonly tooSmall: readonly { readonly pool: string; readonly size: number }[];
  /** Pools for which no list is made: below the stated minimum, or all equal, so that nobody is last. */
  readonly notMade: readonly {
    readonly pool: string;
    readonly size: number;
    readonly why: "below_minimum" | "all_equal";
  }[];
}

/** @param excluded units that take no place: the next in rank moves up */
export function takeList(
  graph: Graph,
  policy: Policy,
  list: List & { readonly of: string; readonly take: Take },
  period: Period,
  ranks: RankVectors,
  excluded: (unit: number) => boolean,
): TakenList {
  const { take } = list;
  const fromEnd = takesFromEnd(take);
  const place = fromEnd ? ranks.fromEnd : ranks.rank;
  const t = new Uint8Array(graph.units.count);
  const why = new Uint8Array(graph.units.count);
  const tiedAtEdge = new Uint8Array(graph.units.count);
  const tooSmall: { pool: string; size: number }[] = [];
  const notMade: { pool: string; size: number; why: "below_minimum" | "all_equal" }[] = [];
  const dense = policy.assessments?.[list.of]?.ranks?.[take.rank]?.ties === "dense";
  const breakTie = listTieBreak(graph, policy, list, period);

  for (const [pool, units] of gatherPools(ranks, place, t, why)) {
    const size = rowNumber(ranks.size, units[0]!);
    if (take.minimum_pool !== undefined && size < take.minimum_pool) {
      notMade.push({ pool, size, why: "below_minimum" });
      continue;
    }
    if (fromEnd && allEqual(ranks, units[0]!)) {
      notMade.push({ pool, size, why: "all_equal" });
      continue;
    }
    const candidates = units.filter((unit) => !excluded(unit));
    const places = placesOf(take, list.kind, size);
    if (places > candidates.length) tooSmall.push({ pool, size: candidates.length });
    candidates.sort((a, b) => rowNumber(place, a) - rowNumber(place, b) || a - b);
    const placeOf = (unit: number): number => rowNumber(place, unit);
    for (const { unit, tiedAtEdge: tied } of takePlaces({
      units: candidates,
      placeOf,
      places,
      edge: take.edge ?? "include_all",
      dense,
      breakTie,
    })) {
      t[unit] = 1;
      if (tied) tiedAtEdge[unit] = 1;
    }
  }
  return { t, why, tiedAtEdge, tooSmall, notMade };
}

/** The ranked units of each pool, in official order; units without a place are marked absent. */
function gatherPools(
  ranks: RankVectors,
  place: NumberVector,
  t: Uint8Array,
  why: Uint8Array,
): Map<string, number[]> {
  const pools = new Map<string, number[]>();
  for (let unit = 0; unit < t.length; unit++) {
    const absence = absenceAt(place, unit);
    if (absence !== 0) {
      t[unit] = 2;
      why[unit] = absence;
      continue;
    }
    const name = rowText(ranks.pool, unit) ?? "";
    const pool = pools.get(name);
    if (pool === undefined) pools.set(name, [unit]);
    else pool.push(unit);
  }
  return pools;
}

/** First and last at once: every unit of the pool shares one place (a pool of one included). */
function allEqual(ranks: RankVectors, unit: number): boolean {
  return rowNumber(ranks.rank, unit) === 1 && rowNumber(ranks.fromEnd, unit) === 1;
}
