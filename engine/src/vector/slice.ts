/** Ranges and rearrangements of vectors. */

import type { Fraction } from "../number/fraction.ts";
import { absentScalar } from "./make.ts";
import { ABSENCE, NO_DAY, type NumberVector, type Vector } from "./types.ts";

/** Rows from ≤ i < to of a vector, without copying its values. */
export function slice(vector: Vector, from: number, to: number): Vector {
  const length = to - from;
  if (vector.scalar) return { ...vector, length };
  if (from === 0 && to === vector.length) return vector;
  const why = vector.why?.subarray(from, to) ?? null;
  switch (vector.type) {
    case "number":
      return {
        ...vector,
        length,
        n: vector.n.subarray(from, to),
        d: typeof vector.d === "number" ? vector.d : vector.d.subarray(from, to),
        big: shiftBig(vector, from, to),
        why,
      };
    case "truth":
      return { ...vector, length, t: vector.t.subarray(from, to), why };
    case "text":
      return { ...vector, length, codes: vector.codes.subarray(from, to), why };
    case "day":
      return { ...vector, length, days: vector.days.subarray(from, to), why };
  }
}

function shiftBig({ big }: NumberVector, from: number, to: number): ReadonlyMap<number, Fraction> | null {
  if (big === null) return null;
  const inside = [...big].filter(([row]) => row >= from && row < to);
  return inside.length === 0 ? null : new Map(inside.map(([row, value]) => [row - from, value]));
}

const NO_REASONS = new Uint8Array(0);

/**
 * The vector whose row i is row rows[i] of this one; absent where rows[i] is negative, for the reason in missing[i]
 * (a code of ABSENCE; `undefined` where none is given).
 */
export function gather(vector: Vector, rows: Int32Array, missing: Uint8Array | null = null): Vector {
  const length = rows.length;
  const complete = isComplete(rows);
  if (vector.scalar && complete) return { ...vector, length };
  if (length === 0) return absentScalar(vector.type, "undefined", 0);
  const at = (row: number): number => (vector.scalar ? 0 : row);
  const why =
    vector.why === null && complete
      ? null
      : gatherReasons(vector, rows, complete ? null : (missing ?? NO_REASONS));
  switch (vector.type) {
    case "number":
      return gatherNumbers(vector, rows, why);
    case "truth": {
      const t = new Uint8Array(length);
      pickBytes(vector.t, rows, vector.scalar ? 0 : 1, 2, t);
      return { type: "truth", length, scalar: false, t, why };
    }
    case "text": {
      const codes = new Int32Array(length);
      for (let i = 0; i < length; i++) codes[i] = rows[i]! < 0 ? -1 : vector.codes[at(rows[i]!)]!;
      return { ...vector, length, scalar: false, codes, why };
    }
    case "day": {
      const days = new Int32Array(length);
      for (let i = 0; i < length; i++) days[i] = rows[i]! < 0 ? NO_DAY : vector.days[at(rows[i]!)]!;
      return { type: "day", length, scalar: false, days, why };
    }
  }
}

function gatherNumbers(vector: NumberVector, rows: Int32Array, why: Uint8Array | null): NumberVector {
  const { d, big } = vector;
  const step = vector.scalar ? 0 : 1;
  const n = new Float64Array(rows.length);
  pickDoubles(vector.n, rows, step, Number.NaN, n);
  const ds = typeof d === "number" ? null : new Float64Array(rows.length);
  if (ds !== null) pickDoubles(d as Float64Array, rows, step, 1, ds);
  const bigs = big === null ? null : gatherBig(big, rows, step);
  return { type: "number", length: rows.length, scalar: false, n, d: ds ?? d, big: bigs, why };
}

function gatherBig(
  big: ReadonlyMap<number, Fraction>,
  rows: Int32Array,
  step: number,
): ReadonlyMap<number, Fraction> | null {
  const found = new Map<number, Fraction>();
  for (let i = 0; i < rows.length; i++) {
    const value = rows[i]! < 0 ? undefined : big.get(rows[i]! * step);
    if (value !== undefined) found.set(i, value);
  }
  return found.size === 0 ? null : found;
}

/** A loop of its own for each kind of array: one that meets several kinds takes three times as long. */
function pickDoubles(
  values: Float64Array,
  rows: Int32Array,
  step: number,
  without: number,
  into: Float64Array,
): void {
  for (let i = 0; i < into.length; i++) {
    const row = rows[i]!;
    into[i] = row < 0 ? without : values[row * step]!;
  }
}

function pickBytes(
  values: Uint8Array,
  rows: Int32Array,
  step: number,
  without: number,
  into: Uint8Array,
): void {
  for (let i = 0; i < into.length; i++) {
    const row = rows[i]!;
    into[i] = row < 0 ? without : values[row * step]!;
  }
}

function isComplete(rows: Int32Array): boolean {
  for (let i = 0; i < rows.length; i++) if (rows[i]! < 0) return false;
  return true;
}

function gatherReasons(vector: Vector, rows: Int32Array, missing: Uint8Array | null): Uint8Array {
  const why = new Uint8Array(rows.length);
  if (vector.why !== null) pickBytes(vector.why, rows, vector.scalar ? 0 : 1, 0, why);
  if (missing === null) return why;
  for (let i = 0; i < why.length; i++) if (rows[i]! < 0) why[i] = missing[i] || ABSENCE.undefined;
  return why;
}
