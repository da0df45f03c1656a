/** `take` of a list: the first or last places of a named rank, pool by pool. */
import type { Graph, Period } from "../graph/types.ts";
import type { List, Policy } from "../policy/schema/policy.ts";
import type { NumberVector, TextVector, Vector } from "../vector/types.ts";
import { listTieBreak } from "./break-tie.ts";
import { gatherPools } from "./gather-pools.ts";
import type { ListRows } from "./list-rows.ts";
import type { Take } from "./list-size.ts";
import { takePlaces } from "./take-places.ts";

/** What an assessment's rank says of every row. */
export interface RankVectors {
  readonly rank: NumberVector;
  readonly fromEnd: NumberVector;
  readonly size: NumberVector;
  readonly pool: TextVector;
}

/** @throws Error where the list's rank is none of its assessment's (a policy that `check` refuses) */
export function readRank(graph: Graph, assessment: string, rank: string, period: Period): RankVectors {
  return ranksFrom(`${assessment}.${rank}`, (field) => graph.read([assessment, rank, field], period));
}

/** Each field is read when it is asked for, once. */
export function ranksFrom(name: string, read: (field: string) => Vector): RankVectors {
  const known = new Map<string, Vector>();
  const field = (id: string): Vector => {
    const vector = known.get(id) ?? read(id);
    known.set(id, vector);
    return vector;
  };
  const number = (id: string): NumberVector => {
    const vector = field(id);
    if (vector.type !== "number") throw new Error(`no rank ${name}`);
    return vector;
  };
  return {
    get rank() {
      return number("rank");
    },
    get fromEnd() {
      return number("from_end");
    },
    get size() {
      return number("size");
    },
    get pool() {
      const vector = field("pool");
      if (vector.type !== "text") throw new Error(`no pools ${name}`);
      return vector;
    },
  };
}

/** A list by condition has the places of its assessment's ranking where there is one; with several it is not clear which. */
export function onlyRank(policy: Policy, list: List): string | null {
  if (list.of === undefined) return null;
  const names = Object.keys(policy.assessments?.[list.of]?.ranks ?? {});
  return names.length === 1 ? names[0]! : null;
}

export interface TakenList {
  /** 1 taken, 0 not, 2 without a place; one row each. */
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

/** @param excluded rows that take no place, so that the next in rank moves up; null where nobody is excluded */
export function takeList(
  rows: ListRows,
  policy: Policy,
  list: List & { readonly of: string; readonly take: Take },
  ranks: RankVectors,
  excluded: ((unit: number) => boolean) | null,
): TakenList {
  const { take } = list;
  const t = new Uint8Array(rows.count);
  const why = new Uint8Array(rows.count);
  const tiedAtEdge = new Uint8Array(rows.count);
  const pools = gatherPools(list, ranks, excluded, t, why);
  const dense = policy.assessments?.[list.of]?.ranks?.[take.rank]?.ties === "dense";
  const breakTie = listTieBreak(rows, policy, list);
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
