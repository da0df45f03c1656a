/** The parts of an assessment whose value is a mean over places that were sampled, and those samples. */
import { rowsBetween } from "../facts/table.ts";
import type { Graph, Period } from "../graph/types.ts";
import { selectRows, tableAsOf } from "../ladders/row-formulas.ts";
import { add, divide } from "../number/arithmetic.ts";
import { type Fraction, fromInteger, ZERO } from "../number/fraction.ts";
import type { PartShape } from "../policy/schema/assessment.ts";
import type { Indicator, Policy } from "../policy/schema/policy.ts";
import { rowFraction } from "../vector/row.ts";
import type { Sample } from "./sampled-variance.ts";

export interface SampledPart {
  /** The part's full mark: what a share of 1 is worth. */
  readonly full: Fraction;
  readonly indicator: Indicator;
}

/** Parts that are `full` times one indicator, which is a mean of this period's facts over places. */
export function sampledParts(policy: Policy, assessment: string): readonly SampledPart[] {
  const collect = (parts: Readonly<Record<string, PartShape>>): readonly SampledPart[] =>
    Object.values(parts).flatMap((part) => {
      const indicator = policy.indicators?.[part.share ?? ""];
      const own =
        indicator !== undefined && part.full !== undefined && isMeanOfPlaces(indicator)
          ? [{ full: part.full, indicator }]
          : [];
      return [...own, ...collect(part.parts ?? {})];
    });
  return collect(policy.assessments?.[assessment]?.parts ?? {});
}

function isMeanOfPlaces({ from, combine, value, place, roll_up, window }: Indicator): boolean {
  const thisPeriod = window === undefined || window === "period";
  return (
    from !== undefined &&
    value !== undefined &&
    combine === "mean" &&
    place !== undefined &&
    roll_up === "mean_of_places" &&
    thisPeriod
  );
}

/** For each unit of these kinds, the means of its places that facts of the period speak of. */
export function samplesOf(
  graph: Graph,
  indicator: Indicator,
  kinds: readonly string[],
  period: Period,
): ReadonlyMap<number, Sample> {
  const snapshot = graph.units.at(period.last);
  const above = snapshot.nearest(kinds);
  const placeOf = snapshot.nearest(indicator.place!);
  const byUnit = new Map<number, Map<number, Fraction[]>>();
  for (const { unit, value } of factValues(graph, indicator, period)) {
    const place = unit < 0 ? -1 : placeOf[unit]!;
    if (place < 0 || above[place]! < 0) continue;
    const places = byUnit.get(above[place]!) ?? new Map<number, Fraction[]>();
    places.set(place, [...(places.get(place) ?? []), value]);
    byUnit.set(above[place]!, places);
  }
  const population = countPlaces(placeOf, above, snapshot.exists);
  return new Map(
    [...byUnit].map(([unit, places]) => [
      unit,
      { values: [...places.values()].map(mean), population: population.get(unit) ?? null },
    ]),
  );
}

function factValues(
  graph: Graph,
  indicator: Indicator,
  period: Period,
): readonly { unit: number; value: Fraction }[] {
  const table = tableAsOf(graph, indicator.from!, period.last);
  if (table === undefined) return [];
  const range = rowsBetween(table, period.first, period.last);
  const vector = graph.evaluateRows(table, range, indicator.value!, period);
  if (vector.type !== "number") throw new Error(`not a number: ${indicator.value}`);
  return selectRows(graph, table, range, indicator.where, period).flatMap((row) => {
    const value = rowFraction(vector, row - range.from);
    return value === null ? [] : [{ unit: table.unit[row]!, value }];
  });
}

function countPlaces(
  placeOf: Int32Array,
  above: Int32Array,
  exists: Uint8Array,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let unit = 0; unit < placeOf.length; unit++) {
    // A unit that is its own nearest place is one.
    if (exists[unit] !== 1 || placeOf[unit] !== unit || above[unit]! < 0) continue;
    counts.set(above[unit]!, (counts.get(above[unit]!) ?? 0) + 1);
  }
  return counts;
}

function mean(values: readonly Fraction[]): Fraction {
  return divide(values.reduce(add, ZERO), fromInteger(values.length))!;
}
