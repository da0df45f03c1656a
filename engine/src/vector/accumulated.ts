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
  const why = leaveEmpty(n, count, ABSENCE[whenEmpty]);
  if (big !== null || !(largest(count) * d <= MOST_EXACT)) return meanOfLarge(acc, why);
  // A group without values has the denominator 1.
  for (let group = 0; group < size; group++) count[group] = Math.max(count[group]! * d, 1);
  return { type: "number", length: size, scalar: false, n, d: count, big: null, why };
}

/** Makes the value of every group without one absent. @returns why, null where every group has a value */
function leaveEmpty(n: Float64Array, count: Float64Array, code: number): Uint8Array | null {
  if (!count.includes(0)) return null;
  const why = new Uint8Array(n.length);
  for (let group = 0; group < n.length; group++) {
    if (count[group] !== 0) continue;
    n[group] = Number.NaN;
    why[group] = code;
  }
  return why;
}

function largest(counts: Float64Array): number {
  let most = 0;
  for (let group = 0; group < counts.length; group++) most = Math.max(most, counts[group]!);
  return most;
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
