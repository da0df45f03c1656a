/**
 * Grouped sums, counts and means: what indicators do with millions of facts.
 * Sums stay in doubles over a common denominator while they are exact there; a group that outgrows them goes on in
 * bigints alone, so that neither the order of the facts nor their size ever changes a digit.
 */
import { add, multiply } from "../number/arithmetic.ts";
import { type Fraction, fraction } from "../number/fraction.ts";
import { indexOf, isComplete } from "./absence.ts";
import { lend } from "./lent-arrays.ts";
import { rowFraction } from "./row.ts";
import { scalarise } from "./scalarise.ts";
import { MOST_EXACT, multipleOf } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

/** The sum of group g is n[g] / d; n[g] = Infinity: it did not fit and stands in `big`. */
export interface ExactAccumulator {
  readonly size: number;
  d: number;
  readonly n: Float64Array;
  /** How many present values went into each group. In doubles, so that a mean can take them over as denominators. */
  readonly count: Float64Array;
  big: Map<number, Fraction> | null;
  /** At least the sizes of all values together, over d: while this is exact, so is the sum of any of them. */
  reach: number;
}

export function makeAccumulator(size: number): ExactAccumulator {
  return { size, d: 1, n: lend(size), count: lend(size), big: null, reach: 0 };
}

/** Whether the sum of any groups is exact in doubles. */
export function isSmall({ big, reach }: ExactAccumulator): boolean {
  return big === null && reach <= MOST_EXACT;
}

/**
 * Adds the value of each row to its group. Absent values, negative groups and rows whose mask is 0 are passed over.
 * @param groups the group of each row, below acc.size; negative: none
 * @param mask one byte a row, or null for all rows; a condition's `t` will do, since 2 (absent) selects nothing
 * @returns whether every row has a value, those that the mask passes over included
 */
export function sumInto(
  acc: ExactAccumulator,
  groups: Int32Array,
  values: NumberVector,
  mask: Uint8Array | null = null,
): boolean {
  const column = scalarise(values);
  const common = typeof column.d === "number" ? multipleOf(acc.d, column.d) : Number.POSITIVE_INFINITY;
  if (!Number.isFinite(common)) {
    acc.reach = Number.POSITIVE_INFINITY;
    for (let i = 0; i < groups.length; i++) {
      if (mask === null || mask[i] === 1) addRow(acc, groups[i]!, column, i);
    }
    return isComplete(column);
  }
  rescale(acc, common);
  const factor = common / (column.d as number);
  const sizes = sizesOf(column.n);
  const complete = !Number.isNaN(sizes);
  acc.reach += (complete ? sizes : sizesPresent(column.n)) * factor * (column.scalar ? groups.length : 1);
  if (!isSmall(acc) || !complete) sumRuns(acc, groups, column, factor, mask);
  else if (mask === null) scatter(acc, groups, column, factor);
  else scatterChosen(acc, groups, column, factor, mask);
  return complete;
}

/** The sizes of all values together: once it is no exact number any more, it is never one again. NaN where one is absent. */
function sizesOf(n: Float64Array): number {
  // Four sums that do not wait for each other.
  let [a, b, c, d] = [0, 0, 0, 0];
  const { length } = n;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    a += Math.abs(n[i]!);
    b += Math.abs(n[i + 1]!);
    c += Math.abs(n[i + 2]!);
    d += Math.abs(n[i + 3]!);
  }
  for (; i < length; i++) a += Math.abs(n[i]!);
  return a + b + (c + d);
}

function sizesPresent(n: Float64Array): number {
  let sizes = 0;
  for (let i = 0; i < n.length; i++) if (!Number.isNaN(n[i]!)) sizes += Math.abs(n[i]!);
  return sizes;
}

/** No sum can outgrow the doubles, so none is looked at on the way. */
function scatter(
  { n, count }: ExactAccumulator,
  groups: Int32Array,
  { n: values, scalar }: NumberVector,
  factor: number,
): void {
  const step = scalar ? 0 : 1;
  const rows = groups.length;
  for (let row = 0; row < rows; row++) {
    const group = groups[row]!;
    if (group < 0) continue;
    n[group] = n[group]! + values[row * step]! * factor;
    count[group] = count[group]! + 1;
  }
}

/** So many rows are picked out at a time. */
const AT_ONCE = 4096;
const chosen = new Int32Array(AT_ONCE);

/** As `scatter`, of the rows that a mask selects: these are picked out first. */
function scatterChosen(
  acc: ExactAccumulator,
  groups: Int32Array,
  column: NumberVector,
  factor: number,
  mask: Uint8Array,
): void {
  for (let from = 0; from < groups.length; from += AT_ONCE) {
    const found = chooseRows(mask, from, Math.min(from + AT_ONCE, groups.length));
    scatterRows(acc, groups, column, factor, found);
  }
}

