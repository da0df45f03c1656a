/** a ÷ b and the remainder of a ÷ b, row by row. Division by zero is absent. */
import * as exact from "../number/arithmetic.ts";
import { absenceAt, indexOf } from "./absence.ts";
import { multiply, multiplySmall } from "./multiply.ts";
import { FRESH, type Room } from "./room.ts";
import { denominatorAt } from "./row.ts";
import { closeSink, openSink, redoRow, shapeOf } from "./sink.ts";
import { MOST_EXACT, multipleOf } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

export function divide(a: NumberVector, b: NumberVector, room: Room = FRESH): NumberVector {
  const reciprocal = b.scalar && !a.scalar ? reciprocalOf(b) : null;
  if (reciprocal !== null) return multiply(a, reciprocal, room);
  const shape = shapeOf(a, b);
  const few = divideByFew(a, b, room, shape);
  if (few !== null) return few;
  const sink = openSink(shape, null, room);
  for (let i = 0; i < shape.held; i++) {
    const ia = indexOf(a, i);
    const ib = indexOf(b, i);
    const divisor = b.n[ib]!;
    const sign = divisor < 0 ? -1 : 1;
    const size = sign * divisor;
    // Fails for an absent, a large and a zero divisor alike.
    const fits = size > 0 && size <= MOST_EXACT;
    const small =
      fits && multiplySmall(sink, i, sign * a.n[ia]!, denominatorAt(a, ia), denominatorAt(b, ib), size);
    if (!small) redoRow(sink, i, a, b, exact.divide);
  }
  return closeSink(sink);
}

/** Beyond this a common denominator of the divisors would push ordinary values out of a double. */
const LARGEST_COMMON = 2 ** 20;

/**
 * Divisors are full marks as a rule, and there are two or three of them in a column: then the quotients have one
 * denominator, and all that follows is faster. Null where the divisors are many, or not all positive whole numbers.
 */
function divideByFew(
  a: NumberVector,
  b: NumberVector,
  room: Room,
  shape: ReturnType<typeof shapeOf>,
): NumberVector | null {
  if (b.scalar || typeof a.d !== "number" || typeof b.d !== "number" || b.big !== null) return null;
  const divisors = fewValues(b.n, shape.held);
  if (divisors === null) return null;
  const common = divisors.reduce(multipleOf, 1);
  if (common > LARGEST_COMMON || a.d * common > MOST_EXACT) return null;
  for (const divisor of divisors) factorOf[divisor] = b.d * (common / divisor);
  const sink = openSink(shape, a.d * common, room);
  const { n } = sink;
  const an = a.n;
  const bn = b.n;
  const step = a.scalar ? 0 : 1;
  for (let i = 0; i < shape.held; i++) {
    const value = an[i * step]! * factorOf[bn[i]! | 0]!;
    if (Math.abs(value) <= MOST_EXACT) n[i] = value;
    else redoRow(sink, i, a, b, exact.divide);
  }
  return closeSink(sink);
}

/** Divisors up to here are looked up: comparing them one by one costs a misprediction a row. */
const LARGEST_DIVISOR = 1024;
const factorOf = new Float64Array(LARGEST_DIVISOR + 1);
const seen = new Uint8Array(LARGEST_DIVISOR + 1);

/** The different values of a column where they are at most four, all whole numbers from 1 to LARGEST_DIVISOR; else null. */
function fewValues(values: Float64Array, held: number): number[] | null {
  seen.fill(0);
  for (let i = 0; i < held; i++) {
    const value = values[i]!;
    if (!(value > 0 && value <= LARGEST_DIVISOR)) return null;
    seen[value | 0] = 1;
  }
  const found: number[] = [];
  for (let value = seen.indexOf(1); value > 0; value = seen.indexOf(1, value + 1)) {
    if (found.length === 4) return null;
    found.push(value);
  }
  return found;
}

/** 1 / b for a constant that is present, small and not zero; dividing by it is then multiplying. */
function reciprocalOf(b: NumberVector): NumberVector | null {
  const n = b.n[0]!;
  if (absenceAt(b, 0) !== 0 || n === 0 || !Number.isFinite(n)) return null;
  return { ...b, n: Float64Array.of(Math.sign(n) * denominatorAt(b, 0)), d: Math.abs(n) };
}

/** a − b × floor(a ÷ b): what is left after the largest whole multiple of b. */
export function remainder(a: NumberVector, b: NumberVector, room: Room = FRESH): NumberVector {
  const shape = shapeOf(a, b);
  const sink = openSink(shape, null, room);
  for (let i = 0; i < shape.held; i++) redoRow(sink, i, a, b, exact.remainder);
  return closeSink(sink);
}
