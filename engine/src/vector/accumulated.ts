/** Reading accumulators out as vectors, one row a group. */
import { multiply } from "../number/arithmetic.ts";
import { fraction } from "../number/fraction.ts";
import { type ExactAccumulator, sumAt } from "./accumulate.ts";
import { FRESH } from "./room.ts";
import { closeSink, openSink, putAbsent, putFraction } from "./sink.ts";
import { MOST_EXACT } from "./small-integer.ts";
import { ABSENCE, type AbsenceKind, type NumberVector } from "./types.ts";

/**
 * The sum of each group. A group without values is 0, or absent where a kind is told: whether it is 0 depends on
 * whether the round took place there, which the caller knows.
 */
export function sumOf(acc: ExactAccumulator, whenEmpty: AbsenceKind | null = null): NumberVector {
  const sink = openSink(shape(acc.size), acc.d, FRESH);
  for (let group = 0; group < acc.size; group++) {
    if (acc.count[group] === 0 && whenEmpty !== null) putAbsent(sink, group, ABSENCE[whenEmpty]);
    else if (Number.isFinite(acc.n[group])) sink.n[group] = acc.n[group]!;
    else putFraction(sink, group, sumAt(acc, group));
  }
  return closeSink(sink);
}

/** The mean of each group's present values; absent for a group without any. */
export function meanOf(acc: ExactAccumulator, whenEmpty: AbsenceKind = "undefined"): NumberVector {
  const sink = openSink(shape(acc.size), null, FRESH);
  const d = sink.d as Float64Array;
  for (let group = 0; group < acc.size; group++) {
    const count = acc.count[group]!;
    const denominator = acc.d * count;
    if (count === 0) {
      putAbsent(sink, group, ABSENCE[whenEmpty]);
    } else if (Number.isFinite(acc.n[group]) && denominator <= MOST_EXACT) {
      sink.n[group] = acc.n[group]!;
      d[group] = denominator;
    } else {
      putFraction(sink, group, multiply(sumAt(acc, group), fraction(1n, BigInt(count))));
    }
  }
  return closeSink(sink);
}

/** How many present values each group has. */
export function countOf(acc: { readonly size: number; readonly count: Int32Array }): NumberVector {
  return {
    type: "number",
    length: acc.size,
    scalar: false,
    n: Float64Array.from(acc.count),
    d: 1,
    big: null,
    why: null,
  };
}

function shape(size: number) {
  return { length: size, scalar: false, held: size };
}
