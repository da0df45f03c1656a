/** Indicators from facts: which facts, what of each, how combined, how rolled up the tree (policy-language, 2). */
import { type FactTable, rowsBetween } from "../facts/table.ts";
import { ONE } from "../number/fraction.ts";
import type { Indicator } from "../policy/schema/policy.ts";
import { isPresent } from "../vector/absence.ts";
import { makeAccumulator, sumInto } from "../vector/accumulate.ts";
import { meanOf, sumOf } from "../vector/accumulated.ts";
import { divide } from "../vector/divide.ts";
import {
  foldRowsUp,
  lastInto,
  makeRowAccumulator,
  maxInto,
  minInto,
  takeRows,
} from "../vector/extreme-accumulate.ts";
import { foldUp } from "../vector/fold-up.ts";
import { numberScalar } from "../vector/make.ts";
import { multiply } from "../vector/multiply.ts";
import { compareRows } from "../vector/row.ts";
import {
  ABSENCE,
  type DayVector,
  NO_DAY,
  type NumberVector,
  type TruthVector,
  type Vector,
} from "../vector/types.ts";
import { averagePlaces, moveToPlaces } from "./average-places.ts";
import type { FactRows, IndicatorContext } from "./context.ts";
import { and, asMask } from "./mask.ts";
import { withAbsence } from "./with-absence.ts";

export function fromFacts(indicator: Indicator, context: IndicatorContext): NumberVector {
  const { rows, where } = selectFacts(indicator, context);
  const held = context.held();
  const places = indicator.roll_up !== undefined && indicator.roll_up !== "pooled";
  const value = places
    ? averagePlaces(indicator, rows, where, context, combineAt)
    : combineAt(indicator, rows, where, context, true);
  return withAbsence(held ? withSilence(value, indicator, rows, where, context) : value, indicator, held);
}

/** Somebody was there and the records say nothing: no answer to a survey, an empty cell elsewhere; never "not inspected". */
function withSilence(
  value: NumberVector,
  indicator: Indicator,
  rows: FactRows,
  where: Uint8Array | null,
  { units, snapshot }: IndicatorContext,
): NumberVector {
  const read = [indicator.value, indicator.weight, indicator.of, indicator.among].filter(
    (formula) => formula !== undefined,
  );
  if (rows.length === 0 || read.every((formula) => presentRows(rows.evaluate(formula)) === null))
    return value;
  const visited = makeAccumulator(units);
  sumInto(visited, rows.unit, numberScalar(ONE, rows.length), where);
  foldUp(visited, snapshot.parent, snapshot.order);
  const silent = ABSENCE[indicator.from === "surveys" ? "no_answer" : "empty"];
  const why = Uint8Array.from({ length: units }, (_, unit) => {
    const index = value.scalar ? 0 : unit;
    if (!Number.isNaN(value.n[index]!)) return 0;
    const known = value.why?.[index] || ABSENCE.undefined;
    return known === ABSENCE.not_inspected && visited.count[unit]! > 0 ? silent : known;
  });
  const n = value.scalar ? new Float64Array(units).fill(value.n[0]!) : value.n;
  return { ...value, scalar: false, n, why };
}

/** The facts that an indicator looks at: the rows of its window, and which of them its condition selects. */
export interface SelectedFacts {
  readonly table: FactTable | undefined;
  readonly range: { readonly from: number; readonly to: number };
  readonly rows: FactRows;
  readonly where: Uint8Array | null;
}

export function selectFacts(indicator: Indicator, context: IndicatorContext): SelectedFacts {
  const table = context.table(indicator.from as string);
  const days = context.windowDays(indicator.window ?? "period");
  const dated = indicator.dated_by;
  if (table === undefined || days === null)
    return { table, range: { from: 0, to: 0 }, rows: emptyRows(), where: null };
  const range = dated === undefined ? rowsBetween(table, days.first, days.last) : { from: 0, to: table.rows };
  const rows = evaluatingOnce(context.rows(table, range));
  const where = conditionOf(
    indicator,
    rows,
    dated === undefined ? null : datedMask(table, dated, range, days),
  );
  return { table, range, rows, where };
}

/** A formula over millions of rows is computed once, however often it is asked for. */
function evaluatingOnce(rows: FactRows): FactRows {
  const known = new Map<string, Vector>();
  return {
    ...rows,
    evaluate(formula) {
      const vector = known.get(formula) ?? rows.evaluate(formula);
      known.set(formula, vector);
      return vector;
    },
  };
}

function emptyRows(): FactRows {
  return {
    length: 0,
    unit: new Int32Array(0),
    day: new Int32Array(0),
    evaluate: () => {
      throw new Error("no rows to evaluate a formula over");
    },
  };
}

function conditionOf(indicator: Indicator, rows: FactRows, dated: Uint8Array | null): Uint8Array | null {
  if (indicator.where === undefined || rows.length === 0) return dated;
  return and(asMask(rows.evaluate(indicator.where) as TruthVector), dated);
}

/** Rows whose own day of that name (closed_day, due_day …) lies in the window. */
function datedMask(
  table: FactTable,
  name: string,
  range: { from: number; to: number },
  days: { first: number; last: number },
): Uint8Array {
  const column = table.column(name) as DayVector;
  const mask = new Uint8Array(range.to - range.from);
  for (let i = 0; i < mask.length; i++) {
    const day = column.days[column.scalar ? 0 : range.from + i]!;
    if (day !== NO_DAY && day >= days.first && day <= days.last) mask[i] = 1;
  }
  return mask;
}

/**
 * Combines the rows of each unit; with `fold` the rows of all units below it too.
 * @returns one value a unit, absent where the unit has no row that counts
 */
