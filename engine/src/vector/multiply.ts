/** a × b, row by row. */
import * as exact from "../number/arithmetic.ts";
import { indexOf } from "./absence.ts";
import { FRESH, type Room } from "./room.ts";
import { denominatorAt } from "./row.ts";
import { closeSink, type NumberSink, openSink, putSmall, redoRow, shapeOf } from "./sink.ts";
import { divisorOf, MOST_EXACT } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

export function multiply(a: NumberVector, b: NumberVector, room: Room = FRESH): NumberVector {
  if (a.scalar && !b.scalar) return multiplyOrdered(b, a, a, room);
  return multiplyOrdered(a, b, a, room);
}

/** @param first the operand whose reason wins where both are absent */
function multiplyOrdered(a: NumberVector, b: NumberVector, first: NumberVector, room: Room): NumberVector {
  const shape = shapeOf(a, b);
  if (typeof a.d !== "number" || typeof b.d !== "number") return multiplyFractions(a, b, first, shape, room);
  // A constant's numerator cancels against the column's denominator: × 100 after ÷ 100 costs no digits.
  const shared = b.scalar && Number.isFinite(b.n[0]) ? divisorOf(a.d, b.n[0]!) || 1 : 1;
  const d = (a.d / shared) * b.d;
  if (d > MOST_EXACT) return multiplyFractions(a, b, first, shape, room);
  const sink = openSink(shape, d, room);
  if (b.scalar) multiplyByConstant(sink, a, b, first, b.n[0]! / shared);
  else multiplyColumns(sink, a, b);
  return closeSink(sink);
}

function multiplyColumns(sink: NumberSink, a: NumberVector, b: NumberVector): void {
  const { n, length } = sink;
  const an = a.n;
  const bn = b.n;
  for (let i = 0; i < length; i++) {
    const product = an[i]! * bn[i]!;
    // Adding 0 turns −0 into 0.
    if (Math.abs(product) <= MOST_EXACT) n[i] = product + 0;
    else redoRow(sink, i, a, b, exact.multiply);
  }
}

function multiplyByConstant(
  sink: NumberSink,
  a: NumberVector,
  b: NumberVector,
  first: NumberVector,
  constant: number,
): void {
  const { n } = sink;
  const an = a.n;
  const second = first === a ? b : a;
  const held = sink.scalar ? 1 : sink.length;
  if (!Number.isFinite(constant) || (constant === 0 && a.big !== null)) {
    for (let i = 0; i < held; i++) redoRow(sink, i, first, second, exact.multiply);
    return;
  }
  if (a.why !== null) {
    sink.why = sink.room.reasons(held);
    sink.why.set(a.why.subarray(0, held));
  }
  for (let i = 0; i < held; i++) {
    const product = an[i]! * constant;
    // An absent value stays absent, for the same reason.
    n[i] = product + 0;
    if (Math.abs(product) > MOST_EXACT) redoRow(sink, i, first, second, exact.multiply);
  }
}

function multiplyFractions(
  a: NumberVector,
  b: NumberVector,
  first: NumberVector,
  shape: ReturnType<typeof shapeOf>,
  room: Room,
): NumberVector {
  const sink = openSink(shape, null, room);
  const second = first === a ? b : a;
  for (let i = 0; i < shape.held; i++) {
    const ia = indexOf(a, i);
    const ib = indexOf(b, i);
    const [x, y, dx, dy] = [a.n[ia]!, b.n[ib]!, denominatorAt(a, ia), denominatorAt(b, ib)];
    if (!multiplySmall(sink, i, x, dx, y, dy)) redoRow(sink, i, first, second, exact.multiply);
  }
  return closeSink(sink);
}

/** (x / dx) × (y / dy) in doubles, cancelling crosswise only where it would not fit otherwise. */
export function multiplySmall(
  sink: NumberSink,
  i: number,
  x: number,
  dx: number,
  y: number,
  dy: number,
): boolean {
  if (Math.abs(x * y) <= MOST_EXACT && dx * dy <= MOST_EXACT) return putSmall(sink, i, x * y + 0, dx * dy);
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  const one = divisorOf(x, dy);
  const other = divisorOf(y, dx);
  const n = (x / one) * (y / other);
  const d = (dx / other) * (dy / one);
  return Math.abs(n) <= MOST_EXACT && d <= MOST_EXACT && putSmall(sink, i, n, d);
}
