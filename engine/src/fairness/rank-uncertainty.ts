/**
 * How sure the places of a ranking are where places were sampled. The variance of a score is the sum over its sampled parts
 * of full mark² × the variance of the mean of places; what limits, gates and rounding do to a score is left out, and so is
 * every part that no sample feeds. To be shown beside a rank, never in place of it.
 */
import type { Graph, Period } from "../graph/types.ts";
import { readRank } from "../lists/take-list.ts";
import { add, multiply } from "../number/arithmetic.ts";
import { type Fraction, ZERO } from "../number/fraction.ts";
import { isPresent } from "../vector/absence.ts";
import { rowFraction, rowText } from "../vector/row.ts";
import { type RankInterval, rankIntervals } from "./rank-interval.ts";
import { sampledParts, samplesOf } from "./sampled-parts.ts";
import { sampledVariances } from "./sampled-variance.ts";

/** The interval of every ranked unit, pool by pool; empty where no part is sampled, or another value than the score is ranked. */
export function rankUncertainty(
  graph: Graph,
  assessment: string,
  rank: string,
  period: Period,
): readonly RankInterval[] {
  const policy = graph.policy(period);
  const block = policy.assessments?.[assessment];
  const score = graph.read([assessment], period);
  const parts = sampledParts(policy, assessment);
  if (block === undefined || score.type !== "number" || parts.length === 0) return [];
  if (block.ranks?.[rank]?.by !== undefined) return [];
  const ranks = readRank(graph, assessment, rank, period);
  const ranked = [...Array(graph.units.count).keys()].filter(
    (unit) => isPresent(ranks.rank, unit) && isPresent(score, unit),
  );
  const variance = new Map<number, Fraction | null>(ranked.map((unit) => [unit, ZERO]));
  for (const { full, indicator } of parts) {
    const samples = samplesOf(graph, indicator, block.of, period);
    const units = ranked.filter((unit) => samples.has(unit));
    const variances = sampledVariances(units.map((unit) => samples.get(unit)!));
    units.forEach((unit, i) => {
      const [before, own] = [variance.get(unit)!, variances[i]!];
      variance.set(
        unit,
        before === null || own === null ? null : add(before, multiply(multiply(full, full), own)),
      );
    });
  }
  const order = block.ranks?.[rank]?.order ?? "highest_first";
  const pools = Map.groupBy(ranked, (unit) => rowText(ranks.pool, unit) ?? "");
  return [...pools.values()].flatMap((units) =>
    rankIntervals(
      units.map((unit) => ({
        unit: graph.units.idOf(unit),
        value: rowFraction(score, unit)!,
        variance: variance.get(unit)!,
      })),
      order,
    ),
  );
}
