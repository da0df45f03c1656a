/** Indicators over the windows of a shorter cadence: a month from its ten-day periods (S1-24). */

import type { Period } from "../graph/types.ts";
import { ONE, ZERO } from "../number/fraction.ts";
import type { Indicator } from "../policy/schema/policy.ts";
import { add } from "../vector/add.ts";
import { divide } from "../vector/divide.ts";
import { max, min } from "../vector/extreme.ts";
import { present } from "../vector/logic.ts";
import { absentScalar, numberScalar } from "../vector/make.ts";
import { multiply } from "../vector/multiply.ts";
import { select } from "../vector/select.ts";
import { ABSENCE, type NumberVector, type TruthVector } from "../vector/types.ts";
import type { IndicatorContext } from "./context.ts";

/** A unit's value over the parts of the period in which it has one; absent where it has none in any. */
export function overPeriods(indicator: Indicator, context: IndicatorContext): NumberVector {
  const { units } = context;
  const parts = context.parts(indicator.period as string);
  const zero = numberScalar(ZERO, units);
  const nothing = absentScalar(
    "number",
    parts.length === 0 ? "round_not_held" : "not_inspected",
    units,
  ) as NumberVector;
  let sum: NumberVector = zero;
  let weights: NumberVector = zero;
  let best: NumberVector = nothing;
  let reason: NumberVector = nothing;
  for (const part of parts) {
    const { value, there } = valueIn(indicator, context, part);
    const weight =
      indicator.combine === "weighted_mean"
        ? (context.evaluate(indicator.weight as string, part) as NumberVector)
        : numberScalar(ONE, units);
    sum = add(sum, select(there, multiply(value, weight), zero));
    weights = add(weights, select(there, weight, zero));
    const chosen = select(present(best), better(indicator.combine, best, value), value);
    best = select(there, chosen, best);
    reason = value;
  }
  const none: TruthVector = isZero(weights);
  // How many parts have a value is 0 where none has; a sum of no values is none.
  const empty = withReason(nothing, reason, units);
  switch (indicator.combine ?? "sum") {
    case "sum":
      return select(none, empty, sum);
    case "count":
      return weights;
    case "mean":
    case "weighted_mean":
      return select(none, empty, divide(sum, weights));
    default:
      return select(none, empty, best);
  }
}

function valueIn(
  indicator: Indicator,
  context: IndicatorContext,
  part: Period,
): { value: NumberVector; there: TruthVector } {
  const value = context.evaluate(indicator.value as string, part) as NumberVector;
  const there = present(value);
  if (indicator.where === undefined) return { value, there };
  const where = context.evaluate(indicator.where, part) as TruthVector;
  const t = Uint8Array.from({ length: context.units }, (_, unit) =>
    there.t[there.scalar ? 0 : unit] === 1 && where.t[where.scalar ? 0 : unit] === 1 ? 1 : 0,
  );
  return { value, there: { type: "truth", length: context.units, scalar: false, t, why: null } };
}

function better(combine: Indicator["combine"], best: NumberVector, value: NumberVector): NumberVector {
  if (combine === "min") return min(best, value);
  if (combine === "max") return max(best, value);
  return combine === "first" ? best : value;
}

function isZero(weights: NumberVector): TruthVector {
  const t = Uint8Array.from({ length: weights.length }, (_, unit) =>
    weights.n[weights.scalar ? 0 : unit] === 0 ? 1 : 0,
  );
  return { type: "truth", length: weights.length, scalar: false, t, why: null };
}

/** Why a unit has no value: the reason of the last part, which is the nearest to what people remember. */
function withReason(nothing: NumberVector, last: NumberVector, units: number): NumberVector {
  const why = Uint8Array.from(
    { length: units },
    (_, unit) => last.why?.[last.scalar ? 0 : unit] || nothing.why?.[0] || ABSENCE.not_inspected,
  );
  return { ...nothing, scalar: false, n: new Float64Array(units).fill(Number.NaN), why };
}