export function combineAt(
  indicator: Indicator,
  rows: FactRows,
  where: Uint8Array | null,
  context: IndicatorContext,
  fold: boolean,
): NumberVector {
  const { units, snapshot } = context;
  const number = (formula: string | undefined): NumberVector =>
    formula === undefined || rows.length === 0
      ? numberScalar(ONE, rows.length)
      : (rows.evaluate(formula) as NumberVector);
  const total = (values: NumberVector, mask: Uint8Array | null) => {
    const sums = makeAccumulator(units);
    sumInto(sums, rows.unit, values, mask);
    if (fold) foldUp(sums, snapshot.parent, snapshot.order);
    return sums;
  };
  switch (indicator.combine ?? (indicator.value === undefined ? "count" : "sum")) {
    case "count":
      return sumOf(total(numberScalar(ONE, rows.length), where), "not_inspected");
    case "sum":
      return sumOf(total(number(indicator.value), where), "not_inspected");
    case "mean":
      return meanOf(total(number(indicator.value), where), "not_inspected");
    case "weighted_mean": {
      const weight = number(indicator.weight);
      const weighted = multiply(number(indicator.value), weight);
      // A row without a value must not lend its weight.
      const weights = total(weight, and(presentRows(weighted), where));
      return divide(sumOf(total(weighted, where), "not_inspected"), sumOf(weights, "not_inspected"));
    }
    case "ratio":
      return ratio(indicator, rows, where, total);
    case "places": {
      const placed =
        indicator.place === undefined ? rows : moveToPlaces(rows, snapshot.nearest(indicator.place));
      const own = total1(placed, where, units);
      if (fold) foldUp(own, snapshot.parent, snapshot.order);
      return sumOf(own, "not_inspected");
    }
    case "min":
    case "max":
      return extreme(indicator, number(indicator.value), rows, where, context, fold);
    case "first":
    case "last":
      return latest(indicator, number(indicator.value), rows, where, context, fold);
    default:
      throw new Error(`no way to combine: ${String(indicator.combine)}`);
  }
}

type Total = (values: NumberVector, mask: Uint8Array | null) => ReturnType<typeof makeAccumulator>;

/**
 * Conditions count rows (of those among which …), numbers are summed. A row that does not say (a deferred problem is
 * neither on time nor late) stands in neither.
 */
function ratio(indicator: Indicator, rows: FactRows, where: Uint8Array | null, total: Total): NumberVector {
  if (rows.length === 0) return sumOf(total(numberScalar(ONE, 0), where), "not_inspected");
  const { of, among, counted } = ratioRows(indicator, rows, where);
  const one = numberScalar(ONE, rows.length);
  const numerator =
    of.type === "truth" ? total(one, and(asMask(of), counted)) : total(of as NumberVector, counted);
  const denominator = total(among?.type === "number" ? among : one, counted);
  return divide(sumOf(numerator), sumOf(denominator, "not_inspected"));
}

/** What a ratio reads of each row, and which rows stand in its denominator. */
export function ratioRows(
  indicator: Indicator,
  rows: FactRows,
  where: Uint8Array | null,
): { of: Vector; among: Vector | null; counted: Uint8Array | null } {
  const of = rows.evaluate(indicator.of as string);
  const among = indicator.among === undefined ? null : rows.evaluate(indicator.among);
  const said = and(presentRows(of), among === null ? null : presentRows(among));
  return { of, among, counted: and(and(among?.type === "truth" ? asMask(among) : null, said), where) };
}

/** 1 where a row has a value; null where all have one. */
function presentRows(values: Vector): Uint8Array | null {
  let mask: Uint8Array | null = null;
  for (let row = 0; row < values.length; row++) {
    if (isPresent(values, row)) continue;
    mask ??= new Uint8Array(values.length).fill(1);
    mask[row] = 0;
  }
  return mask;
}

/** 1 for every unit that has a row. */
function total1(rows: FactRows, where: Uint8Array | null, units: number): ReturnType<typeof makeAccumulator> {
  const sums = makeAccumulator(units);
  for (let i = 0; i < rows.length; i++) {
    const unit = rows.unit[i]!;
    if (unit < 0 || (where !== null && where[i] !== 1)) continue;
    sums.n[unit] = 1;
    sums.count[unit] = 1;
  }
  return sums;
}

function extreme(
  indicator: Indicator,
  values: NumberVector,
  rows: FactRows,
  where: Uint8Array | null,
  context: IndicatorContext,
  fold: boolean,
): NumberVector {
  const best = makeRowAccumulator(context.units);
  const smallest = indicator.combine === "min";
  (smallest ? minInto : maxInto)(best, rows.unit, values, where);
  if (fold) {
    foldRowsUp(best, context.snapshot.parent, context.snapshot.order, (row, than) => {
      const order = compareRows(values, row, values, than);
      return (smallest ? order < 0 : order > 0) || (order === 0 && row < than);
    });
  }
  return takeRows(values, best.row, "not_inspected");
}

/** Facts stand by day, then by id: the last row of a unit is its latest fact, whatever the order of input was. */
function latest(
  indicator: Indicator,
  values: NumberVector,
  rows: FactRows,
  where: Uint8Array | null,
  context: IndicatorContext,
  fold: boolean,
): NumberVector {
  const best = makeRowAccumulator(context.units);
  const sign = indicator.combine === "first" ? -1 : 1;
  const key = Int32Array.from(rows.day, (_, row) => sign * row);
  lastInto(best, rows.unit, values, key, where);
  if (fold)
    foldRowsUp(
      best,
      context.snapshot.parent,
      context.snapshot.order,
      (row, than) => sign * row > sign * than,
    );
  return takeRows(values, best.row, "not_inspected");
}
