/**
 * Between which places a rank lies where only some places were looked at ("between 12th and 17th").
 *
 * Method: each unit's value has a sampling variance (see sampled-variance.ts). One unit stands surely before another where
 * their difference is larger than z standard errors of the difference, z² = 3.8416 (z = 1.96, 95 % for each pair). A unit's
 * place lies between 1 + those surely before it and size − those surely behind it. The comparison is of squares, so it is
 * exact and needs no root and no random number.
 */
import { add, compare, multiply, subtract } from "../number/arithmetic.ts";
import { type Fraction, fraction, toNumber } from "../number/fraction.ts";

export interface SampledValue {
  readonly unit: string;
  readonly value: Fraction;
  /** The variance of the value; 0 where nothing was sampled, null where one sample cannot tell. */
  readonly variance: Fraction | null;
}

export interface RankInterval {
  readonly unit: string;
  /** The best and the worst place that the unit may have. */
  readonly from: number;
  readonly to: number;
}

const Z_SQUARED = fraction(38416n, 10000n);

/** @param order highest_first: the larger value stands before */
export function rankIntervals(
  values: readonly SampledValue[],
  order: "highest_first" | "lowest_first" = "highest_first",
): readonly RankInterval[] {
  const doubles = values.map(({ value, variance }) => ({
    value: toNumber(value),
    variance: variance === null ? null : toNumber(variance),
  }));
  return values.map(({ unit }, i) => {
    let larger = 0;
    let smaller = 0;
    for (let k = 0; k < values.length; k++) {
      if (k === i || !isApart(values, doubles, i, k)) continue;
      if (compare(values[k]!.value, values[i]!.value) > 0) larger++;
      else smaller++;
    }
    const [before, behind] = order === "highest_first" ? [larger, smaller] : [smaller, larger];
    return { unit, from: 1 + before, to: values.length - behind };
  });
}

interface Doubles {
  readonly value: number;
  readonly variance: number | null;
}

/** Doubles decide where they can; near the limit the fractions do. */
function isApart(
  values: readonly SampledValue[],
  doubles: readonly Doubles[],
  i: number,
  k: number,
): boolean {
  const [a, b] = [doubles[i]!, doubles[k]!];
  if (a.variance === null || b.variance === null) return false;
  const square = (a.value - b.value) ** 2;
  const limit = 3.8416 * (a.variance + b.variance);
  if (Math.abs(square - limit) > 1e-6 * (square + limit)) return square > limit;
  const difference = subtract(values[i]!.value, values[k]!.value);
  const exactLimit = multiply(Z_SQUARED, add(values[i]!.variance!, values[k]!.variance!));
  return compare(multiply(difference, difference), exactLimit) > 0;
}
