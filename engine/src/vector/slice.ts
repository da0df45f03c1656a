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
  const why = vector.why === null && complete ? null : gatherReasons(vector, rows, missing);
  switch (vector.type) {
    case "number": {
      const { d, big } = vector;
      const n = new Float64Array(length);
      const ds = typeof d === "number" ? null : new Float64Array(length).fill(1);
      const bigs = new Map<number, Fraction>();
      for (let i = 0; i < length; i++) {
        const row = rows[i]!;
        n[i] = row < 0 ? Number.NaN : vector.n[at(row)]!;
        if (ds !== null && row >= 0) ds[i] = (d as Float64Array)[at(row)]!;
        if (n[i] === Number.POSITIVE_INFINITY) bigs.set(i, big!.get(at(row))!);
      }
      return {
        type: "number",
        length,
        scalar: false,
        n,
        d: ds ?? d,
        big: bigs.size === 0 ? null : bigs,
        why,
      };
    }
    case "truth": {
      const t = new Uint8Array(length);
      for (let i = 0; i < length; i++) t[i] = rows[i]! < 0 ? 2 : vector.t[at(rows[i]!)]!;
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

function isComplete(rows: Int32Array): boolean {
  for (let i = 0; i < rows.length; i++) if (rows[i]! < 0) return false;
  return true;
}

function gatherReasons(vector: Vector, rows: Int32Array, missing: Uint8Array | null): Uint8Array {
  const why = new Uint8Array(rows.length);
  for (let i = 0; i < why.length; i++) {
    const row = rows[i]!;
    if (row < 0) why[i] = missing?.[i] || ABSENCE.undefined;
    else if (vector.why !== null) why[i] = vector.why[vector.scalar ? 0 : row]!;
  }
  return why;
}
