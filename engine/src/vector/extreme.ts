/** The smaller and the larger of a and b, row by row: 取低, 取高, and every cap and floor. */
import { absenceAt, indexOf } from "./absence.ts";
import { FRESH, type Room } from "./room.ts";
import { compareRows, denominatorAt } from "./row.ts";
import { closeSink, type NumberSink, openSink, putAbsent, putRow, shapeOf } from "./sink.ts";
import { MOST_EXACT, multipleOf } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

export function min(a: NumberVector, b: NumberVector, room: Room = FRESH): NumberVector {
  return pick(a, b, -1, room);
}

export function max(a: NumberVector, b: NumberVector, room: Room = FRESH): NumberVector {
  return pick(a, b, 1, room);
}

/** @param wanted −1 for the smaller, 1 for the larger */
function pick(a: NumberVector, b: NumberVector, wanted: 1 | -1, room: Room): NumberVector {
  const shape = shapeOf(a, b);
  const common = typeof a.d === "number" && typeof b.d === "number" ? multipleOf(a.d, b.d) : null;
  const sink = openSink(shape, Number.isFinite(common) ? common : null, room);
  if (typeof sink.d !== "number") {
    pickFractions(sink, a, b, wanted, sink.d);
  } else if (a.scalar || b.scalar) {
    pickAgainstConstant(sink, a, b, wanted, sink.d);
  } else {
    pickColumns(sink, a, b, wanted, sink.d);
  }
  return closeSink(sink);
}

function pickColumns(sink: NumberSink, a: NumberVector, b: NumberVector, wanted: 1 | -1, d: number): void {
  const { n, length } = sink;
  const an = a.n;
  const bn = b.n;
  // The smaller is the larger of the negatives, so one loop serves both.
  const fa = (-wanted * d) / (a.d as number);
  const fb = (-wanted * d) / (b.d as number);
  for (let i = 0; i < length; i++) {
    const x = an[i]! * fa;
    const y = bn[i]! * fb;
    if (Math.abs(x) <= MOST_EXACT && Math.abs(y) <= MOST_EXACT) n[i] = -wanted * (x < y ? x : y) + 0;
    else pickRow(sink, i, a, b, wanted);
  }
}

function pickAgainstConstant(
  sink: NumberSink,
  a: NumberVector,
  b: NumberVector,
  wanted: 1 | -1,
  d: number,
): void {
  const { n } = sink;
  const column = a.scalar ? b : a;
  const single = a.scalar ? a : b;
  const values = column.n;
  const scale = (-wanted * d) / (column.d as number);
  const constant = single.n[0]! * ((-wanted * d) / (single.d as number));
  const usable = Math.abs(constant) <= MOST_EXACT;
  const held = sink.scalar ? 1 : sink.length;
  for (let i = 0; i < held; i++) {
    const x = values[i]! * scale;
    if (usable && Math.abs(x) <= MOST_EXACT) n[i] = -wanted * (x < constant ? x : constant) + 0;
    else pickRow(sink, i, a, b, wanted);
  }
}

/** Cross-multiplied; products that are equal but may have been rounded are compared exactly. */
function pickFractions(
  sink: NumberSink,
  a: NumberVector,
  b: NumberVector,
  wanted: 1 | -1,
  d: Float64Array,
): void {
  const held = sink.scalar ? 1 : sink.length;
  for (let i = 0; i < held; i++) {
    const ia = indexOf(a, i);
    const ib = indexOf(b, i);
    const dx = denominatorAt(a, ia);
    const dy = denominatorAt(b, ib);
    const left = a.n[ia]! * dy;
    const right = b.n[ib]! * dx;
    const size = Math.abs(left) + Math.abs(right);
    if (size <= MOST_EXACT || (left !== right && size < Number.POSITIVE_INFINITY)) {
      const chosen = (left - right) * wanted >= 0;
      sink.n[i] = chosen ? a.n[ia]! : b.n[ib]!;
      d[i] = chosen ? dx : dy;
    } else {
      pickRow(sink, i, a, b, wanted);
    }
  }
}

function pickRow(sink: NumberSink, i: number, a: NumberVector, b: NumberVector, wanted: 1 | -1): void {
  const reason = absenceAt(a, i) || absenceAt(b, i);
  if (reason !== 0) {
    putAbsent(sink, i, reason);
    return;
  }
  const chosen = compareRows(a, i, b, i) * wanted >= 0 ? a : b;
  putRow(sink, i, chosen, indexOf(chosen, i));
}
