/** Indicators from facts: which facts, what of each, how combined, how rolled up the tree (policy-language, 2). */
import { CHUNK } from "../formula/evaluate.ts";
import { ONE } from "../number/fraction.ts";
import type { Indicator } from "../policy/schema/policy.ts";
import { isComplete, isPresent } from "../vector/absence.ts";
import { type ExactAccumulator, makeAccumulator, sumInto } from "../vector/accumulate.ts";
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
import { FRESH, keepRoom, type Room } from "../vector/room.ts";
import { compareRows } from "../vector/row.ts";
import { ABSENCE, type NumberVector, type TruthVector, type Vector } from "../vector/types.ts";
import { averagePlaces, moveToPlaces } from "./average-places.ts";
import type { FactRows, IndicatorContext } from "./context.ts";
import { and, asMask } from "./mask.ts";
import { selectFacts } from "./select-facts.ts";
import { withAbsence } from "./with-absence.ts";

export function fromFacts(indicator: Indicator, context: IndicatorContext): NumberVector {
  const { rows, where } = selectFacts(indicator, context);
  // Where a row counts there was a round; only where none does, all facts of the period are asked.
  const counts = where === null ? rows.length > 0 : where.includes(1);
  const held = (counts && context.period.held && indicator.held !== "by_rounds") || context.held();
  const places = indicator.roll_up !== undefined && indicator.roll_up !== "pooled";
  const said = { silent: false };
  const combine: typeof combineAt = (...asked) =>
    combineAt(asked[0], asked[1], asked[2], asked[3], asked[4], said);
  const value = places
    ? averagePlaces(indicator, rows, where, context, combine)
    : combine(indicator, rows, where, context, true);
  const silent = held && said.silent;
  return withAbsence(silent ? withSilence(value, indicator, rows, where, context) : value, indicator, held);
}

/** What is noticed on the way: whether a row that counts says nothing. */
interface Said {
  silent: boolean;
}

/** Somebody was there and the records say nothing: no answer to a survey, an empty cell elsewhere; never "not inspected". */
function withSilence(
  value: NumberVector,
  indicator: Indicator,
  rows: FactRows,
  where: Uint8Array | null,
  { units, snapshot }: IndicatorContext,
): NumberVector {
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
  said: Said = { silent: false },
): NumberVector {
  const { units, snapshot } = context;
  const number = (formula: string | undefined): NumberVector => {
    if (formula === undefined || rows.length === 0) return numberScalar(ONE, rows.length);
    const values = rows.evaluate(formula) as NumberVector;
    if (presentRows(values) !== null) said.silent = true;
    return values;
  };
  const folded = (sums: ExactAccumulator): ExactAccumulator => {
    if (fold) foldUp(sums, snapshot.parent, snapshot.order);
    return sums;
  };
  const total = (formula: string | undefined): ExactAccumulator => {
    const sums = makeAccumulator(units);
    for (const block of blocksOf(rows, where)) {
      const values =
        formula === undefined
          ? numberScalar(ONE, block.rows.length)
          : (block.rows.evaluate(formula, room) as NumberVector);
      if (!sumInto(sums, block.rows.unit, values, block.where)) said.silent = true;
    }
    return folded(sums);
  };
  switch (indicator.combine ?? (indicator.value === undefined ? "count" : "sum")) {
    case "count":
      return sumOf(total(undefined), "not_inspected");
    case "sum":
      return sumOf(total(indicator.value), "not_inspected");
    case "mean":
      return meanOf(total(indicator.value), "not_inspected");
    case "weighted_mean": {
      const weighted = makeAccumulator(units);
      const weights = makeAccumulator(units);
      for (const block of blocksOf(rows, where)) {
        const weight = block.rows.evaluate(indicator.weight as string) as NumberVector;
        const product = multiply(block.rows.evaluate(indicator.value as string) as NumberVector, weight);
        const present = presentRows(product);
        if (present !== null) said.silent = true;
        sumInto(weighted, block.rows.unit, product, block.where);
        // A row without a value must not lend its weight.
        sumInto(weights, block.rows.unit, weight, and(present, block.where));
      }
      return divide(sumOf(folded(weighted), "not_inspected"), sumOf(folded(weights), "not_inspected"));
    }
    case "ratio":
      return ratio(indicator, rows, where, said, units, folded);
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

/** The values of a block of rows, which are added up before those of the next: they stay in the processor's cache. */
const room = keepRoom(CHUNK);

interface Block {
  readonly rows: FactRows;
  readonly where: Uint8Array | null;
}

function* blocksOf(rows: FactRows, where: Uint8Array | null): Iterable<Block> {
  if (rows.length === 0) return;
  if (rows.part === undefined || rows.length <= CHUNK) {
    yield { rows, where };
    return;
  }
  for (let from = 0; from < rows.length; from += CHUNK) {
    const to = Math.min(from + CHUNK, rows.length);
    yield { rows: rows.part(from, to), where: where === null ? null : where.subarray(from, to) };
  }
}

/**
 * Conditions count rows (of those among which …), numbers are summed. A row that does not say (a deferred problem is
 * neither on time nor late) stands in neither. The share of rows for which a condition holds is the mean of its 0 and 1.
 */
function ratio(
  indicator: Indicator,
  rows: FactRows,
  where: Uint8Array | null,
  said: Said,
  units: number,
  folded: (sums: ExactAccumulator) => ExactAccumulator,
): NumberVector {
  const numerator = makeAccumulator(units);
  let denominator: ExactAccumulator | null = null;
  for (const block of blocksOf(rows, where)) {
    const { of, among, counted, complete } = ratioRows(indicator, block.rows, block.where);
    if (!complete) said.silent = true;
    const { unit } = block.rows;
    sumInto(
      numerator,
      unit,
      of.type === "truth"
        ? zerosAndOnes(of, block.rows.length <= CHUNK ? room : FRESH)
        : (of as NumberVector),
      counted,
    );
    if (among?.type !== "number") continue;
    denominator ??= makeAccumulator(units);
    sumInto(denominator, unit, among, counted);
  }
  if (denominator === null) return meanOf(folded(numerator), "not_inspected");
  return divide(sumOf(folded(numerator)), sumOf(folded(denominator), "not_inspected"));
}

/** A condition as numbers: 1 where it holds. */
function zerosAndOnes({ t, length, scalar }: TruthVector, into: Room): NumberVector {
  const n = into.numerators(t.length).subarray(0, t.length);
  for (let i = 0; i < n.length; i++) n[i] = t[i]! & 1;
  return { type: "number", length, scalar, n, d: 1, big: null, why: null };
}

/** What a ratio reads of each row, and which rows stand in its denominator. */
export function ratioRows(
  indicator: Indicator,
  rows: FactRows,
  where: Uint8Array | null,
): { of: Vector; among: Vector | null; counted: Uint8Array | null; complete: boolean } {
  const of = rows.evaluate(indicator.of as string);
  const among = indicator.among === undefined ? null : rows.evaluate(indicator.among);
  const said = and(presentRows(of), among === null ? null : presentRows(among));
  const counted = and(and(among?.type === "truth" ? asMask(among) : null, said), where);
  return { of, among, counted, complete: said === null };
}

/** 1 where a row has a value; null where all have one. */
function presentRows(values: Vector): Uint8Array | null {
  if (isComplete(values)) return null;
  const mask = new Uint8Array(values.length);
  for (let row = 0; row < mask.length; row++) mask[row] = isPresent(values, row) ? 1 : 0;
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
