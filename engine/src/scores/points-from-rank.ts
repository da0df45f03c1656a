/** Points by place in another ranking (policy-language, 3), stating how ties score. */
import { fromInteger, ONE } from "../number/fraction.ts";
import type { PartShape } from "../policy/schema/assessment.ts";
import { add, subtract } from "../vector/add.ts";
import { divide } from "../vector/divide.ts";
import { max } from "../vector/extreme.ts";
import { numberScalar } from "../vector/make.ts";
import { multiply } from "../vector/multiply.ts";
import type { NumberVector } from "../vector/types.ts";
import type { ScoreContext } from "./score-parts.ts";

/**
 * first − (place − 1) × step, not below `last`. `ties: share` gives tied units the better place's points; `ties: mean`
 * the mean of the places that they fill together.
 */
export function pointsFromRank(
  rule: NonNullable<PartShape["from_rank"]>,
  context: ScoreContext,
): NumberVector {
  const read = (field: string): NumberVector => context.evaluate(`${rule.rank}.${field}`) as NumberVector;
  const scalar = (value: Parameters<typeof numberScalar>[0]): NumberVector =>
    numberScalar(value, context.units);
  let place = read(rule.from === "end" ? "from_end" : "rank");
  if (rule.ties === "mean") {
    place = add(place, divide(subtract(read("sharing"), scalar(ONE)), scalar(fromInteger(2))));
  }
  const points = subtract(scalar(rule.first), multiply(subtract(place, scalar(ONE)), scalar(rule.step)));
  return rule.last === undefined ? points : max(points, scalar(rule.last));
}
