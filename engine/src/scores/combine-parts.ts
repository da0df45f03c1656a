/**
 * The sum of the parts. Where a part is re-weighted, the others stand for it by their full marks; where it is omitted,
 * its full mark is simply not there. A bonus or malus has no full mark: it neither stands for others nor is stood for.
 * When all parts with a full mark are absent, so is the sum: nobody is ranked by a bonus alone.
 */
import { type Fraction, ZERO } from "../number/fraction.ts";
import { add } from "../vector/add.ts";
import { compareNumbers } from "../vector/compare.ts";
import { divide } from "../vector/divide.ts";
import { fitsSmall, numberScalar } from "../vector/make.ts";
import { multiply } from "../vector/multiply.ts";
import { FRESH_ROOMS, type Rooms } from "../vector/room.ts";
import { select } from "../vector/select.ts";
import { MOST_EXACT, multipleOf } from "../vector/small-integer.ts";
import { ABSENCE, type NumberVector, type TruthVector } from "../vector/types.ts";

/** A part as its parent sees it. */
export interface Summand {
  readonly value: NumberVector;
  readonly full: Fraction;
  /** By code of ABSENCE: whether the part's full mark leaves the parent's with it. */
  readonly omits: readonly boolean[];
}

export function combineParts(
  parts: readonly Summand[],
  full: Fraction,
  units: number,
  rooms: Rooms = FRESH_ROOMS,
): NumberVector {
  if (parts.every(({ value }) => !hasAbsent(value)))
    return parts.map(({ value }) => value).reduce((a, b) => add(a, b));
  return combineSmall(parts, full, units, rooms) ?? combineAny(parts, full, units);
}

function hasAbsent({ n }: NumberVector): boolean {
  for (let i = 0; i < n.length; i++) if (Number.isNaN(n[i]!)) return true;
  return false;
}

/** Beyond so many different weights a common denominator would hardly stay small. */
const MOST_WEIGHTS = 32;

/** In doubles, where all values stand over one denominator each and nothing grows too large; else null. */
function combineSmall(
  parts: readonly Summand[],
  full: Fraction,
  units: number,
  rooms: Rooms,
): NumberVector | null {
  const scales = smallScales(parts);
  if (scales === null) return null;
  const { d, factors, marks } = scales;
  const marked = marks.some((mark) => mark !== 0);
  const sums = openSums(units, d, rooms);
  parts.forEach((part, k) => {
    if (marked && marks[k] === 0) addBonus(sums, part, factors[k]!);
    else addPart(sums, part, factors[k]!, marks[k]!);
  });
  return settle(sums, full.n === 0n) ? reweigh(sums) : null;
}

function openSums(units: number, d: number, rooms: Rooms): Sums {
  const [own, weights, scratch] = [rooms(), rooms(), rooms()];
  return {
    n: own.numerators(units).fill(0),
    why: own.reasons(units).fill(0),
    present: weights.numerators(units).fill(0),
    wanted: weights.denominators(units).fill(0),
    extra: scratch.numerators(units).fill(0),
    seen: scratch.truths(units).fill(0),
    d,
    weights: new Set(),
  };
}

/** One part at a time: each loop walks few columns, from end to end. */
function addPart(sums: Sums, { value, omits }: Summand, factor: number, mark: number): void {
  const { n, present, wanted, seen, why } = sums;
  const own = value.n;
  const reasons = value.why;
  const step = value.scalar ? 0 : 1;
  for (let row = 0; row < n.length; row++) {
    const points = own[row * step]!;
    if (Number.isNaN(points)) {
      const code = (reasons === null ? 0 : reasons[row * step]!) || ABSENCE.undefined;
      if (why[row] === 0) why[row] = code;
      if (!omits[code]) wanted[row] = wanted[row]! + mark;
      continue;
    }
    n[row] = n[row]! + points * factor;
    present[row] = present[row]! + mark;
    wanted[row] = wanted[row]! + mark;
    seen[row] = 1;
  }
}

/** A bonus has no full mark: it neither stands for others nor is stood for. */
function addBonus({ extra, why }: Sums, { value }: Summand, factor: number): void {
  const step = value.scalar ? 0 : 1;
  for (let row = 0; row < extra.length; row++) {
    const points = value.n[row * step]!;
    if (!Number.isNaN(points)) extra[row] = extra[row]! + points * factor;
    else if (why[row] === 0) why[row] = value.why?.[row * step] || ABSENCE.undefined;
  }
}

