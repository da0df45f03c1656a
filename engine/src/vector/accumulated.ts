/** Reading accumulators out as vectors, one row a group. */
import { multiply } from "../number/arithmetic.ts";
import { fraction } from "../number/fraction.ts";
import { type ExactAccumulator, sumAt } from "./accumulate.ts";
import { giveBack } from "./lent-arrays.ts";
import { FRESH } from "./room.ts";
import { closeSink, openSink, putAbsent, putFraction, putSmall } from "./sink.ts";
import { MOST_EXACT } from "./small-integer.ts";
import { ABSENCE, type AbsenceKind, type NumberVector } from "./types.ts";

/**
 * The sum of each group. A group without values is 0, or absent where a kind is told: whether it is 0 depends on
 * whether the round took place there, which the caller knows. Uses the accumulator up: its arrays become the vector's.
 */
export function sumOf(acc: ExactAccumulator, whenEmpty: AbsenceKind | null = null): NumberVector {
  const { size, n, count, d, big } = acc;
  const why = whenEmpty === null ? null : leaveEmpty(n, count, ABSENCE[whenEmpty]);
  giveBack(count);
  return { type: "number", length: size, scalar: false, n, d, big, why };
}

/** The mean of each group's present values; absent for a group without any. Uses the accumulator up as `sumOf` does. */
export function meanOf(acc: ExactAccumulator, whenEmpty: AbsenceKind = "undefined"): NumberVector {
  const { size, n, count, d, big } = acc;
  const code = ABSENCE[whenEmpty];
  if (big !== null || !(LARGEST_COUNT * d <= MOST_EXACT)) return meanOfLarge(acc, leaveEmpty(n, count, code));
  const why = count.includes(0) ? new Uint8Array(size) : null;
  for (let from = 0; from < size; from += AT_ONCE) {
    const to = from + AT_ONCE;
    const counts = count.subarray(from, to);
    if (why === null) scaleCounts(counts, d);
    else divideByCounts(n.subarray(from, to), counts, why.subarray(from, to), d, code);
  }
  return { type: "number", length: size, scalar: false, n, d: count, big: null, why };
}

/** Loops that are entered often are compiled early; one over a whole country has run before that. */
const AT_ONCE = 8192;

/** No group counts more than the largest typed array holds. */
const LARGEST_COUNT = 2 ** 33;

/** Counts become denominators. */
function scaleCounts(count: Float64Array, d: number): void {
  const groups = count.length;
  for (let group = 0; group < groups; group++) count[group] = count[group]! * d;
}

/**
 * As `scaleCounts`; a group without values is made absent, with the denominator 1. There is no branch on that: which groups
 * have values cannot be foretold.
 */
function divideByCounts(
  n: Float64Array,
  count: Float64Array,
  why: Uint8Array,
  d: number,
  code: number,
): void {
  const groups = count.length;
  for (let group = 0; group < groups; group++) {
    const counted = count[group]!;
    const any = Math.min(counted, 1);
    // The sum of nothing is 0, and 0 / 0 is not a number.
    n[group] = n[group]! / any;
    why[group] = code * (1 - any);
    count[group] = Math.max(counted * d, 1);
  }
}

/** Makes the value of every group without one absent. @returns why, null where every group has a value */
function leaveEmpty(n: Float64Array, count: Float64Array, code: number): Uint8Array | null {
  if (!count.includes(0)) return null;
  const why = new Uint8Array(n.length);
  for (let from = 0; from < n.length; from += AT_ONCE) {
    const to = from + AT_ONCE;
    markEmpty(n.subarray(from, to), count.subarray(from, to), why.subarray(from, to), code);
  }
  return why;
}

function markEmpty(n: Float64Array, count: Float64Array, why: Uint8Array, code: number): void {
  const groups = n.length;
  for (let group = 0; group < groups; group++) {
    if (count[group] !== 0) continue;
    n[group] = Number.NaN;
    why[group] = code;
  }
}

function meanOfLarge(acc: ExactAccumulator, why: Uint8Array | null): NumberVector {
  const sink = openSink({ length: acc.size, scalar: false, held: acc.size }, null, FRESH);
  for (let group = 0; group < acc.size; group++) {
    const count = acc.count[group]!;
    const sum = acc.n[group]!;
    const denominator = acc.d * count;
    if (count === 0) putAbsent(sink, group, why![group]!);
    else if (Number.isFinite(sum) && denominator <= MOST_EXACT) putSmall(sink, group, sum, denominator);
    else putFraction(sink, group, multiply(sumAt(acc, group), fraction(1n, BigInt(count))));
  }
  return closeSink(sink);
}

/** How many present values each group has. */
export function countOf({
  size,
  count,
}: {
  readonly size: number;
  readonly count: Float64Array;
}): NumberVector {
  return { type: "number", length: size, scalar: false, n: count, d: 1, big: null, why: null };
}
