/** Places first: each place's own value, then their mean or weighted mean up the tree. */
import type { Indicator } from "../policy/schema/policy.ts";
import { makeAccumulator, sumInto } from "../vector/accumulate.ts";
import { meanOf, sumOf } from "../vector/accumulated.ts";
import { divide } from "../vector/divide.ts";
import { foldUp } from "../vector/fold-up.ts";
import { multiply } from "../vector/multiply.ts";
import type { NumberVector } from "../vector/types.ts";
import type { FactRows, IndicatorContext } from "./context.ts";

type Combine = (
  indicator: Indicator,
  rows: FactRows,
  where: Uint8Array | null,
  context: IndicatorContext,
  fold: boolean,
) => NumberVector;

/**
 * A place is the unit that a fact names, or the nearest unit above it of the kinds in `place`. A unit's value is the mean
 * over the places below it that have one (by weight where `roll_up.weighted_by` says so), the unit itself included.
 */
export function averagePlaces(
  indicator: Indicator,
  rows: FactRows,
  where: Uint8Array | null,
  context: IndicatorContext,
  combineAt: Combine,
): NumberVector {
  const placed =
    indicator.place === undefined ? rows : moveToPlaces(rows, context.snapshot.nearest(indicator.place));
  const own = combineAt(indicator, placed, where, context, false);
  const { units, snapshot } = context;
  const places = Int32Array.from({ length: units }, (_, unit) => unit);
  const total = (values: NumberVector, mask: Uint8Array | null) => {
    const sums = makeAccumulator(units);
    sumInto(sums, places, values, mask);
    foldUp(sums, snapshot.parent, snapshot.order);
    return sums;
  };
  const rollUp = indicator.roll_up;
  if (typeof rollUp !== "object") return meanOf(total(own, null), "not_inspected");
  const weight = context.evaluate(rollUp.weighted_by, context.period) as NumberVector;
  const weighted = multiply(own, weight);
  const present = Uint8Array.from({ length: units }, (_, unit) =>
    Number.isNaN(weighted.n[weighted.scalar ? 0 : unit]!) ? 0 : 1,
  );
  return divide(
    sumOf(total(weighted, null), "not_inspected"),
    sumOf(total(weight, present), "not_inspected"),
  );
}

/** Facts under the place that they count for: the nearest unit of the kinds that are places. */
export function moveToPlaces(rows: FactRows, nearest: Int32Array): FactRows {
  const { part } = rows;
  return {
    ...rows,
    unit: rows.unit.map((unit) => (unit < 0 ? -1 : nearest[unit]!)),
    ...(part === undefined ? {} : { part: (from, to) => moveToPlaces(part(from, to), nearest) }),
  };
}