/** Rows without any part are absent; the rest are told apart by their weights. False where something grows too large. */
function settle({ n, extra, present, wanted, seen, why, weights }: Sums, unmarked: boolean): boolean {
  let last = 0;
  for (let row = 0; row < n.length; row++) {
    if (!(Math.abs(n[row]!) + Math.abs(extra[row]!) <= MOST_EXACT)) return false;
    if (seen[row] === 0) n[row] = Number.NaN;
    else why[row] = 0;
    if (present[row] === 0 || unmarked) present[row] = wanted[row]!;
    if (present[row] === wanted[row] || present[row] === last) continue;
    last = present[row]!;
    weights.add(last);
    if (weights.size > MOST_WEIGHTS) return false;
  }
  return true;
}

interface Sums {
  readonly n: Float64Array;
  /** Bonus and malus: added as they are. */
  readonly extra: Float64Array;
  readonly present: Float64Array;
  readonly wanted: Float64Array;
  /** 1 where some part has a value. */
  readonly seen: Uint8Array;
  readonly why: Uint8Array;
  readonly d: number;
  readonly weights: Set<number>;
}

/** sum × wanted / present + extra, over one denominator for all rows. */
function reweigh({ n, extra, present, wanted, why, d, weights }: Sums): NumberVector | null {
  let common = 1;
  for (const weight of weights) common = multipleOf(common, weight);
  if (!(common * d <= MOST_EXACT)) return null;
  for (let row = 0; row < n.length; row++) {
    if (Number.isNaN(n[row]!)) continue;
    const factor = present[row] === wanted[row] ? common : wanted[row]! * (common / present[row]!);
    const value = n[row]! * factor;
    const added = extra[row]! * common;
    if (!(Math.abs(value) + Math.abs(added) <= MOST_EXACT)) return null;
    n[row] = value + added;
  }
  return { type: "number", length: n.length, scalar: false, n, d: d * common, big: null, why };
}

/** One denominator for the values of all parts, and whole numbers in proportion to their full marks. */
function smallScales(parts: readonly Summand[]): { d: number; factors: number[]; marks: number[] } | null {
  let d = 1;
  let share = 1;
  for (const { value, full } of parts) {
    if (typeof value.d !== "number" || value.big !== null || !fitsSmall(full)) return null;
    d = multipleOf(d, value.d);
    share = multipleOf(share, Number(full.d));
  }
  if (!Number.isFinite(d) || !Number.isFinite(share)) return null;
  return {
    d,
    factors: parts.map(({ value }) => d / (value.d as number)),
    marks: parts.map(({ full }) => Number(full.n) * (share / Number(full.d))),
  };
}

/** For any values, column by column. */
function combineAny(parts: readonly Summand[], full: Fraction, units: number): NumberVector {
  const zero = numberScalar(ZERO, units);
  const marked = parts.some((part) => part.full.n !== 0n);
  let sum: NumberVector = zero;
  let extra: NumberVector = zero;
  let present: NumberVector = zero;
  let wanted: NumberVector = zero;
  const anything = new Uint8Array(units);
  const reasons = new Uint8Array(units);
  for (const part of parts) {
    const mark = numberScalar(part.full, units);
    const isBonus = marked && part.full.n === 0n;
    const here = new Uint8Array(units);
    const counts = new Uint8Array(units);
    for (let row = 0; row < units; row++) {
      const index = part.value.scalar ? 0 : row;
      const absent = Number.isNaN(part.value.n[index]!);
      const code = absent ? part.value.why?.[index] || ABSENCE.undefined : 0;
      here[row] = absent ? 0 : 1;
      counts[row] = absent && part.omits[code] ? 0 : 1;
      if (!isBonus) anything[row] = anything[row]! | here[row]!;
      reasons[row] ||= code;
    }
    const value = select(truths(here), part.value, zero);
    if (isBonus) extra = add(extra, value);
    else sum = add(sum, value);
    present = add(present, select(truths(here), mark, zero));
    wanted = add(wanted, select(truths(counts), mark, zero));
  }
  const factor = divide(wanted, present);
  const scaled = add(
    extra,
    full.n === 0n ? sum : select(compareNumbers(present, zero, "=="), sum, multiply(sum, factor)),
  );
  if (!anything.includes(0)) return scaled;
  const n = new Float64Array(units).fill(Number.NaN);
  const nothing: NumberVector = {
    type: "number",
    length: units,
    scalar: false,
    n,
    d: 1,
    big: null,
    why: reasons,
  };
  return select(truths(anything), scaled, nothing);
}

function truths(t: Uint8Array): TruthVector {
  return { type: "truth", length: t.length, scalar: false, t, why: null };
}
