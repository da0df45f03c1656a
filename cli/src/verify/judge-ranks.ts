/** Finds the rule by which a sheet was ranked, and the ranks that break it. */
import type { Fraction } from "@cunjing/engine";
import { type RightRank, rightRanks, wrongRanks } from "./rank-rules.ts";
import { type Direction, TIE_RULES, type TieRule, type VerifyOptions } from "./types.ts";

/** A row as far as ranking goes. */
export interface RankedRow {
  readonly unit: string;
  readonly group: string;
  readonly score: Fraction | null;
  readonly printed: number | null;
}

export interface Ranking {
  readonly ties: TieRule;
  readonly direction: Direction;
  /** Ranked within each group, or over all rows. */
  readonly grouped: boolean;
  readonly right: readonly (RightRank | null)[];
  readonly wrong: ReadonlySet<number>;
  /** Whether there is an equal pair of scores at all: without one every rule gives the same ranks. */
  readonly has_ties: boolean;
  /** Equal scores that the sheet gives different ranks against its rule: perhaps it meant to. */
  readonly split_ties: number;
}

/**
 * The ranking that explains most of the printed ranks. Where two explain as many, the commoner one is taken: shared ranks
 * before dense before ordinal, within groups before overall, the highest first before the lowest.
 */
export function judgeRanks(rows: readonly RankedRow[], options: VerifyOptions): Ranking {
  const groups = new Set(rows.map((row) => row.group));
  const groupings = options.group === "none" || groups.size < 2 ? [false] : [true, false];
  const directions: Direction[] =
    options.direction === undefined ? ["highest_first", "lowest_first"] : [options.direction];
  const rules: readonly TieRule[] = options.ties === undefined ? TIE_RULES : [options.ties];
  const tried: Ranking[] = [];
  for (const direction of directions) {
    for (const grouped of options.group !== undefined && options.group !== "none" ? [true] : groupings) {
      for (const ties of rules) tried.push(rankBy(rows, ties, direction, grouped));
    }
  }
  const likely = tried.filter(
    (one) => one.ties !== "ordinal" || options.ties !== undefined || splitsTies(rows, one),
  );
  const best = likely.reduce((chosen, one) => (isBetter(one, chosen) ? one : chosen));
  return { ...best, split_ties: countSplitTies(rows, best) };
}

/** Offices share ranks. That a sheet means to split equals is believed where it does so at least twice and never shares. */
function splitsTies(rows: readonly RankedRow[], ranking: Ranking): boolean {
  const runs = new Map<string, (number | null)[]>();
  for (const [at, may] of ranking.right.entries()) {
    if (may === null || may.first === may.last) continue;
    const key = `${ranking.grouped ? rows[at]?.group : ""}\u0000${may.first}`;
    runs.set(key, [...(runs.get(key) ?? []), rows[at]?.printed ?? null]);
  }
  const split = [...runs.values()].filter((printed) => new Set(printed).size === printed.length);
  return split.length >= 2 && split.length === runs.size;
}

/** Ranking from the lowest is unusual: it must explain far more than ranking from the highest. */
function isBetter(one: Ranking, best: Ranking): boolean {
  if (one.direction !== best.direction) return one.wrong.size * 4 < best.wrong.size;
  return one.wrong.size < best.wrong.size;
}

function rankBy(rows: readonly RankedRow[], ties: TieRule, direction: Direction, grouped: boolean): Ranking {
  const right = new Array<RightRank | null>(rows.length).fill(null);
  const wrong = new Set<number>();
  let has_ties = false;
  for (const members of poolsOf(rows, grouped)) {
    const inPool = rightRanks(
      members.map((at) => rows[at]?.score ?? null),
      ties,
      direction,
    );
    const wrongHere = wrongRanks(
      members.map((at) => rows[at]?.printed ?? null),
      inPool,
    );
    members.forEach((at, place) => {
      right[at] = inPool[place] ?? null;
      if (wrongHere.has(place)) wrong.add(at);
    });
    const firsts = inPool.flatMap((rank) => (rank === null ? [] : [rank.first]));
    has_ties ||= new Set(firsts).size < firsts.length;
  }
  return { ties, direction, grouped, right, wrong, has_ties, split_ties: 0 };
}

/** Wrong rows among equals whose printed ranks differ. */
function countSplitTies(rows: readonly RankedRow[], { ties, grouped, right, wrong }: Ranking): number {
  if (ties === "ordinal") return 0;
  const keyOf = (at: number) => `${grouped ? rows[at]?.group : ""}\u0000${right[at]?.first}`;
  const printed = new Map<string, Set<number>>();
  for (const [at, row] of rows.entries()) {
    if (row.printed === null || row.score === null) continue;
    printed.set(keyOf(at), (printed.get(keyOf(at)) ?? new Set()).add(row.printed));
  }
  return [...wrong].filter((at) => (printed.get(keyOf(at))?.size ?? 0) > 1).length;
}

function poolsOf(rows: readonly RankedRow[], grouped: boolean): number[][] {
  const pools = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const key = grouped ? row.group : "";
    const members = pools.get(key);
    if (members === undefined) pools.set(key, [at]);
    else members.push(at);
  }
  return [...pools.values()];
}
