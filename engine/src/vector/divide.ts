/** a ÷ b and the remainder of a ÷ b, row by row. Division by zero is absent. */
import * as exact from "../number/arithmetic.ts";
import { absenceAt, indexOf } from "./absence.ts";
import { multiply, multiplySmall } from "./multiply.ts";
import { FRESH, type Room } from "./room.ts";
import { denominatorAt } from "./row.ts";
import { closeSink, openSink, redoRow, shapeOf } from "./sink.ts";
import { MOST_EXACT } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

export function divide(a: NumberVector, b: NumberVector, room: Room = FRESH): NumberVector {
  const reciprocal = b.scalar && !a.scalar ? reciprocalOf(b) : null;
  if (reciprocal !== null) return multiply(a, reciprocal, room);
  const shape = shapeOf(a, b);
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
