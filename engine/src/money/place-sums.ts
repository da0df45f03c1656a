/** Prizes by place: 一等奖一名15000元，二等奖二名各12000元. */
import type { Graph, Period } from "../graph/types.ts";
import { readRank } from "../lists/take-list.ts";
import { compare } from "../number/arithmetic.ts";
import { type Fraction, fromInteger } from "../number/fraction.ts";
import { toDecimal } from "../number/print.ts";
import type { Award, Policy } from "../policy/schema/policy.ts";
import type { Because } from "../results/types.ts";
import { rowFraction } from "../vector/row.ts";
import { toFen } from "./award-draft.ts";

export type Places = NonNullable<Award["places"]>;

/** A prize for the places from `first` to `last`, both counted in. */
export interface Prize {
  readonly first: number;
  readonly last: number;
  /** Yuan for each unit on these places. */
  readonly each: Fraction;
}

/** The prizes in the order of places: `2-3` is the places 2 and 3. */
export function prizesOf({ each }: Places): readonly Prize[] {
  return Object.entries(each)
    .map(([places, yuan]) => {
      const [first, last] = places.split("-").map(Number) as [number, number?];
      return { first, last: last ?? first, each: yuan };
    })
    .sort((a, b) => a.first - b.first);
}

/** The assessment and the ranking that `month_score.in_town` names. */
export function rankOf({ rank }: Places): readonly [assessment: string, rank: string] {
  return rank.split(".") as [string, string];
}

/**
 * Every eligible unit on a place with a prize gets that place's sum: units that share a place each get it in full, and
 * the places after them are not given out, as the ranking counts them. A unit without a place gets nothing.
 */
export function placeSums(
  graph: Graph,
  policy: Policy,
  places: Places,
  period: Period,
  units: readonly number[],
  because: Because,
) {
  const prizes = prizesOf(places);
  const [assessment, rank] = rankOf(places);
  const { rank: vector } = readRank(graph, assessment, rank, period);
  const label = policy.assessments?.[assessment]?.ranks?.[rank]?.label ?? "";
  return units.flatMap((unit) => {
    const place = rowFraction(vector, unit);
    const prize = place === null ? undefined : prizes.find((one) => covers(one, place));
    if (place === null || prize === undefined || prize.each.n <= 0n) return [];
    const text = `${period.full_title}${label}第${toDecimal(place, 0)}名`;
    return [{ unit, amount: toFen(prize.each), items: [], because: [{ ...because, text }] }];
  });
}

function covers({ first, last }: Prize, place: Fraction): boolean {
  return compare(fromInteger(first), place) <= 0 && compare(place, fromInteger(last)) <= 0;
}
