/** a + b and a − b, row by row. */
import * as exact from "../number/arithmetic.ts";
import type { Fraction } from "../number/fraction.ts";
import { indexOf } from "./absence.ts";
import { FRESH, type Room } from "./room.ts";
import { denominatorAt } from "./row.ts";
import { closeSink, type NumberSink, openSink, putSmall, redoRow, shapeOf } from "./sink.ts";
import { divisorOf, MOST_EXACT, multipleOf } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

export function add(a: NumberVector, b: NumberVector, room: Room = FRESH): NumberVector {
  return combine(a, b, 1, room);
}

export function subtract(a: NumberVector, b: NumberVector, room: Room = FRESH): NumberVector {
  return combine(a, b, -1, room);
}

/** a + sign × b. */
function combine(a: NumberVector, b: NumberVector, sign: 1 | -1, room: Room): NumberVector {
  const common = typeof a.d === "number" && typeof b.d === "number" ? multipleOf(a.d, b.d) : null;
  const sink = openSink(shapeOf(a, b), Number.isFinite(common) ? common : null, room);
  const redo = sign === 1 ? exact.add : exact.subtract;
  if (typeof sink.d !== "number") combineFractions(sink, a, b, sign, redo);
  else if (a.scalar || b.scalar) combineScalar(sink, a, b, sign, sink.d, redo);
  else combineColumns(sink, a, b, sign, sink.d, redo);
  return closeSink(sink);
}

type Exact = (x: Fraction, y: Fraction) => Fraction;

function combineColumns(
  sink: NumberSink,
  a: NumberVector,
  b: NumberVector,
  sign: number,
  d: number,
  redo: Exact,
) {
  const { n, length } = sink;
  const an = a.n;
  const bn = b.n;
  const fa = d / (a.d as number);
  const fb = (sign * d) / (b.d as number);
  for (let i = 0; i < length; i++) {
    const x = an[i]! * fa;
    const y = bn[i]! * fb;
    // One test covers the operands, their scaling and the sum; NaN and Infinity fail it too.
    if (Math.abs(x) + Math.abs(y) <= MOST_EXACT) n[i] = x + y;
    else redoRow(sink, i, a, b, redo);
  }
}

function combineScalar(
  sink: NumberSink,
  a: NumberVector,
  b: NumberVector,
  sign: number,
  d: number,
  redo: Exact,
) {
  const { n } = sink;
  const column = a.scalar ? b : a;
  const single = a.scalar ? a : b;
  const values = column.n;
  const fa = d / (a.d as number);
  const fb = (sign * d) / (b.d as number);
  const scale = a.scalar ? fb : fa;
  const constant = single.n[0]! * (a.scalar ? fa : fb);
  const held = sink.scalar ? 1 : sink.length;
  for (let i = 0; i < held; i++) {
    const x = values[i]! * scale;
    if (Math.abs(x) + Math.abs(constant) <= MOST_EXACT) n[i] = x + constant;
    else redoRow(sink, i, a, b, redo);
  }
}

/** Where the operands have no denominator in common: each row has its own. */
function combineFractions(sink: NumberSink, a: NumberVector, b: NumberVector, sign: number, redo: Exact) {
  const held = sink.scalar ? 1 : sink.length;
  for (let i = 0; i < held; i++) {
    const ia = indexOf(a, i);
    const ib = indexOf(b, i);
    const x = a.n[ia]!;
    const y = sign * b.n[ib]!;
    const dx = denominatorAt(a, ia);
    const dy = denominatorAt(b, ib);
    if (addSmall(sink, i, x, dx, y, dy)) continue;
    redoRow(sink, i, a, b, redo);
  }
}

function addSmall(sink: NumberSink, i: number, x: number, dx: number, y: number, dy: number): boolean {
  if (dx === dy) return Math.abs(x) + Math.abs(y) <= MOST_EXACT && putSmall(sink, i, x + y, dx);
  if (Math.abs(x * dy) + Math.abs(y * dx) <= MOST_EXACT && dx * dy <= MOST_EXACT) {
    return putSmall(sink, i, x * dy + y * dx, dx * dy);
  }
  const shared = divisorOf(dx, dy);
  if (shared === 1) return false;
  const left = x * (dy / shared);
  const right = y * (dx / shared);
  const d = dx * (dy / shared);
  return (
    Math.abs(left) + Math.abs(right) <= MOST_EXACT && d <= MOST_EXACT && putSmall(sink, i, left + right, d)
  );
}
