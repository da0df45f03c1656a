/** A number vector while a kernel fills it: the places where a row leaves the fast path. */
import type { Fraction } from "../number/fraction.ts";
import { absenceAt } from "./absence.ts";
import type { Room } from "./room.ts";
import { denominatorAt, rowFraction } from "./row.ts";
import { MOST_EXACT } from "./small-integer.ts";
import { ABSENCE, type NumberVector, type Vector } from "./types.ts";

export interface NumberSink {
  readonly length: number;
  readonly scalar: boolean;
  readonly n: Float64Array;
  readonly d: number | Float64Array;
  readonly room: Room;
  big: Map<number, Fraction> | null;
  why: Uint8Array | null;
}

/** The number of values that a result of these operands holds, and whether it is one for all rows. */
export function shapeOf(...operands: readonly Vector[]): { length: number; scalar: boolean; held: number } {
  let length = 1;
  for (const operand of operands) {
    // A column's length is that of the frame; literals do not know it.
    if (!operand.scalar) return { length: operand.length, scalar: false, held: operand.length };
    if (operand.length > length) length = operand.length;
  }
  return { length, scalar: true, held: 1 };
}

/** @param d one denominator for all rows, or null for one a row, which the kernel then writes */
export function openSink(shape: ReturnType<typeof shapeOf>, d: number | null, room: Room): NumberSink {
  return {
    length: shape.length,
    scalar: shape.scalar,
    n: room.numerators(shape.held),
    d: d ?? room.denominators(shape.held),
    room,
    big: null,
    why: null,
  };
}

export function closeSink(sink: NumberSink): NumberVector {
  const { length, scalar, n, d, big, why } = sink;
  return { type: "number", length, scalar, n, d, big, why };
}

export function putAbsent(sink: NumberSink, index: number, reason: number): void {
  sink.n[index] = Number.NaN;
  if (typeof sink.d !== "number") sink.d[index] = 1;
  sink.why ??= sink.room.reasons(sink.scalar ? 1 : sink.length);
  sink.why[index] = reason;
}

/** Stores small where the value fits, else aside. */
export function putFraction(sink: NumberSink, index: number, value: Fraction): void {
  const n = Number(value.n);
  const d = Number(value.d);
  if (Math.abs(n) <= MOST_EXACT && d <= MOST_EXACT && putSmall(sink, index, n, d)) return;
  sink.n[index] = Number.POSITIVE_INFINITY;
  if (typeof sink.d !== "number") sink.d[index] = 1;
  sink.big ??= new Map();
  sink.big.set(index, value);
}

/** Whether n / d could be stored in doubles. */
export function putSmall(sink: NumberSink, index: number, n: number, d: number): boolean {
  if (typeof sink.d !== "number") {
    sink.n[index] = n;
    sink.d[index] = d;
    return true;
  }
  if (sink.d % d !== 0) return false;
  const scaled = n * (sink.d / d);
  if (Math.abs(scaled) > MOST_EXACT) return false;
  sink.n[index] = scaled;
  return true;
}

/** Takes over one row of a vector as it is. */
export function putRow(sink: NumberSink, index: number, from: NumberVector, row: number): void {
  const at = from.scalar ? 0 : row;
  const n = from.n[at]!;
  if (Number.isNaN(n)) putAbsent(sink, index, absenceAt(from, row));
  else if (!Number.isFinite(n) || !putSmall(sink, index, n, denominatorAt(from, at))) {
    putFraction(sink, index, rowFraction(from, row)!);
  }
}

/** The first absent operand of a row decides; else the operation is done again in exact fractions. */
export function redoRow(
  sink: NumberSink,
  index: number,
  a: NumberVector,
  b: NumberVector,
  operation: (x: Fraction, y: Fraction) => Fraction | null,
): void {
  const reason = absenceAt(a, index) || absenceAt(b, index);
  const value = reason === 0 ? operation(rowFraction(a, index)!, rowFraction(b, index)!) : null;
  if (value === null) putAbsent(sink, index, reason || ABSENCE.undefined);
  else putFraction(sink, index, value);
}
