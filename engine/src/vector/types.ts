/**
 * Columns of values: what formulas read and write. One vector holds one value for each row of a frame
 * (a frame is a window of facts, or all units of a tree), so a formula costs a few passes over typed arrays.
 *
 * `scalar: true` means: the arrays have length 1 and the value stands for every row.
 */
import type { Fraction } from "../number/fraction.ts";

/** Why there is no value. 0 means that there is one. "Absence is a value" (docs/policy-language.md). */
export const ABSENCE = {
  present: 0,
  out_of_scope: 1,
  round_not_held: 2,
  not_inspected: 3,
  no_answer: 4,
  exempt: 5,
  /** Division by zero, or a function that has no value there. */
  undefined: 6,
  /** The cell is empty: the fact says nothing about it. */
  empty: 7,
} as const;
export type AbsenceKind = Exclude<keyof typeof ABSENCE, "present">;

/**
 * Exact numbers. Row i is n[i] / d (one denominator for all rows) or n[i] / d[i].
 * n and d are integers of at most 2^53 - 1 held in doubles, d > 0; not necessarily in lowest terms.
 * n[i] = NaN: absent, why[i] says why (`undefined` where `why` is null).
 * n[i] = Infinity: the fraction did not fit; its value is big.get(i).
 */
export interface NumberVector {
  readonly type: "number";
  readonly length: number;
  readonly scalar: boolean;
  readonly n: Float64Array;
  readonly d: number | Float64Array;
  readonly big: ReadonlyMap<number, Fraction> | null;
  readonly why: Uint8Array | null;
}

/** Three-valued truth: 0 false, 1 true, 2 absent. */
export interface TruthVector {
  readonly type: "truth";
  readonly length: number;
  readonly scalar: boolean;
  readonly t: Uint8Array;
  readonly why: Uint8Array | null;
}

/** Text by dictionary: codes[i] indexes `words`, -1 is absent. */
export interface TextVector {
  readonly type: "text";
  readonly length: number;
  readonly scalar: boolean;
  readonly codes: Int32Array;
  readonly words: readonly string[];
  readonly why: Uint8Array | null;
}

/** Days since 1970-01-01 (see calendar/day.ts); NO_DAY is absent. */
export interface DayVector {
  readonly type: "day";
  readonly length: number;
  readonly scalar: boolean;
  readonly days: Int32Array;
  readonly why: Uint8Array | null;
}
export const NO_DAY = -2147483648;

export type Vector = NumberVector | TruthVector | TextVector | DayVector;
export type ValueType = Vector["type"];
