/** Making vectors. */
import type { Fraction } from "../number/fraction.ts";
import { FRESH } from "./room.ts";
import { closeSink, openSink, putAbsent, putFraction } from "./sink.ts";
import { MOST_EXACT, multipleOf } from "./small-integer.ts";
import {
  ABSENCE,
  type AbsenceKind,
  type DayVector,
  NO_DAY,
  type NumberVector,
  type TextVector,
  type TruthVector,
  type ValueType,
  type Vector,
} from "./types.ts";

/** One number for every row. */
export function numberScalar(value: Fraction, length = 1): NumberVector {
  const fits = fitsSmall(value);
  return {
    type: "number",
    length,
    scalar: true,
    n: Float64Array.of(fits ? Number(value.n) : Number.POSITIVE_INFINITY),
    d: fits ? Number(value.d) : 1,
    big: fits ? null : new Map([[0, value]]),
    why: null,
  };
}

export function truthScalar(value: boolean, length = 1): TruthVector {
  return { type: "truth", length, scalar: true, t: Uint8Array.of(value ? 1 : 0), why: null };
}

export function textScalar(value: string, length = 1): TextVector {
  return { type: "text", length, scalar: true, codes: Int32Array.of(0), words: [value], why: null };
}

/** @param day days since 1970-01-01 */
export function dayScalar(day: number, length = 1): DayVector {
  return { type: "day", length, scalar: true, days: Int32Array.of(day), why: null };
}

/** No value for any row, for one reason. */
export function absentScalar(type: ValueType, kind: AbsenceKind, length = 1): Vector {
  const rest = { length, scalar: true, why: Uint8Array.of(ABSENCE[kind]) };
  switch (type) {
    case "number":
      return { type, ...rest, n: Float64Array.of(Number.NaN), d: 1, big: null };
    case "truth":
      return { type, ...rest, t: Uint8Array.of(2) };
    case "text":
      return { type, ...rest, codes: Int32Array.of(-1), words: [] };
    case "day":
      return { type, ...rest, days: Int32Array.of(NO_DAY) };
  }
}

/**
 * Whole numbers over one denominator: `numbers(n, 100)` are hundredths. The array is kept, not copied.
 * NaN is an absent value, whose reason stands in `why`. The caller vouches for |n| ≤ 2^53 − 1.
 */
export function numbers(
  n: Float64Array,
  d: number | Float64Array = 1,
  why: Uint8Array | null = null,
): NumberVector {
  return { type: "number", length: n.length, scalar: false, n, d, big: null, why };
}

/** Exact values or reasons for their absence (null: undefined), over one denominator where there is a common one. */
export function fromFractions(values: readonly (Fraction | AbsenceKind | null)[]): NumberVector {
  const shape = { length: values.length, scalar: false, held: values.length };
  const sink = openSink(shape, commonDenominator(values), FRESH);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === null) putAbsent(sink, i, ABSENCE.undefined);
    else if (typeof value === "string") putAbsent(sink, i, ABSENCE[value]);
    else putFraction(sink, i, value);
  }
  return closeSink(sink);
}

/** The least denominator over which every value that fits doubles at all still fits them, or null. */
function commonDenominator(values: readonly (Fraction | AbsenceKind | null)[]): number | null {
  let common = 1;
  let largest = 0;
  for (const value of values) {
    if (value === null || typeof value === "string" || !fitsSmall(value)) continue;
    const d = Number(value.d);
    if (common % d !== 0) common = multipleOf(common, d);
    largest = Math.max(largest, Math.abs(Number(value.n)) / d);
    if (largest * common > MOST_EXACT || !Number.isFinite(common)) return null;
  }
  return common;
}

/** Texts by a dictionary in order of first appearance; null is absent (`empty` unless another kind is told). */
export function fromTexts(values: readonly (string | null)[], kind: AbsenceKind = "empty"): TextVector {
  const words: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(values, (value) => {
    if (value === null) return -1;
    const known = codeOf.get(value);
    if (known !== undefined) return known;
    codeOf.set(value, words.length);
    return words.push(value) - 1;
  });
  return { type: "text", length: values.length, scalar: false, codes, words, why: reasonsOf(values, kind) };
}

export function fromTruths(values: readonly (boolean | null)[], kind: AbsenceKind = "empty"): TruthVector {
  const t = Uint8Array.from(values, (value) => (value === null ? 2 : value ? 1 : 0));
  return { type: "truth", length: values.length, scalar: false, t, why: reasonsOf(values, kind) };
}

/** @param values days since 1970-01-01 */
export function fromDays(values: readonly (number | null)[], kind: AbsenceKind = "empty"): DayVector {
  const days = Int32Array.from(values, (value) => value ?? NO_DAY);
  return { type: "day", length: values.length, scalar: false, days, why: reasonsOf(values, kind) };
}

function reasonsOf(values: readonly unknown[], kind: AbsenceKind): Uint8Array | null {
  if (!values.includes(null)) return null;
  return Uint8Array.from(values, (value) => (value === null ? ABSENCE[kind] : ABSENCE.present));
}

/** Whether numerator and denominator are exact as doubles. */
export function fitsSmall(value: Fraction): boolean {
  return Math.abs(Number(value.n)) <= MOST_EXACT && Number(value.d) <= MOST_EXACT;
}
