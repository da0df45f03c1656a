/** Finding shorter forms of number vectors: values never change, only how they are held. */
import { indexOf } from "./absence.ts";
import { FRESH } from "./room.ts";
import { closeSink, openSink, putRow, shapeOf } from "./sink.ts";
import { divisorOf, MOST_EXACT, multipleOf } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

/** Beyond this a common denominator would push ordinary scores out of a double. */
const LARGEST_COMMON = 2 ** 31;

/** The same values over one denominator where there is a common one of moderate size; else the vector as it is. */
export function scalarise(vector: NumberVector): NumberVector {
  if (typeof vector.d === "number") return vector;
  const common = commonOf(vector.n, vector.d);
  if (common === null) return vector;
  const sink = openSink(shapeOf(vector), common, FRESH);
  const { n } = sink;
  const held = vector.scalar ? 1 : vector.length;
  for (let i = 0; i < held; i++) {
    const scaled = vector.n[i]! * (common / vector.d[i]!);
    if (Math.abs(scaled) <= MOST_EXACT) n[i] = scaled;
    else putRow(sink, i, vector, indexOf(vector, i));
  }
  return closeSink(sink);
}

function commonOf(n: Float64Array, d: Float64Array): number | null {
  let common = 1;
  let last = 1;
  for (let i = 0; i < d.length; i++) {
    const denominator = d[i]!;
    if (denominator === last || !Number.isFinite(n[i])) continue;
    last = denominator;
    if (common % denominator === 0) continue;
    common = multipleOf(common, denominator);
    if (common > LARGEST_COMMON) return null;
  }
  return common;
}

/** Lowest terms: over one denominator where there is one, else row by row. For what is kept for long. */
export function normalise(vector: NumberVector): NumberVector {
  const reduced = typeof vector.d === "number" ? vector : scalarise(reduceRows(vector));
  if (typeof reduced.d !== "number") return reduced;
  let divisor = reduced.d;
  for (let i = 0; i < reduced.n.length && divisor > 1; i++) {
    if (Number.isFinite(reduced.n[i])) divisor = divisorOf(divisor, reduced.n[i]!);
  }
  if (divisor === 1) return reduced;
  return { ...reduced, n: reduced.n.map((n) => n / divisor), d: reduced.d / divisor };
}

function reduceRows(vector: NumberVector): NumberVector {
  const n = vector.n.slice();
  const d = (vector.d as Float64Array).slice();
  for (let i = 0; i < n.length; i++) {
    if (!Number.isFinite(n[i])) continue;
    const divisor = divisorOf(n[i]!, d[i]!);
    n[i] = n[i]! / divisor;
    d[i] = d[i]! / divisor;
  }
  return { ...vector, n, d };
}
