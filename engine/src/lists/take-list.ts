/** `take` of a list: the first or last places of a named rank, pool by pool. */
import type { Graph, Period } from "../graph/types.ts";
import type { List, Policy } from "../policy/schema/policy.ts";
import type { NumberVector, TextVector } from "../vector/types.ts";
import { listTieBreak } from "./break-tie.ts";
import { gatherPools } from "./gather-pools.ts";
import type { Take } from "./list-size.ts";
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

/** A list by condition has the places of its assessment's ranking where there is one; with several it is not clear which. */
export function onlyRank(graph: Graph, policy: Policy, list: List, period: Period): RankVectors | null {
  if (list.of === undefined) return null;
  const names = Object.keys(policy.assessments?.[list.of]?.ranks ?? {});
  return names.length === 1 ? readRank(graph, list.of, names[0]!, period) : null;
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

/** @param excluded units that take no place, so that the next in rank moves up; null where nobody is excluded */
export function takeList(
  graph: Graph,
  policy: Policy,
  list: List & { readonly of: string; readonly take: Take },
  period: Period,
  ranks: RankVectors,
  excluded: ((unit: number) => boolean) | null,
): TakenList {
  const { take } = list;
  const t = new Uint8Array(graph.units.count);
  const why = new Uint8Array(graph.units.count);
  const tiedAtEdge = new Uint8Array(graph.units.count);
  const pools = gatherPools(list, ranks, excluded, t, why);
  const dense = policy.assessments?.[list.of]?.ranks?.[take.rank]?.ties === "dense";
  const breakTie = listTieBreak(graph, policy, list, period);
  const edge = take.edge ?? "include_all";
  const { placeOf } = pools;

  for (const { notMade, candidates, places } of pools.all) {
    if (notMade !== null) continue;
    const units = candidates.sort((a, b) => placeOf(a) - placeOf(b) || a - b);
    for (const { unit, tiedAtEdge: tied } of takePlaces({ units, placeOf, places, edge, dense, breakTie })) {
      t[unit] = 1;
      if (tied) tiedAtEdge[unit] = 1;
    }
  }
  const made = pools.all.filter(({ notMade }) => notMade === null);
  return {
    t,
    why,
    tiedAtEdge,
    tooSmall: made
      .filter(({ places, taking }) => places > taking)
      .map(({ pool, taking }) => ({ pool, size: taking })),
    notMade: pools.all.flatMap(({ pool, size, notMade }) =>
      notMade === null ? [] : [{ pool, size, why: notMade }],
    ),
  };
}