/** There is no branch on the mask: which rows it selects cannot be foretold. @returns how many of `chosen` are rows from ≤ i < to */
function chooseRows(mask: Uint8Array, from: number, to: number): number {
  let found = 0;
  for (let row = from; row < to; row++) {
    chosen[found] = row;
    found += mask[row]! & 1;
  }
  return found;
}

function scatterRows(
  { n, count }: ExactAccumulator,
  groups: Int32Array,
  { n: values, scalar }: NumberVector,
  factor: number,
  found: number,
): void {
  const step = scalar ? 0 : 1;
  for (let i = 0; i < found; i++) {
    const row = chosen[i]!;
    const group = groups[row]!;
    if (group < 0) continue;
    n[group] = n[group]! + values[row * step]! * factor;
    count[group] = count[group]! + 1;
  }
}

/**
 * With a look at every sum on the way: runs of one group are summed in registers and stored once.
 * The sum of sizes bounds every sum on the way: where it stays exact, so does each of them.
 */
function sumRuns(
  acc: ExactAccumulator,
  groups: Int32Array,
  column: NumberVector,
  factor: number,
  mask: Uint8Array | null,
): void {
  const { n, count } = acc;
  const values = column.n;
  const step = column.scalar ? 0 : 1;
  const length = groups.length;
  let start = 0;
  while (start < length) {
    const group = groups[start]!;
    let sum = 0;
    let size = 0;
    let counted = 0;
    let i = start;
    for (; i < length; i++) {
      if (groups[i] !== group) break;
      if (mask !== null && mask[i] !== 1) continue;
      const value = values[i * step]! * factor;
      sum += value;
      size += Math.abs(value);
      counted++;
    }
    if (group >= 0 && counted > 0) {
      const before = n[group]!;
      // NaN (an absent value) and Infinity (a large one) fail the test too.
      if (size + Math.abs(before) <= MOST_EXACT) {
        n[group] = before + sum;
        count[group] = count[group]! + counted;
      } else {
        sumRunByRows(acc, column, factor, mask, { group, start, end: i });
      }
    }
    start = i;
  }
}

function sumRunByRows(
  acc: ExactAccumulator,
  column: NumberVector,
  factor: number,
  mask: Uint8Array | null,
  run: { group: number; start: number; end: number },
): void {
  const { n, count } = acc;
  const { group } = run;
  for (let i = run.start; i < run.end; i++) {
    if (mask !== null && mask[i] !== 1) continue;
    const value = column.n[indexOf(column, i)]! * factor;
    if (Number.isNaN(value)) continue;
    const before = n[group]!;
    if (Math.abs(value) + Math.abs(before) <= MOST_EXACT) {
      n[group] = before + value;
      count[group] = count[group]! + 1;
    } else {
      addRow(acc, group, column, i);
    }
  }
}

/** The slow way for one row: absent, too large, or over a denominator of its own. */
function addRow(acc: ExactAccumulator, group: number, column: NumberVector, row: number): void {
  if (group < 0) return;
  const value = rowFraction(column, row);
  if (value === null) return;
  acc.count[group] = acc.count[group]! + 1;
  putSum(acc, group, add(sumAt(acc, group), value));
}

/** The exact sum of one group; 0 for a group that nothing was added to. */
export function sumAt(acc: ExactAccumulator, group: number): Fraction {
  const n = acc.n[group]!;
  return Number.isFinite(n) ? fraction(BigInt(n), BigInt(acc.d)) : acc.big!.get(group)!;
}

/** Stores a group's sum small where it fits, else aside. */
export function putSum(acc: ExactAccumulator, group: number, value: Fraction): void {
  const scaled = multiply(value, { n: BigInt(acc.d), d: 1n });
  const n = Number(scaled.n);
  if (scaled.d === 1n && Math.abs(n) <= MOST_EXACT) {
    acc.n[group] = n;
    acc.big?.delete(group);
    return;
  }
  acc.n[group] = Number.POSITIVE_INFINITY;
  acc.big ??= new Map();
  acc.big.set(group, value);
}

/** Brings all sums to a multiple of the present denominator. */
export function rescale(acc: ExactAccumulator, d: number): void {
  if (d === acc.d) return;
  const factor = d / acc.d;
  if (acc.reach === 0 && acc.big === null) {
    // Nothing but zeros so far.
    acc.d = d;
    return;
  }
  acc.reach *= factor;
  for (let group = 0; group < acc.size; group++) {
    const n = acc.n[group]!;
    const scaled = n * factor;
    if (Math.abs(scaled) <= MOST_EXACT) acc.n[group] = scaled;
    else if (Number.isFinite(n)) {
      acc.big ??= new Map();
      acc.big.set(group, fraction(BigInt(n), BigInt(acc.d)));
      acc.n[group] = Number.POSITIVE_INFINITY;
    }
  }
  acc.d = d;
}
